namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Writes the setter calls of a sample builder, with arguments that rules depend on.</summary>
internal sealed class SetterWriter(ChoiceSource choices, SetterTable table)
{
    private static readonly string[] _lists =
    [
        "\"a\"", "\"a\", \"b\", \"c\"", "new[] { \"a\", \"b\", \"c\" }", "[\"a\", \"b\"]", "[\"a\", .. new[] { \"b\", \"c\" }]",
        "new List<string> { \"a\", \"b\", \"c\" }", "[]", "[nameof(Input), $\"{nameof(Input)}b\", \"c\" + \"d\"]",
    ];

    private readonly (string Broken, string Kept) _pair = choices.Pick(table.Pairs);

    public string Type => table.Type;

    /// <summary>A call that violates a rule unless <see cref="Kept"/> is also called.</summary>
    public string Broken => _pair.Broken;

    /// <summary>True if a method was called that a user added.</summary>
    public bool HasOwn { get; private set; }

    public string Kept => _pair.Kept;

    /// <summary>The first argument of <see cref="Broken"/>.</summary>
    public string BrokenArgument => Broken.Split('(', ')')[1].Split(',')[0] is { Length: > 0 } argument ? argument : "true";

    public string Creation => table.Creation;

    public SetterTable.ListCalls Lists => table.Lists;

    public string Wrong => table.Wrong;

    public string Right => table.Right;

    /// <summary>Gets a list of texts as the arguments of a call.</summary>
    public string List() => choices.Pick(_lists);

    /// <summary>The setter with a list of texts, or null if there is none.</summary>
    public string? ListSetter => table.ListSetter;

    /// <summary>Gets a call such as <c>WithUseMXRecord(p)</c>.</summary>
    /// <param name="condition">Writes a Boolean expression.</param>
    /// <param name="number">Writes a number.</param>
    public string Call(Func<string> condition, Func<string> number)
    {
        var call = choices.Next(8) switch
        {
            0 or 1 => Broken,
            2 or 3 => Kept,
            7 when table.OwnCalls.Count > 0 => Own(),
            _ => choices.Pick(table.Calls).Replace("#", List(), StringComparison.Ordinal),
        };
        return Fill(Fill(call, '?', condition), '%', number);
    }

    private string Own()
    {
        HasOwn = true;
        return choices.Pick(table.OwnCalls);
    }

    private static string Fill(string call, char mark, Func<string> write)
    {
        var place = call.IndexOf(mark, StringComparison.Ordinal);
        return place < 0 ? call : $"{call[..place]}{write()}{call[(place + 1)..]}";
    }
}

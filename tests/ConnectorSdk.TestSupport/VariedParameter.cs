namespace ConnectorSdk.TestSupport;

/// <summary>A parameter of a random document, with the types and texts of its versions.</summary>
internal sealed record VariedParameter(string Name, string[] Types, string[] Texts)
{
    private string Type { get; init; } = "";

    private string Text { get; init; } = "";

    private string Alias { get; init; } = "";

    private string Products { get; init; } = "";

    private bool HasPosition { get; init; }

    /// <summary>The state in each parameter set: 0 for not included, 1 for optional, 2 for mandatory.</summary>
    private int[] States { get; init; } = [];

    /// <summary>The position of the parameter in the document.</summary>
    public int Order { get; private init; }

    public bool IsIn(int sets) => States[..sets].Any(state => state > 0);

    public VariedParameter Choose(ReadOnlySpan<int> choices, int sets) => this with
    {
        // Most parameters are optional and in all sets.
        States = [.. choices[..sets].ToArray().Select(choice => choice % 10 is var state && state == 0 ? 0 : state < 8 ? 1 : 2)],
        Type = Types[choices[sets] % Types.Length],
        Text = Texts[choices[sets + 1] % Texts.Length],
        Alias = choices[sets + 2] % 6 == 0 ? Name[..3] : "",
        Order = choices[sets + 3],
        Products = choices[sets + 4] % 5 == 0 ? "Exchange Server 2019" : "Exchange Online, Exchange Server 2019",
        HasPosition = choices[sets + 5] % 10 == 0,
    };

    /// <summary>Writes the parameter in the syntax of a set.</summary>
    public string Syntax(int set)
    {
        var name = HasPosition ? $"[-{Name}]" : $"-{Name}";
        var shown = Type == "SwitchParameter" ? $"-{Name}" : $"{name} <{Type}>";
        return States[set] switch
        {
            0 => "",
            1 => $" [{shown}]",
            _ => $" {shown}",
        };
    }

    /// <summary>
    /// Writes the section, with one metadata block for the sets that require the parameter and one for the others.
    /// </summary>
    public string Section(string[] sets)
        => $"### -{Name}\n\n> Applicable: {Products}\n\n{Text}\n\n"
            + string.Concat(Enumerable.Range(0, sets.Length).Where(set => States[set] > 0)
                .GroupBy(set => States[set])
                .Select(group => Metadata(
                    sets.Length == 1 ? "(All)" : string.Join(", ", group.Select(set => sets[set])), isRequired: group.Key == 2)));

    private string Metadata(string sets, bool isRequired)
        => $"```yaml\nType: {Type}\nParameter Sets: {sets}\nAliases: {Alias}\n\nRequired: {isRequired}\n"
            + $"Position: {(HasPosition && Type != "SwitchParameter" ? "1" : "Named")}\nDefault value: None\n```\n\n";
}

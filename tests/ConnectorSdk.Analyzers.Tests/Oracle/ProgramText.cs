using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>A program while it is written: its lines, and the variables that the next statement may use.</summary>
internal sealed class ProgramText(ChoiceSource choices, IReadOnlyList<SetterTable> tables)
{
    private static readonly string[] _tests =
    [
        "n == 0", "n > 0", "n != 2", "n is 1", "n >= 2", "k == OutboundConnector.ConnectorType.Partner",
        "k is OutboundConnector.ConnectorType.OnPremises", "s is null", "s != null", "s == \"x\"", "s is { Length: 1 }",
    ];

    private readonly Dictionary<int, int> _sites = [];
    private readonly HashSet<string> _constructs = [];
    private int _names;

    public ChoiceSource Choices { get; } = choices;

    public SetterWriter Setters { get; } = new(choices, choices.Pick(tables));

    public List<string> Lines { get; } = [];

    /// <summary>The methods beside the one that runs.</summary>
    public List<string> Helpers { get; } = [];

    public List<string> Flags { get; } = ["p", "q", "r"];

    public List<string> Builders { get; } = ["b"];

    public List<string> Numbers { get; } = ["25"];

    /// <summary>What sets builders from elsewhere again, out of sight.</summary>
    public List<string> Touches { get; } = [];

    /// <summary>Nothing returns from a <c>finally</c>, and a check there would hide which one threw.</summary>
    public bool IsInFinally { get; set; }

    public GeneratedProgram ToProgram(string type) => new(Choices.All, type, Lines, _sites, _constructs);

    public void Use(string construct, string line)
    {
        _constructs.Add(construct);
        Lines.Add(line);
    }

    /// <summary>A new variable, which later statements of the block may use.</summary>
    public void Declare(string construct, List<string> scope, string prefix, string value)
    {
        var name = Name(prefix);
        Use(construct, $"var {name} = {value};");
        scope.Add(name);
    }

    /// <summary>A block with variables of its own.</summary>
    public void Block(string construct, string head, Action body)
    {
        Use(construct, head);
        var (flags, builders, numbers) = (Flags.Count, Builders.Count, Numbers.Count);
        Lines.Add("{");
        body();
        Lines.Add("}");
        Flags.RemoveRange(flags, Flags.Count - flags);
        Builders.RemoveRange(builders, Builders.Count - builders);
        Numbers.RemoveRange(numbers, Numbers.Count - numbers);
    }

    /// <summary>A check of a builder, whose line is a site.</summary>
    public void Check(string keyword) => Check(keyword, Builder());

    /// <summary>A check of what an expression gives.</summary>
    public void Check(string keyword, string builder)
    {
        var site = _sites.Count;
        Lines.Add($"Trace.At({site.ToString(CultureInfo.InvariantCulture)});");
        _sites.Add(site, Lines.Count);
        Lines.Add($"{keyword}{builder}.Build();");
    }

    public string Setter() => Setters.Call(Condition, Number);

    public string Builder() => Choices.Pick(Builders);

    public string Number() => Choices.Pick(Numbers);

    public string Condition()
    {
        switch (Choices.Next(8))
        {
            case 0:
                return "true";
            case 1:
                return "false";
            case 2 or 3:
                return Choices.Pick(Flags);
            case 4:
                return "!" + Choices.Pick(Flags);
            case 5:
                return $"({Choices.Pick(Flags)} && {Choices.Pick(Flags)})";
            case 6:
                return $"({Choices.Pick(Flags)} || !{Choices.Pick(Flags)})";
            default:
                _constructs.Add("test of a number, enum or text");
                return $"({Choices.Pick(_tests)})";
        }
    }

    public string Name(string prefix) => prefix + (++_names).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Writes a statement; <paramref name="body"/> writes the statements of a block in it.</summary>
internal delegate void StatementForm(ProgramText text, Action body);

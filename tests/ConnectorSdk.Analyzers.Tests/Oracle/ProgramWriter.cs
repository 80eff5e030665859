namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Writes a program from choices: fewer and smaller choices give a simpler program. Most programs are made of a few forms only,
/// so that they meet often, and what goes wrong has few reasons.
/// </summary>
internal sealed class ProgramWriter
{
    /// <summary>Programs with it are silent on purpose.</summary>
    public const string Escape = "escape";

    /// <summary>Programs with it have paths that no run takes: a call that might throw doesn't.</summary>
    public const string Handler = "handler";

    /// <summary>Programs with it start from a builder that nothing is known of.</summary>
    public const string Elsewhere = "builder from elsewhere";

    /// <summary>Any program may have it.</summary>
    public const string If = "if";

    private const string Inputs =
        "bool p, bool q, bool r, int n, OutboundConnector.ConnectorType k, string s, int u, bool? m, int? i";

    private const int MaximalDepth = 2;

    private static readonly StatementForm[] _plain =
    [
        (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};"),
        (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};"),
        (text, body) => text.Block(If, $"if ({text.Condition()})", body),
    ];

    private readonly ProgramText _text;
    private IReadOnlyList<StatementFamily> _families;

    /// <param name="choices">What the program is written from.</param>
    /// <param name="families">The kinds of its statements.</param>
    /// <param name="tables">The builders, one of which the program is about.</param>
    public ProgramWriter(IReadOnlyList<int> choices, IReadOnlyList<StatementFamily> families, IReadOnlyList<SetterTable> tables)
    {
        _text = new ProgramText(new ChoiceSource(choices), tables);
        _families = families;
    }

    /// <param name="type">The name of the program's namespace.</param>
    /// <param name="only">A form that it has at least.</param>
    public GeneratedProgram Write(string type, StatementForm? only = null)
    {
        _text.Lines.AddRange(
        [
            $"namespace {type};", "static partial class Code", "{",
            $"static {Inputs.Replace(", ", "; static ", StringComparison.Ordinal)};",
            $"public static object Run({Inputs})", "{",
            "(Code.p, Code.q, Code.r, Code.n, Code.k, Code.s, Code.u, Code.m, Code.i) = (p, q, r, n, k, s, u, m, i);",
        ]);
        var start = _text.Lines.Count;
        _families = Choose();
        _text.Lines.Add($"var b = {First()};");
        only?.Invoke(_text, () => Statements(1));
        while (!_text.Choices.IsUsedUp)
        {
            Statement(0);
        }

        _text.Check();
        _text.Lines.Add("}");
        _text.Lines.AddRange(_text.Helpers);
        _text.Lines.Add("}");
        return _text.ToProgram(type, start);
    }

    /// <summary>All kinds of statements, or one to three forms.</summary>
    private IReadOnlyList<StatementFamily> Choose()
    {
        var count = _text.Choices.Next(4);
        return count == 0
            ? _families
            : [.. Enumerable.Range(0, count).Select(_ => _text.Choices.Pick(_families).Only(_text.Choices))];
    }

    private string First() => _text.Choices.Next(8) switch
    {
        7 => MadeElsewhere(),
        >= 5 => _text.Setters.Creation,
        _ => $"{_text.Setters.Creation}.{_text.Setters.Broken}",
    };

    private string MadeElsewhere()
    {
        _text.Use(Elsewhere);
        return ElsewhereStatements.Made(_text);
    }

    private void Statement(int depth)
    {
        var mayNest = depth < MaximalDepth;
        var form = _text.Choices.Next(3) switch
        {
            0 => _text.Choices.Pick(mayNest ? _plain : _plain[..^1]),
            _ => _text.Choices.Pick(_families).Pick(_text.Choices, mayNest),
        };
        form(_text, () => Statements(depth + 1));
    }

    private void Statements(int depth)
    {
        for (var count = 1 + _text.Choices.Next(2); count > 0; count--)
        {
            Statement(depth);
        }
    }
}

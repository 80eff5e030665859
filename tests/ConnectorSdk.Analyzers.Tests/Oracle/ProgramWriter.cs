namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Writes a program from choices: fewer and smaller choices give a simpler program. Most programs have only a few forms, so that
/// the forms are often combined and a failure has few possible causes.
/// </summary>
internal sealed class ProgramWriter
{
    /// <summary>For programs with this construct, the analyzer intentionally reports nothing.</summary>
    public const string Escape = "escape";

    /// <summary>Programs with this construct have paths that no run takes: a call that might throw doesn't throw.</summary>
    public const string Handler = "handler";

    /// <summary>Programs with this construct start from a builder with unknown contents.</summary>
    public const string Elsewhere = "builder from elsewhere";

    /// <summary>Any program can have this construct.</summary>
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

    /// <param name="choices">The choices that the program is written from.</param>
    /// <param name="families">The kinds of its statements.</param>
    /// <param name="tables">The builders. The program uses one of them.</param>
    public ProgramWriter(IReadOnlyList<int> choices, IReadOnlyList<StatementFamily> families, IReadOnlyList<SetterTable> tables)
    {
        _text = new ProgramText(new ChoiceSource(choices), tables);
        _families = families;
    }

    /// <param name="type">The name of the program's namespace.</param>
    /// <param name="only">A form that the program must contain.</param>
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

    /// <summary>Chooses all kinds of statements, or one to three forms.</summary>
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

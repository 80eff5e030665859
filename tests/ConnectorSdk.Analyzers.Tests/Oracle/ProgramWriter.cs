namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Writes a program from choices: fewer and smaller choices give a simpler program.</summary>
internal sealed class ProgramWriter
{
    /// <summary>Programs with it are silent on purpose.</summary>
    public const string Escape = "escape";

    /// <summary>Programs with it have paths that no run takes: a call that might throw doesn't.</summary>
    public const string Handler = "handler";

    /// <summary>The parameters of every program.</summary>
    public const string Inputs = "bool p, bool q, bool r, int n, OutboundConnector.ConnectorType k, string s, int u";

    private const int MaximalDepth = 2;

    private static readonly StatementForm[] _flat =
    [
        (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};"),
        (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};"),
        (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};"),
        (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};"),
        .. VariableStatements.All,
        .. ExpressionStatements.All,
        .. HelperStatements.All,
        .. NestedFunctionStatements.All,
        .. ElsewhereStatements.All,
        .. InterferenceStatements.All,
    ];

    private static readonly StatementForm[] _all =
    [
        .. _flat, .. BranchStatements.All, .. BranchStatements.All, .. LoopStatements.All, .. ExceptionStatements.All,
    ];

    private readonly ProgramText _text;

    private ProgramWriter(IReadOnlyList<int> choices, IReadOnlyList<SetterTable> tables)
        => _text = new ProgramText(new ChoiceSource(choices), tables);

    /// <param name="type">The name of the program's class.</param>
    /// <param name="choices">What the program is written from.</param>
    /// <param name="tables">The builders, one of which the program is about.</param>
    public static GeneratedProgram Write(string type, IReadOnlyList<int> choices, params IReadOnlyList<SetterTable> tables)
        => new ProgramWriter(choices, tables).Write(type);

    private GeneratedProgram Write(string type)
    {
        _text.Lines.AddRange(
        [
            $"static class {type}", "{", $"public static object Run({Inputs})", "{", $"var b = {First()};",
        ]);
        while (!_text.Choices.IsUsedUp)
        {
            Statement(0);
        }

        _text.Check("return ");
        _text.Lines.Add("}");
        _text.Lines.AddRange(_text.Helpers);
        _text.Lines.Add("}");
        return _text.ToProgram(type);
    }

    private string First() => _text.Choices.Next(4) == 3 ? ElsewhereStatements.Made(_text) : _text.Setters.Creation;

    private void Statement(int depth) => _text.Choices.Pick(depth < MaximalDepth ? _all : _flat)(_text, () => Statements(depth + 1));

    private void Statements(int depth)
    {
        for (var count = 1 + _text.Choices.Next(2); count > 0; count--)
        {
            Statement(depth);
        }
    }
}

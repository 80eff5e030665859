namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Loops whose number of iterations is in the program.</summary>
internal static class LoopStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, body) =>
        {
            var name = text.Name("i");
            text.Block("for", $"for (var {name} = 0; {name} < 2; {name}++)", body);
        },
        (text, body) => text.Block("foreach", $"foreach (var {text.Name("i")} in new[] {{ 1, 2 }})", body),
        (text, body) =>
        {
            text.Block("do", "do", body);
            text.Lines.Add("while (false);");
        },
        (text, body) =>
        {
            var name = text.Name("i");
            text.Lines.Add($"var {name} = 0;");
            text.Block("do counting", "do", body);
            text.Lines.Add($"while (++{name} < 2);");
        },
        (text, body) => text.Block("while", "while (true)", () =>
        {
            body();
            text.Lines.Add($"if ({text.Condition()}) {{ break; }}");
            body();
            text.Lines.Add("break;");
        }),
        (text, body) => text.Block("continue", $"foreach (var {text.Name("i")} in new[] {{ 1, 2 }})", () =>
        {
            text.Lines.Add($"if ({text.Condition()}) {{ continue; }}");
            body();
        }),
    ];
}

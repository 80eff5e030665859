namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Statements that branch and jump.</summary>
internal static class BranchStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, body) => text.Block("if", $"if ({text.Condition()})", body),
        (text, body) =>
        {
            text.Block("if else", $"if ({text.Condition()})", body);
            text.Block("if else", "else", body);
        },
        SameConditionTwice,
        (text, body) => Switch(text, "n", ["0", "1"], body),
        (text, body) => Switch(text, "s", ["\"x\"", "null"], body),
        (text, body) => Switch(text, "k", ["OutboundConnector.ConnectorType.Partner"], body),
        (text, body) => Switch(text, "n", [$"> 1 when {text.Condition()}", "0"], body),
        EarlyReturn,
        Goto,
        (text, body) => Pattern(text, "{ }", body),
        (text, body) => Pattern(text, text.Setters.Type, body),
        (text, body) => Pattern(text, "var", body),
    ];

    private static void SameConditionTwice(ProgramText text, Action body)
    {
        var condition = text.Condition();
        text.Block("same condition twice", $"if ({condition})", body);
        if (text.Choices.Next(2) == 0)
        {
            text.Lines.Add($"{text.Builder()}.{text.Setter()};");
        }

        text.Block("same condition twice", $"if ({condition})", body);
    }

    private static void Switch(ProgramText text, string subject, string[] cases, Action body) => text.Block(
        $"switch on {subject}",
        $"switch ({subject})",
        () =>
        {
            foreach (var label in cases)
            {
                text.Block("case", $"case {label}:", body);
                text.Lines.Add("break;");
            }

            text.Block("case", "default:", body);
            text.Lines.Add("break;");
        });

    private static void EarlyReturn(ProgramText text, Action body)
    {
        if (text.IsInFinally)
        {
            return;
        }

        text.Block("early return", $"if ({text.Condition()})", () => text.Check());
    }

    private static void Goto(ProgramText text, Action body)
    {
        var label = text.Name("end");
        text.Use("goto", $"if ({text.Condition()}) {{ goto {label}; }}");
        text.Block("goto", "", body);
        text.Lines.Add($"{label}: ;");
    }

    private static void Pattern(ProgramText text, string pattern, Action body)
    {
        var name = text.Name("b");
        text.Block($"is {(pattern.Length > 5 ? "type" : pattern)}", $"if ({text.Builder()} is {pattern} {name})", () =>
        {
            text.Builders.Add(name);
            body();
        });
    }
}

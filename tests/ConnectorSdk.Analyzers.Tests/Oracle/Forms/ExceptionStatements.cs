namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Statements that are left by exceptions, and statements that clean up.</summary>
internal static class ExceptionStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, body) =>
        {
            text.Block("try finally", "try", body);
            Finally(text, body);
        },
        (text, body) =>
        {
            Try(text, "try catch", body);
            text.Block("try catch", "catch (NotSupportedException)", body);
        },
        (text, body) =>
        {
            Try(text, "catch when", body);
            text.Block("catch when", $"catch (NotSupportedException) when ({text.Condition()})", body);
            text.Block("catch when", "catch (NotSupportedException)", body);
        },
        (text, body) =>
        {
            Try(text, "try catch finally", body);
            text.Block("try catch finally", "catch (NotSupportedException)", body);
            Finally(text, body);
        },
        (text, body) => text.Block("using", "using (Input.Open())", body),
        (text, body) => text.Block("lock", "lock (typeof(Input))", body),
    ];

    private static void Try(ProgramText text, string construct, Action body) => text.Block(construct, "try", () =>
    {
        body();
        text.Use(ProgramWriter.Handler, $"if ({text.Condition()}) {{ throw new NotSupportedException(); }}");
        body();
    });

    private static void Finally(ProgramText text, Action body)
    {
        var isInner = text.IsInFinally;
        text.IsInFinally = true;
        text.Block("try finally", "finally", body);
        text.IsInFinally = isInner;
    }
}

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Helper methods in which a builder escapes on one path. They vary in the action, the path, the type of the parameter, and the
/// code that might set the builder later.
/// </summary>
internal static class EscapeStatements
{
    private static readonly FormText _text = FormText.Read("Escapes");

    /// <summary>The actions that are also possible with a dynamic value.</summary>
    private static readonly IReadOnlyList<string> _dynamicActs =
    [
        .. _text["acts"].Where(act => !Array.Exists(
            ["=>", "{ x }", "Env.Each", "x as"], part => act.Contains(part, StringComparison.Ordinal))),
    ];

    public static IReadOnlyList<StatementForm> All { get; } = [Write];

    private static void Write(ProgramText text, Action body)
    {
        // The name, the head of the helper method, its first statement, the call, and the recursive call.
        if (text.Choices.Pick(_text["types"]).Split('\n') is not [var type, var head, var start, var call, var again])
        {
            throw new InvalidOperationException("A type has five lines.");
        }

        var path = text.Choices.Pick(_text["paths"]);
        var act = text.Choices.Pick(type == "dynamic" ? _dynamicActs : _text["acts"]);
        var statement = path.Replace("%", $"{{ {act} }}", StringComparison.Ordinal)
            .Replace("Again", again, StringComparison.Ordinal);
        var form = new TemplateForm(
            $"helper that lets go, of {type}",
            $"{call}\n{text.Choices.Pick(_text["afterwards"])}",
            $"{head}\n{{\n{start}\n{{\n{statement}\n}}\n}}\n{_text.Members}");
        (form with { LetsGo = true }).Write(text, body);
    }
}

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Calls that throw: setters, and methods that never return.</summary>
internal static class ThrowingStatements
{
    private static readonly FormText _text = FormText.Read("Throws");

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _text["throws"].SelectMany(thrown => _text["shapes"].Select(shape => new TemplateForm(
            thrown.Contains("WithParameter", StringComparison.Ordinal) ? "setter that throws" : "call that throws",
            Fill(thrown, shape),
            _text.Members))),
        .. _text["always"].SelectMany(thrown => _text["behind"].Select(shape => new TemplateForm(
            "code behind what always throws", Fill(thrown, shape), _text.Members))),
        .. _text["always, in a try"].Select(thrown => new TemplateForm(
            "code behind what always throws", Fill(thrown, _text["behind"][^1]), _text.Members)),
        .. _text["setters"].SelectMany(setter => _text["around setters"].Select(shape => new TemplateForm(
            "setter that throws", Fill(setter, shape), _text.Members))),
    ];

    /// <summary>A <c>throw</c> is conditional, so that later declarations are reachable.</summary>
    private static string Fill(string thrown, string shape) => shape.Replace(
        "%",
        thrown.StartsWith("throw ", StringComparison.Ordinal) ? $"if (q)\n{{\n{thrown}\n}}" : thrown,
        StringComparison.Ordinal);
}

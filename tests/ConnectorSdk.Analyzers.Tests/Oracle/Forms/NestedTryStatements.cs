namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Exceptions that leave several <c>try</c> statements, with <c>finally</c> blocks and filters.</summary>
internal static class NestedTryStatements
{
    private static readonly string[] _constructs =
        ["exception past a filter", "exception past a finally", "filter around a finally"];

    private static readonly FormText _text = FormText.Read("NestedTries");

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _constructs.SelectMany(construct => _text[construct]
            .SelectMany(shape => _text["throws"].Select(thrown => new TemplateForm(
                construct, shape.Replace("%", thrown, StringComparison.Ordinal), _text.Members)))),
    ];
}

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Commands with computed values.</summary>
internal static class ValueStatements
{
    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. FormText.Read("ComputedNumbers").ToPorts(),
        .. FormText.Read("ComputedTexts").All.Select(text => new TemplateForm(
            text.Heading, $"{text.Piece.Before}\n$value _ = OutboundConnector.New({text.Piece.Last}).Build();")),
        .. FormText.Read("OtherValues").All.Select(value => new TemplateForm(
            "other value", $"$value _ = {value.Heading.Replace("%", value.Piece.Text, StringComparison.Ordinal)}.Build();")),
    ];
}

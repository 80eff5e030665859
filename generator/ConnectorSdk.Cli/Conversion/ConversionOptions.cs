namespace ConnectorSdk.Cli.Conversion;

/// <summary>
/// The kind of code to write. If <paramref name="IsSnippet"/> is true, it is statements for other code instead of a complete
/// program. <paramref name="Namespace"/> is the namespace of the builders.
/// </summary>
internal sealed record ConversionOptions(bool IsSnippet, string Namespace);

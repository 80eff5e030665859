namespace ConnectorSdk.Cli.Conversion;

/// <summary>
/// What the code is for. <paramref name="IsSnippet"/>: statements for other code, instead of a whole program. <paramref
/// name="Namespace"/> is that of the builders.
/// </summary>
internal sealed record ConversionOptions(bool IsSnippet, string Namespace);

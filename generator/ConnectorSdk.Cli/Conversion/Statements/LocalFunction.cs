namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>A local function, with the parameters that calls can give.</summary>
internal sealed record LocalFunction(string Name, IReadOnlyList<LocalParameter> Parameters);

namespace ConnectorSdk.Cli.Conversion;

/// <summary>The code of a converted script. <paramref name="Refusals"/> is the number of parts that became comments.</summary>
internal sealed record ConvertedScript(string Code, int Commands, int Refusals);

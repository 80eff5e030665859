namespace ConnectorSdk.Cli.Conversion;

/// <summary>The code that a script became. <paramref name="Refusals"/> is how many of its parts are comments.</summary>
internal sealed record ConvertedScript(string Code, int Commands, int Refusals);

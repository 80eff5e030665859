namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>A difference, and what it means for those who use the generated code.</summary>
internal sealed record JudgedDifference(Difference Difference, Effect Effect);

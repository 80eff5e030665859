namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>
/// A difference and its effect on users of the generated code. <paramref name="Note"/> is the reason why the fact is uncertain,
/// or null if it is certain.
/// </summary>
internal sealed record JudgedDifference(Difference Difference, Effect Effect, string? Note = null);

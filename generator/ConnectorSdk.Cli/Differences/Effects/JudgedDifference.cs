namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>
/// A difference, and what it means for those who use the generated code. <paramref name="Note"/> says why the fact is uncertain;
/// null if it is certain.
/// </summary>
internal sealed record JudgedDifference(Difference Difference, Effect Effect, string? Note = null);

namespace ConnectorSdk.Cli.Variables;

/// <summary>The assignment that gave a variable its value, on every way to a use, and what may have changed it since.</summary>
internal sealed record VariableHistory(VariableEvent Assignment, IReadOnlyList<PastChange> Changes);

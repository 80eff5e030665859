namespace ConnectorSdk.Cli.Variables;

/// <summary>The assignment that determines a variable's value on every path to a use, and possible later changes.</summary>
internal sealed record VariableHistory(VariableEvent Assignment, IReadOnlyList<PastChange> Changes);

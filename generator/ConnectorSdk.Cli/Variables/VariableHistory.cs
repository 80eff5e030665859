namespace ConnectorSdk.Cli.Variables;

/// <summary>The assignment that gives a variable its value on every path to a use, and what might change it later.</summary>
internal sealed record VariableHistory(VariableEvent Assignment, IReadOnlyList<PastChange> Changes);

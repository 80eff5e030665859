namespace ConnectorSdk.Cli.Scripts;

/// <summary>A change of a variable before its use. One that isn't certain may have happened, once or several times.</summary>
internal sealed record PastChange(VariableEvent Event, bool IsCertain);

/// <summary>The assignment that gave a variable its value, on every way to a use, and what may have changed it since.</summary>
internal sealed record VariableHistory(VariableEvent Assignment, IReadOnlyList<PastChange> Changes);

namespace ConnectorSdk.Cli.Variables;

/// <summary>A change of a variable before its use. A change that isn't certain may have happened any number of times.</summary>
internal sealed record PastChange(VariableEvent Event, bool IsCertain);

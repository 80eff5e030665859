namespace ConnectorSdk.Cli.Variables;

/// <summary>A change of a variable before its use. One that isn't certain may have happened, once or several times.</summary>
internal sealed record PastChange(VariableEvent Event, bool IsCertain);

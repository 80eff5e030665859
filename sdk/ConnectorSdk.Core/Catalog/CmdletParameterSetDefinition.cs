namespace ConnectorSdk;

/// <summary>A parameter set of a cmdlet.</summary>
/// <param name="Name">The name.</param>
/// <param name="Mandatory">The mandatory parameters.</param>
/// <param name="Members">All parameters of the set.</param>
public sealed record CmdletParameterSetDefinition(string Name, IReadOnlyList<string> Mandatory, IReadOnlyList<string> Members);

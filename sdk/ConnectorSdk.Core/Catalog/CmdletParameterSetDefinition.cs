namespace ConnectorSdk;

/// <summary>Represents a parameter set of a cmdlet.</summary>
/// <param name="Name">Gets the name.</param>
/// <param name="Mandatory">Gets the mandatory parameters.</param>
/// <param name="Members">Gets all parameters of the set.</param>
public sealed record CmdletParameterSetDefinition(string Name, IReadOnlyList<string> Mandatory, IReadOnlyList<string> Members);

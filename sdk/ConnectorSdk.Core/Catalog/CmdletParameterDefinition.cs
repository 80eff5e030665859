namespace ConnectorSdk;

/// <summary>Represents the documented information about a parameter of a cmdlet.</summary>
/// <param name="Name">Gets the name, without the hyphen.</param>
/// <param name="Type">Gets the type in the document's spelling.</param>
/// <param name="Default">Gets the documented default value, or <see langword="null"/> if there is none.</param>
/// <param name="AllowsNull">Gets whether the parameter is mandatory and the document allows the value <c>$null</c>.</param>
public sealed record CmdletParameterDefinition(string Name, string Type, string? Default, bool AllowsNull);

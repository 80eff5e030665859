namespace ConnectorSdk;

/// <summary>What a document states about a parameter of a cmdlet.</summary>
/// <param name="Name">The name, without the hyphen.</param>
/// <param name="Type">The type, as the document writes it.</param>
/// <param name="Default">The documented default value, or <see langword="null"/> if there is none.</param>
/// <param name="AllowsNull">Whether the parameter is mandatory and the document allows the value <c>$null</c>.</param>
public sealed record CmdletParameterDefinition(string Name, string Type, string? Default, bool AllowsNull);

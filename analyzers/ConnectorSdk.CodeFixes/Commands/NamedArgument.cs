namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>
/// A named argument. Without a value it is a switch, and with several it has a list. <paramref name="HasColon"/>: the value
/// stands behind a colon.
/// </summary>
internal sealed record NamedArgument(string Name, IReadOnlyList<CommandWord> Values, bool HasColon);

namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>
/// Represents a named argument. Without a value, it is a switch. With several values, it is a list. <paramref name="HasColon"/>
/// indicates
/// whether the value follows a colon.
/// </summary>
internal sealed record NamedArgument(string Name, IReadOnlyList<CommandWord> Values, bool HasColon);

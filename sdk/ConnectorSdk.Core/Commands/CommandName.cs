namespace ConnectorSdk;

/// <summary>Represents the name of a cmdlet, which all commands of a builder type share.</summary>
/// <param name="name">The name in the document or the JSON text.</param>
internal sealed class CommandName(string name)
{
    public string Name => name;

    /// <summary>
    /// Gets the start of a command: the name, or an invocation of the name if PowerShell doesn't recognize it as a command.
    /// </summary>
    public string Lead { get; } = PowerShellNames.IsCommand(name) ? name : "& " + PowerShellBuffer.Quote(name);
}

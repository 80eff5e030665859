namespace ConnectorSdk;

/// <summary>The name of a cmdlet. All commands of a builder's type share it.</summary>
/// <param name="name">The name as the document or the JSON text has it.</param>
internal sealed class CommandName(string name)
{
    public string Name => name;

    /// <summary>
    /// What a command starts with: the name, or a call of it where PowerShell doesn't read it as that of a command.
    /// </summary>
    public string Lead { get; } = PowerShellNames.IsCommand(name) ? name : "& " + PowerShellText.Quote(name);
}

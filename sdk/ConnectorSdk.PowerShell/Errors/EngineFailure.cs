namespace ConnectorSdk.PowerShell;

/// <summary>The interpretation of an error of the engine or of a module.</summary>
/// <param name="Error">The error.</param>
/// <param name="Effect">The possible effect of a command that changes something.</param>
internal sealed record EngineFailure(CmdletError Error, CmdletEffect Effect)
{
    /// <summary>True if the runspace can't be used anymore.</summary>
    public bool SessionLost { get; init; }

    /// <summary>True if the runspace doesn't have the cmdlet. If a server refuses a cmdlet, the runspace still has it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>True if the command prompted for input.</summary>
    public bool WasPrompt { get; init; }
}

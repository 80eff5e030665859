namespace ConnectorSdk.PowerShell;

/// <summary>What an error of the engine or of a module means.</summary>
/// <param name="Error">The error.</param>
/// <param name="Effect">Whether the command can have acted, if it is one that changes something.</param>
internal sealed record EngineFailure(CmdletError Error, CmdletEffect Effect)
{
    /// <summary>Whether the runspace can't be used any more.</summary>
    public bool SessionLost { get; init; }

    /// <summary>Whether the runspace doesn't have the cmdlet. A server that refuses a cmdlet has it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether the command asked a question.</summary>
    public bool WasPrompt { get; init; }
}


namespace ConnectorSdk.Testing;

/// <summary>Represents a command that the in-memory Exchange received, with its outcome.</summary>
public sealed class RecordedCommand
{
    internal RecordedCommand(CmdletCommand command, FaultKind fault, CmdletResult? result, Exception? exception)
        => (Command, Fault, Result, Exception) = (command, fault, result, exception);

    /// <summary>Gets the command.</summary>
    public CmdletCommand Command { get; }

    /// <summary>Gets the fault of the command.</summary>
    public FaultKind Fault { get; }

    /// <summary>Gets the result.</summary>
    /// <value>The result, or <see langword="null"/> if the command failed.</value>
    public CmdletResult? Result { get; }

    /// <summary>Gets the failure.</summary>
    /// <value>The failure, or <see langword="null"/> if the command succeeded.</value>
    public Exception? Exception { get; }

    /// <summary>Returns the command as PowerShell text.</summary>
    public override string ToString() => Command.ToString();
}

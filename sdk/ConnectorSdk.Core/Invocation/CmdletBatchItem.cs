using System.Runtime.ExceptionServices;

namespace ConnectorSdk;

/// <summary>Represents the outcome of one command of a batch.</summary>
public sealed class CmdletBatchItem
{
    /// <summary>Creates the outcome of a command that succeeded.</summary>
    /// <param name="result">The result.</param>
    public CmdletBatchItem(CmdletResult result)
    {
        Result = result ?? throw new ArgumentNullException(nameof(result));
        Command = result.Command;
    }

    /// <summary>Creates the outcome of a command that failed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="exception">The failure.</param>
    public CmdletBatchItem(CmdletCommand command, CmdletException exception)
    {
        Command = command ?? throw new ArgumentNullException(nameof(command));
        Exception = exception ?? throw new ArgumentNullException(nameof(exception));
    }

    /// <summary>Gets the command.</summary>
    public CmdletCommand Command { get; }

    /// <summary>Gets the result, or <see langword="null"/> if the command failed.</summary>
    public CmdletResult? Result { get; }

    /// <summary>Gets the failure, or <see langword="null"/> if the command succeeded.</summary>
    public CmdletException? Exception { get; }

    /// <summary>Gets the result, or throws the failure.</summary>
    /// <returns>The result.</returns>
    /// <exception cref="CmdletException">The command failed.</exception>
    public CmdletResult GetResult()
    {
        if (Exception is not null)
        {
            ExceptionDispatchInfo.Capture(Exception).Throw();
        }

        return Result!;
    }
}

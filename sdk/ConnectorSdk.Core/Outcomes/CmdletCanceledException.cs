namespace ConnectorSdk;

/// <summary>The exception that is thrown if the caller cancels a command.</summary>
public class CmdletCanceledException : OperationCanceledException
{
    /// <summary>Creates an exception with a default message.</summary>
    public CmdletCanceledException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public CmdletCanceledException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public CmdletCanceledException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception for a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="effect">Whether the command changed anything.</param>
    /// <param name="cancellationToken">The token that was canceled.</param>
    public CmdletCanceledException(CmdletCommand command, CmdletEffect effect, CancellationToken cancellationToken)
        : base(
            $"{(command ?? throw new ArgumentNullException(nameof(command))).Name} was canceled."
            + (effect == CmdletEffect.Unknown ? " The command may have been carried out." : ""),
            cancellationToken)
        => (Command, Effect) = (command, effect);

    /// <summary>Gets the command.</summary>
    public CmdletCommand? Command { get; }

    /// <summary>Gets whether the command changed anything.</summary>
    public CmdletEffect Effect { get; }
}

namespace ConnectorSdk;

/// <summary>The exception that is thrown if too many commands were sent.</summary>
public class CmdletThrottledException : CmdletException
{
    /// <inheritdoc/>
    public CmdletThrottledException()
    {
    }

    /// <inheritdoc/>
    public CmdletThrottledException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletThrottledException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletThrottledException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }

    /// <summary>Gets the time to wait before the next command.</summary>
    /// <value>The time, or <see langword="null"/> if the server didn't specify one.</value>
    public TimeSpan? RetryAfter { get; init; }
}

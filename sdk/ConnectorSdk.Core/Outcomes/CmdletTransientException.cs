namespace ConnectorSdk;

/// <summary>The exception that is thrown if the server failed temporarily, or no answer arrived in time.</summary>
public class CmdletTransientException : CmdletException
{
    /// <inheritdoc/>
    public CmdletTransientException()
    {
    }

    /// <inheritdoc/>
    public CmdletTransientException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletTransientException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletTransientException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }
}

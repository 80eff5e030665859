namespace ConnectorSdk;

/// <summary>The exception that is thrown if the connection couldn't be opened, or was lost.</summary>
public class CmdletConnectionException : CmdletException
{
    /// <inheritdoc/>
    public CmdletConnectionException()
    {
    }

    /// <inheritdoc/>
    public CmdletConnectionException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletConnectionException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletConnectionException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }
}

namespace ConnectorSdk;

/// <summary>
/// The exception that is thrown if a value, or a combination of parameters, isn't valid. The command was rejected before or after
/// it was sent.
/// </summary>
public class CmdletInvalidArgumentException : CmdletException
{
    /// <inheritdoc/>
    public CmdletInvalidArgumentException()
    {
    }

    /// <inheritdoc/>
    public CmdletInvalidArgumentException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletInvalidArgumentException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletInvalidArgumentException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }
}

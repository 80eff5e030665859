namespace ConnectorSdk;

/// <summary>The exception that is thrown if the object of a command doesn't exist.</summary>
public class CmdletObjectNotFoundException : CmdletException
{
    /// <inheritdoc/>
    public CmdletObjectNotFoundException()
    {
    }

    /// <inheritdoc/>
    public CmdletObjectNotFoundException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletObjectNotFoundException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletObjectNotFoundException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }
}

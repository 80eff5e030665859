namespace ConnectorSdk;

/// <summary>The exception that is thrown if an object with the same name already exists.</summary>
public class CmdletObjectExistsException : CmdletException
{
    /// <inheritdoc/>
    public CmdletObjectExistsException()
    {
    }

    /// <inheritdoc/>
    public CmdletObjectExistsException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletObjectExistsException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletObjectExistsException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }
}

namespace ConnectorSdk;

/// <summary>
/// The exception that is thrown if the account can't run the cmdlet, can't use a parameter, or couldn't sign in. The account may
/// not have the permission, or the version of the server may not support the cmdlet or the parameter.
/// </summary>
public class CmdletUnavailableException : CmdletException
{
    /// <inheritdoc/>
    public CmdletUnavailableException()
    {
    }

    /// <inheritdoc/>
    public CmdletUnavailableException(string? message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public CmdletUnavailableException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public CmdletUnavailableException(
        CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(error, command, effect, innerException)
    {
    }
}

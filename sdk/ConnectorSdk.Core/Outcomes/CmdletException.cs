namespace ConnectorSdk;

/// <summary>
/// The exception that is thrown if a command fails, independently of the carrier. The message contains no secrets. It can contain
/// names of objects that the server mentions.
/// </summary>
public class CmdletException : Exception
{
    /// <summary>Creates an exception with a default message.</summary>
    public CmdletException()
        : this("The command failed.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public CmdletException(string? message)
        : this(message, null)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public CmdletException(string? message, Exception? innerException)
        : base(message, innerException)
        => Error = new CmdletError(CmdletErrorKind.Unclassified, message ?? "");

    /// <summary>Creates an exception for an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="command">The command.</param>
    /// <param name="effect">Whether the command changed anything.</param>
    /// <param name="innerException">The cause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public CmdletException(CmdletError error, CmdletCommand? command, CmdletEffect effect, Exception? innerException = null)
        : base(Describe(error ?? throw new ArgumentNullException(nameof(error)), command, effect), innerException)
        => (Error, Command, Effect) = (error, command, effect);

    /// <summary>Gets the error.</summary>
    public CmdletError Error { get; }

    /// <summary>Gets the command.</summary>
    /// <value>The command, or <see langword="null"/> if the failure doesn't belong to one.</value>
    public CmdletCommand? Command { get; }

    /// <summary>Gets whether the command changed anything.</summary>
    public CmdletEffect Effect { get; }

    /// <summary>Gets a value indicating whether the same command may succeed later.</summary>
    public bool IsTransient => Error.Kind is CmdletErrorKind.Throttled or CmdletErrorKind.Transient or CmdletErrorKind.Timeout
        or CmdletErrorKind.ConnectionLost;

    /// <summary>Gets the number of times the command was sent. The default is 1.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Gets the ID of the request for Microsoft support.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets all errors of the command. The first one is <see cref="Error"/>.</summary>
    public IReadOnlyList<CmdletError> Errors
    {
        get => field ?? [Error];
        init;
    }

    /// <summary>Gets the output of the command before it failed.</summary>
    public CmdletResult? PartialResult { get; init; }

    /// <summary>Creates an exception of the type for the kind of an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="command">The command.</param>
    /// <param name="effect">Whether the command changed anything.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="retryAfter">The time to wait before the next command, for throttled commands.</param>
    /// <returns>The exception.</returns>
    public static CmdletException Create(
        CmdletError error,
        CmdletCommand? command,
        CmdletEffect effect,
        Exception? innerException = null,
        TimeSpan? retryAfter = null)
        => (error ?? throw new ArgumentNullException(nameof(error))).Kind switch
        {
            CmdletErrorKind.NotFound => new CmdletObjectNotFoundException(error, command, effect, innerException),
            CmdletErrorKind.AlreadyExists => new CmdletObjectExistsException(error, command, effect, innerException),
            CmdletErrorKind.Invalid => new CmdletInvalidArgumentException(error, command, effect, innerException),
            CmdletErrorKind.AccessDenied or CmdletErrorKind.UnknownCmdlet or CmdletErrorKind.UnknownParameter
                or CmdletErrorKind.NotAuthenticated => new CmdletUnavailableException(error, command, effect, innerException),
            CmdletErrorKind.Throttled
                => new CmdletThrottledException(error, command, effect, innerException) { RetryAfter = retryAfter },
            CmdletErrorKind.Transient or CmdletErrorKind.Timeout
                => new CmdletTransientException(error, command, effect, innerException),
            CmdletErrorKind.ConnectionLost => new CmdletConnectionException(error, command, effect, innerException),
            _ => new CmdletException(error, command, effect, innerException),
        };

    private static string Describe(CmdletError error, CmdletCommand? command, CmdletEffect effect)
        => (command is null ? error.Message : $"{command.Name} failed: {error.Message}")
            + (effect == CmdletEffect.Unknown ? " The command may have been carried out." : "")
            + (error.Kind is CmdletErrorKind.UnknownCmdlet or CmdletErrorKind.UnknownParameter
                ? " The account may not have the permission, or the version of the server may not support it."
                : "");
}

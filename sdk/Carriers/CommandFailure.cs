namespace ConnectorSdk.Carriers;

/// <summary>The details of a failure, so that a carrier can change some of them before it throws the exception.</summary>
internal sealed record CommandFailure(CmdletError Error, CmdletCommand? Command, CmdletEffect Effect)
{
    public Exception? Inner { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public int Attempts { get; init; } = 1;

    public string? RequestId { get; init; }

    /// <summary>All errors, or null if <see cref="Error"/> is the only one.</summary>
    public IReadOnlyList<CmdletError>? Errors { get; init; }

    public CmdletResult? PartialResult { get; init; }

    public static CommandFailure Of(CmdletException exception) => new(exception.Error, exception.Command, exception.Effect)
    {
        Inner = exception.InnerException,
        RetryAfter = (exception as CmdletThrottledException)?.RetryAfter,
        Attempts = exception.Attempts,
        RequestId = exception.RequestId,
        Errors = exception.Errors,
        PartialResult = exception.PartialResult,
    };

    /// <summary>Creates an exception of the type for the kind of the error.</summary>
    public CmdletException ToException() => Error.Kind switch
    {
        CmdletErrorKind.NotFound => new CmdletObjectNotFoundException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
        },
        CmdletErrorKind.AlreadyExists => new CmdletObjectExistsException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
        },
        CmdletErrorKind.Invalid => new CmdletInvalidArgumentException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
        },
        CmdletErrorKind.AccessDenied or CmdletErrorKind.UnknownCmdlet or CmdletErrorKind.UnknownParameter
            or CmdletErrorKind.NotAuthenticated => new CmdletUnavailableException(Error, Command, Effect, Inner)
            {
                Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
            },
        CmdletErrorKind.Throttled => new CmdletThrottledException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
            RetryAfter = RetryAfter,
        },
        CmdletErrorKind.Transient or CmdletErrorKind.Timeout => new CmdletTransientException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
        },
        CmdletErrorKind.ConnectionLost => new CmdletConnectionException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
        },
        _ => new CmdletException(Error, Command, Effect, Inner)
        {
            Attempts = Attempts, RequestId = RequestId, Errors = AllErrors, PartialResult = PartialResult,
        },
    };

    private IReadOnlyList<CmdletError> AllErrors => Errors ?? [Error];
}

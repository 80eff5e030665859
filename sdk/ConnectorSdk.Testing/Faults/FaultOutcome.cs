
namespace ConnectorSdk.Testing;

/// <summary>Represents the effect of a fault on a client without a network.</summary>
/// <param name="Acts">Whether the command is carried out.</param>
/// <param name="Kind">The kind of the error, or null if the response arrives.</param>
/// <param name="IsCertain">Whether it is certain for the client that the command wasn't carried out.</param>
/// <param name="Message">The message of the error.</param>
internal sealed record FaultOutcome(bool Acts, CmdletErrorKind? Kind, bool IsCertain, string Message)
{
    private static readonly FaultOutcome _none = new(Acts: true, null, IsCertain: true, "");

    public static FaultOutcome Of(FaultKind fault) => fault switch
    {
        FaultKind.None or FaultKind.Slow => _none,
        FaultKind.RefuseConnection => Refused(CmdletErrorKind.ConnectionLost, "The connection couldn't be opened."),
        FaultKind.LoseConnectionBefore => Refused(CmdletErrorKind.ConnectionLost, "The connection was lost."),
        FaultKind.LoseConnectionAfter => Lost(CmdletErrorKind.ConnectionLost, "The connection was lost."),
        FaultKind.TimeOutBefore => Unclear(CmdletErrorKind.Timeout, "No answer arrived in time."),
        FaultKind.TimeOutAfter => Lost(CmdletErrorKind.Timeout, "No answer arrived in time."),
        FaultKind.Throttle => Refused(CmdletErrorKind.Throttled, "Too many commands were sent."),
        FaultKind.ConcurrencyText => Refused(
            CmdletErrorKind.Throttled, "The maximum number of concurrent requests has been exceeded."),
        FaultKind.Unavailable => Unclear(CmdletErrorKind.Transient, "The server is unavailable (503)."),
        FaultKind.ServerErrorBefore => Unclear(CmdletErrorKind.Transient, "The server failed (500)."),
        FaultKind.ServerErrorAfter => Lost(CmdletErrorKind.Transient, "The server failed (500)."),
        FaultKind.GatewayTimeoutAfter => Lost(CmdletErrorKind.Transient, "A gateway didn't receive an answer in time (504)."),
        FaultKind.CutAnswer => Lost(CmdletErrorKind.ConnectionLost, "The answer ended too early."),
        FaultKind.WrongMediaType => Lost(CmdletErrorKind.Transient, "The answer has an unexpected media type."),
        FaultKind.ExpiredToken => Refused(CmdletErrorKind.NotAuthenticated, "The token has expired."),
        FaultKind.Deny => Refused(CmdletErrorKind.AccessDenied, "The account doesn't have the permission."),
        FaultKind.DenyWithNulBytes => Refused(
            CmdletErrorKind.UnknownCmdlet, "The cmdlet doesn't exist, or the account doesn't have the permission."),
        FaultKind.LoseSession => Refused(CmdletErrorKind.Transient, "The session was lost."),
        FaultKind.Prompt => Refused(CmdletErrorKind.Invalid, "The command asks a question, and there is no user to answer it."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "The fault doesn't exist."),
    };

    private static FaultOutcome Refused(CmdletErrorKind kind, string message)
        => new(Acts: false, kind, IsCertain: true, message);

    private static FaultOutcome Unclear(CmdletErrorKind kind, string message)
        => new(Acts: false, kind, IsCertain: false, message);

    private static FaultOutcome Lost(CmdletErrorKind kind, string message) => new(Acts: true, kind, IsCertain: false, message);
}

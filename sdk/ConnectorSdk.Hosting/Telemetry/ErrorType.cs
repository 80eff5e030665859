namespace ConnectorSdk.Hosting;

/// <summary>Provides the values of the tag <c>error.type</c>.</summary>
internal static class ErrorType
{
    public const string Canceled = "canceled";

    /// <summary>A failure other than a command failure, such as a bug in the carrier.</summary>
    public const string Other = "_OTHER";

    public static string Of(CmdletErrorKind kind) => kind switch
    {
        CmdletErrorKind.NotFound => "not_found",
        CmdletErrorKind.AlreadyExists => "already_exists",
        CmdletErrorKind.Invalid => "invalid",
        CmdletErrorKind.AccessDenied => "access_denied",
        CmdletErrorKind.UnknownCmdlet => "unknown_cmdlet",
        CmdletErrorKind.UnknownParameter => "unknown_parameter",
        CmdletErrorKind.NotAuthenticated => "not_authenticated",
        CmdletErrorKind.Throttled => "throttled",
        CmdletErrorKind.Transient => "transient",
        CmdletErrorKind.Timeout => "timeout",
        CmdletErrorKind.ConnectionLost => "connection_lost",
        _ => "unclassified",
    };
}

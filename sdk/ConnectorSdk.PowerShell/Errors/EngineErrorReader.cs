using System.Management.Automation;
using System.Management.Automation.Remoting;
using System.Management.Automation.Runspaces;
using System.Net.Sockets;
using ConnectorSdk.Carriers;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// Reads the errors of one command. Errors that the engine itself reports are certain. Otherwise, the message of the server is
/// read. The category is the last resort, since modules write most errors without one.
/// </summary>
/// <param name="cmdlet">The command. Errors of commands that it calls don't concern its own name and parameters.</param>
/// <param name="secrets">The secrets that must not appear in an error.</param>
/// <param name="ownProcess">
/// Whether copies of exceptions are from a process on this machine, and mean the same as the exceptions. The copies of a server
/// describe the server's own connections.
/// </param>
internal sealed class EngineErrorReader(string cmdlet, IReadOnlyList<string> secrets, bool ownProcess)
{
    private static readonly HashSet<string> _notConnected =
    [
        nameof(HttpRequestError.NameResolutionError), nameof(HttpRequestError.ConnectionError),
        nameof(HttpRequestError.SecureConnectionError), nameof(HttpRequestError.ProxyTunnelError),
    ];

    public EngineFailure Read(Exception exception)
        => Read((exception as IContainsErrorRecord)?.ErrorRecord, exception);

    public EngineFailure Read(ErrorRecord record) => Read(record, record.Exception);

    private EngineFailure Read(ErrorRecord? record, Exception exception)
    {
        ErrorCause[] causes = [.. ErrorCause.Of(exception, ownProcess), .. ErrorCause.Of(record?.Exception, ownProcess)];
        var fullId = record?.FullyQualifiedErrorId ?? "";
        var (id, source) = SplitId(fullId);
        var error = ReadServer(record, exception, fullId);
        var found = ReadPrompt(causes, id, error.Message)
            ?? ReadBinding(causes, id, source)
            ?? ReadTransport(causes)
            ?? (error.Kind == CmdletErrorKind.Unclassified ? null : Of(error.Kind))
            ?? ReadCategory(record, causes, id)
            ?? new Verdict(CmdletErrorKind.Unclassified, CmdletEffect.Unknown);
        return new EngineFailure(
            error with
            {
                Kind = found.Kind,
                Category = record?.CategoryInfo.Category.ToString(),
                Id = error.Id ?? (fullId.Length == 0 ? null : SecretScrubber.Scrub(fullId, secrets)),
                TypeName = error.TypeName ?? TypeNameOf(exception, record),
                Target = error.Target
                    ?? (record?.CategoryInfo.TargetName is { Length: > 0 } name ? SecretScrubber.Scrub(name, secrets) : null),
                Parameter = found.Parameter ?? error.Parameter,
            },
            found.Effect)
        {
            SessionLost = found.SessionLost,
            IsMissing = found.IsMissing,
            WasPrompt = found.WasPrompt,
        };
    }

    /// <summary>
    /// Reads the server's message. Only failures in the session of a server keep their type name, because local exception types
    /// don't describe server errors.
    /// </summary>
    private CmdletError ReadServer(ErrorRecord? record, Exception exception, string id)
        => ServerErrorText.Read(
            record?.ErrorDetails?.Message ?? exception.Message,
            exception is RemoteException && !ownProcess ? TypeNameOf(exception, record) : null,
            id.Contains("[FailureCategory=", StringComparison.Ordinal) ? id : null,
            secrets);

    private static Verdict? ReadPrompt(ErrorCause[] causes, string id, string text)
    {
        var asked = causes.Any(cause => cause.Is<PromptRefusedException>())
            || text.Contains(PromptRefusedException.Text, StringComparison.Ordinal);
        return asked || id == "MissingMandatoryParameter"
            || text.Contains("Read and Prompt functionality", StringComparison.Ordinal)
            ? new Verdict(CmdletErrorKind.Invalid, CmdletEffect.None) { WasPrompt = asked, Parameter = ParameterOf(causes) }
            : null;
    }

    /// <summary>Reads binding errors, which occur before the command runs. The ID contains the name of the command.</summary>
    private Verdict? ReadBinding(ErrorCause[] causes, string id, string source)
    {
        if (causes.FirstOrDefault(cause => cause.Is<CommandNotFoundException>()) is { } missing)
        {
            return cmdlet.Equals(
                missing.TextOf(nameof(CommandNotFoundException.CommandName)), StringComparison.OrdinalIgnoreCase)
                ? new Verdict(CmdletErrorKind.UnknownCmdlet, CmdletEffect.None) { IsMissing = true }
                : new Verdict(CmdletErrorKind.Unclassified, CmdletEffect.Unknown);
        }

        if (!causes.Any(cause => cause.Is<ParameterBindingException>()))
        {
            return null;
        }

        return source.Equals(cmdlet, StringComparison.OrdinalIgnoreCase)
            ? new Verdict(
                id.StartsWith("NamedParameterNotFound", StringComparison.Ordinal)
                    ? CmdletErrorKind.UnknownParameter
                    : CmdletErrorKind.Invalid,
                CmdletEffect.None) { Parameter = ParameterOf(causes) }
            : new Verdict(CmdletErrorKind.Unclassified, CmdletEffect.Unknown);
    }

    private static Verdict? ReadTransport(ErrorCause[] causes)
    {
        if (causes.Any(cause => cause.Is<PSRemotingTransportException>() || cause.Is<PSRemotingDataStructureException>()
            || cause.Is<InvalidRunspaceStateException>()))
        {
            return new Verdict(CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown) { SessionLost = true };
        }

        if (causes.Any(cause => cause.Is<HttpRequestException>()
            && cause.TextOf(nameof(HttpRequestException.HttpRequestError)) is { } error && _notConnected.Contains(error)))
        {
            return new Verdict(CmdletErrorKind.ConnectionLost, CmdletEffect.None);
        }

        return causes.Any(cause => cause.Is<HttpRequestException>() || cause.Is<SocketException>() || cause.Is<HttpIOException>()
            || cause.IsExactly<IOException>())
            ? new Verdict(CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown)
            : null;
    }

    private Verdict? ReadCategory(ErrorRecord? record, ErrorCause[] causes, string id)
    {
        if (id == "MaxRetryReached")
        {
            return Of(CmdletErrorKind.Throttled);
        }

        if (causes.Any(cause => cause.Is<TimeoutException>() || cause.Is<OperationCanceledException>()))
        {
            return new Verdict(CmdletErrorKind.Timeout, CmdletEffect.Unknown);
        }

        // An error in a module's code, such as an undefined variable, may have one of these categories by accident.
        if (record is null || ErrorCause.First(record.Exception, ownProcess) is var first
            && first.Is<RuntimeException>() && !first.Is<RemoteException>())
        {
            return null;
        }

        return record.CategoryInfo.Category switch
        {
            ErrorCategory.PermissionDenied or ErrorCategory.SecurityError => Of(CmdletErrorKind.AccessDenied),
            ErrorCategory.AuthenticationError => Of(CmdletErrorKind.NotAuthenticated),
            ErrorCategory.LimitsExceeded => Of(CmdletErrorKind.Throttled),
            ErrorCategory.ObjectNotFound => Of(CmdletErrorKind.NotFound),
            ErrorCategory.ResourceExists => Of(CmdletErrorKind.AlreadyExists),
            ErrorCategory.ResourceUnavailable => Of(CmdletErrorKind.Transient),
            ErrorCategory.OperationTimeout => Of(CmdletErrorKind.Timeout),
            ErrorCategory.InvalidArgument => new Verdict(CmdletErrorKind.Invalid, CmdletEffect.Unknown),
            _ when causes.Any(cause => cause.Is<ArgumentException>())
                => new Verdict(CmdletErrorKind.Invalid, CmdletEffect.Unknown),
            _ => null,
        };
    }

    private static Verdict Of(CmdletErrorKind kind) => new(kind, EffectOf(kind));

    private static CmdletEffect EffectOf(CmdletErrorKind kind) => kind is CmdletErrorKind.Transient or CmdletErrorKind.Timeout
        or CmdletErrorKind.ConnectionLost or CmdletErrorKind.Unclassified
        ? CmdletEffect.Unknown
        : CmdletEffect.None;

    private static string? ParameterOf(ErrorCause[] causes)
        => causes.Where(cause => cause.Is<ParameterBindingException>())
            .Select(cause => cause.TextOf(nameof(ParameterBindingException.ParameterName))?.Trim())
            .FirstOrDefault(name => !string.IsNullOrEmpty(name));

    private static string TypeNameOf(Exception exception, ErrorRecord? record)
    {
        var cause = record?.Exception is { } inside and not ParentContainsErrorRecordException ? inside : exception;
        return cause is RemoteException { SerializedRemoteException.TypeNames: [var type, ..] }
            ? type.Replace(EngineCopy.Deserialized, "", StringComparison.Ordinal)
            : cause.GetType().FullName ?? "";
    }

    private static (string Id, string Source) SplitId(string? id)
        => id?.IndexOf(',') is > 0 and var comma ? (id[..comma], id[(comma + 1)..]) : (id ?? "", "");

    private sealed record Verdict(CmdletErrorKind Kind, CmdletEffect Effect)
    {
        public string? Parameter { get; init; }

        public bool SessionLost { get; init; }

        public bool IsMissing { get; init; }

        public bool WasPrompt { get; init; }
    }
}

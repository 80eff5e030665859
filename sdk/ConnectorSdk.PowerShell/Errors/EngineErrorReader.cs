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
internal sealed class EngineErrorReader(string cmdlet, IReadOnlyList<string> secrets)
{
    private const int DeepestCause = 10;

    public EngineFailure Read(Exception exception)
        => Read((exception as IContainsErrorRecord)?.ErrorRecord, exception);

    public EngineFailure Read(ErrorRecord record) => Read(record, record.Exception);

    private EngineFailure Read(ErrorRecord? record, Exception exception)
    {
        Exception[] causes = [.. CausesOf(exception).Concat(CausesOf(record?.Exception)).Distinct()];
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
    /// Reads the server's message. Only failures in a remote session keep their type name, because local exception types don't
    /// describe server errors.
    /// </summary>
    private CmdletError ReadServer(ErrorRecord? record, Exception exception, string id)
        => ServerErrorText.Read(
            record?.ErrorDetails?.Message ?? exception.Message,
            exception is RemoteException ? TypeNameOf(exception, record) : null,
            id.Contains("[FailureCategory=", StringComparison.Ordinal) ? id : null,
            secrets);

    private static Verdict? ReadPrompt(Exception[] causes, string id, string text)
    {
        var asked = causes.Any(cause => cause is PromptRefusedException)
            || text.Contains(PromptRefusedException.Text, StringComparison.Ordinal);
        return asked || id == "MissingMandatoryParameter"
            || text.Contains("Read and Prompt functionality", StringComparison.Ordinal)
            ? new Verdict(CmdletErrorKind.Invalid, CmdletEffect.None) { WasPrompt = asked, Parameter = ParameterOf(causes) }
            : null;
    }

    /// <summary>Reads binding errors, which occur before the command runs. The ID contains the name of the command.</summary>
    private Verdict? ReadBinding(Exception[] causes, string id, string source)
    {
        if (causes.OfType<CommandNotFoundException>().FirstOrDefault() is { } missing)
        {
            return missing.CommandName.Equals(cmdlet, StringComparison.OrdinalIgnoreCase)
                ? new Verdict(CmdletErrorKind.UnknownCmdlet, CmdletEffect.None) { IsMissing = true }
                : new Verdict(CmdletErrorKind.Unclassified, CmdletEffect.Unknown);
        }

        if (!causes.Any(cause => cause is ParameterBindingException))
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

    private static Verdict? ReadTransport(Exception[] causes)
    {
        if (causes.Any(cause => cause is PSRemotingTransportException or PSRemotingDataStructureException
            or InvalidRunspaceStateException))
        {
            return new Verdict(CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown) { SessionLost = true };
        }

        if (causes.Any(cause => cause is HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
            }))
        {
            return new Verdict(CmdletErrorKind.ConnectionLost, CmdletEffect.None);
        }

        return causes.Any(cause => cause is HttpRequestException or SocketException or HttpIOException
            || cause.GetType() == typeof(IOException))
            ? new Verdict(CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown)
            : null;
    }

    private static Verdict? ReadCategory(ErrorRecord? record, Exception[] causes, string id)
    {
        if (id == "MaxRetryReached")
        {
            return Of(CmdletErrorKind.Throttled);
        }

        if (causes.Any(cause => cause is TimeoutException or OperationCanceledException))
        {
            return new Verdict(CmdletErrorKind.Timeout, CmdletEffect.Unknown);
        }

        // An error in a module's code, such as an undefined variable, may have one of these categories by accident.
        if (record is null || record.Exception is RuntimeException and not RemoteException)
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
            _ when causes.Any(cause => cause is ArgumentException) => new Verdict(CmdletErrorKind.Invalid, CmdletEffect.Unknown),
            _ => null,
        };
    }

    private static Verdict Of(CmdletErrorKind kind) => new(kind, EffectOf(kind));

    private static CmdletEffect EffectOf(CmdletErrorKind kind) => kind is CmdletErrorKind.Transient or CmdletErrorKind.Timeout
        or CmdletErrorKind.ConnectionLost or CmdletErrorKind.Unclassified
        ? CmdletEffect.Unknown
        : CmdletEffect.None;

    private static string? ParameterOf(Exception[] causes)
        => causes.OfType<ParameterBindingException>().Select(cause => cause.ParameterName?.Trim())
            .FirstOrDefault(name => !string.IsNullOrEmpty(name));

    private static string TypeNameOf(Exception exception, ErrorRecord? record)
    {
        var cause = record?.Exception is { } inside and not ParentContainsErrorRecordException ? inside : exception;
        return cause is RemoteException { SerializedRemoteException.TypeNames: [var type, ..] }
            ? type.Replace("Deserialized.", "", StringComparison.Ordinal)
            : cause.GetType().FullName ?? "";
    }

    private static (string Id, string Source) SplitId(string? id)
        => id?.IndexOf(',') is > 0 and var comma ? (id[..comma], id[(comma + 1)..]) : (id ?? "", "");

    private static IEnumerable<Exception> CausesOf(Exception? exception)
    {
        for (var depth = 0; exception is not null && depth < DeepestCause; depth++)
        {
            yield return exception;
            exception = exception.InnerException;
        }
    }

    private sealed record Verdict(CmdletErrorKind Kind, CmdletEffect Effect)
    {
        public string? Parameter { get; init; }

        public bool SessionLost { get; init; }

        public bool IsMissing { get; init; }

        public bool WasPrompt { get; init; }
    }
}

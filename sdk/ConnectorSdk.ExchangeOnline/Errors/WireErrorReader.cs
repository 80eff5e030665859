using System.Globalization;
using System.Net;
using System.Text;
using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Errors;

/// <summary>
/// Reads the error of a response. If the body isn't JSON, only the status is used, and the message doesn't contain the body.
/// </summary>
internal static class WireErrorReader
{
    private const string ConcurrencyText = "maximum number of concurrent requests";

    public static CommandFailure Read(WireResponse response, CmdletCommand command, IEnumerable<string?> secrets)
    {
        var text = Encoding.UTF8.GetString(response.Body).Replace("\0", "", StringComparison.Ordinal).Trim();
        var failure = Read((int)response.Status, text, command, secrets);
        return failure with { RequestId = response.RequestId, RetryAfter = response.RetryAfter };
    }

    /// <summary>Reads the error of a response, or of one item of a batch.</summary>
    public static CommandFailure Read(int status, string text, CmdletCommand command, IEnumerable<string?> secrets)
    {
        var category = status.ToString(CultureInfo.InvariantCulture);
        if (text.StartsWith('{') && ServerErrorText.Read(text, secrets: secrets) is var error && error.Message != text)
        {
            error = error with { Category = category };
            var (kind, effect) = Classify(status, error.Kind);
            return new CommandFailure(error with { Kind = kind }, command, effect);
        }

        var (plain, acted) = text.Contains(ConcurrencyText, StringComparison.OrdinalIgnoreCase)
            ? (CmdletErrorKind.Throttled, CmdletEffect.None)
            : ClassifyStatus(status, text.Length == 0);
        return new CommandFailure(new CmdletError(plain, Describe(status)) { Category = category }, command, acted);
    }

    /// <summary>
    /// Gets the kind and effect of an error whose type or text is known. A 5xx status doesn't prove that an invalid value was
    /// detected before anything was changed.
    /// </summary>
    private static (CmdletErrorKind Kind, CmdletEffect Effect) Classify(int status, CmdletErrorKind kind) => kind switch
    {
        CmdletErrorKind.NotFound or CmdletErrorKind.AlreadyExists or CmdletErrorKind.AccessDenied or CmdletErrorKind.UnknownCmdlet
            or CmdletErrorKind.UnknownParameter or CmdletErrorKind.Throttled or CmdletErrorKind.NotAuthenticated
            => (kind, CmdletEffect.None),
        CmdletErrorKind.Invalid => (kind, status >= 500 ? CmdletEffect.Unknown : CmdletEffect.None),
        CmdletErrorKind.Transient or CmdletErrorKind.Timeout => (kind, CmdletEffect.Unknown),
        _ => status == (int)HttpStatusCode.NotFound
            ? (CmdletErrorKind.NotFound, CmdletEffect.None) : ClassifyStatus(status, false),
    };

    private static (CmdletErrorKind Kind, CmdletEffect Effect) ClassifyStatus(int status, bool isEmpty) => status switch
    {
        400 => (CmdletErrorKind.Invalid, CmdletEffect.None),
        401 => (CmdletErrorKind.NotAuthenticated, CmdletEffect.None),
        403 => (isEmpty ? CmdletErrorKind.UnknownCmdlet : CmdletErrorKind.AccessDenied, CmdletEffect.None),
        408 or >= 500 => (CmdletErrorKind.Transient, CmdletEffect.Unknown),
        429 => (CmdletErrorKind.Throttled, CmdletEffect.None),
        > 400 => (CmdletErrorKind.Unclassified, CmdletEffect.None),
        _ => (CmdletErrorKind.Unclassified, CmdletEffect.Unknown),
    };

    private static string Describe(int status) => status switch
    {
        401 => "The server rejected the token.",
        403 => "The server denied access to the cmdlet.",
        408 or 504 => "The server reported that the time was exceeded.",
        429 => "The server throttles commands.",
        503 => "The server is unavailable.",
        _ => string.Create(
            CultureInfo.InvariantCulture, $"The server answered with status {status} and without an error message."),
    };
}

using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Requests one page of a command, so that only the failed page is repeated.</summary>
/// <param name="context">The context that sends requests and reads responses.</param>
/// <param name="request">The command.</param>
/// <param name="link">The address of the page, or null for the first page.</param>
/// <param name="first">The outcome of the first attempt, if it was part of a batch.</param>
internal sealed class PageCarrier(
    PageContext context, WireRequest request, Uri? link, BatchOutcome? first) : ICarrier
{
    private const string Expired = "pagination request";

    /// <summary>Gets the address of the next page, or null after the last page.</summary>
    public Uri? NextLink { get; private set; }

    /// <summary>Gets a value indicating whether the page has expired on the server.</summary>
    public bool HasExpired { get; private set; }

    public async Task<CmdletResult> SendAsync(CmdletCommand command, int attempt, CancellationToken cancellationToken)
    {
        NextLink = null;
        if (attempt == 1 && first is not null)
        {
            return Replay(first);
        }

        using var response = await context.Client.SendAsync(request, link, request.Body, cancellationToken).ConfigureAwait(false);
        try
        {
            var result = context.Interpreter.Accept(request, context.Interpreter.Open(request, response), response, out var next);
            NextLink = next;
            return result;
        }
        catch (CmdletInvalidArgumentException expired) when (link is not null
            && expired.Error.Message.Contains(Expired, StringComparison.OrdinalIgnoreCase))
        {
            HasExpired = true;
            throw;
        }
    }

    private CmdletResult Replay(BatchOutcome outcome)
    {
        if (outcome.Failure is { } failure)
        {
            throw failure.ToException();
        }

        var result = context.Interpreter.Accept(request, outcome.Answer!, null, out var next);
        NextLink = next;
        return result;
    }
}

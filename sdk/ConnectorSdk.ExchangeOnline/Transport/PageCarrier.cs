using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Requests one page of a command, so that a page that fails is repeated alone.</summary>
/// <param name="context">Sends requests and reads answers.</param>
/// <param name="request">The command.</param>
/// <param name="link">The address of the page; null for the first one.</param>
/// <param name="first">The outcome of the first attempt, if it was part of a batch.</param>
internal sealed class PageCarrier(
    PageContext context, WireRequest request, Uri? link, BatchOutcome? first) : ICarrier
{
    private const string Expired = "pagination request";

    /// <summary>The address of the next page; null after the last one.</summary>
    public Uri? NextLink { get; private set; }

    /// <summary>Whether the server no longer knows the page.</summary>
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

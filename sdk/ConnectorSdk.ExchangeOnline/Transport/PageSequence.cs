namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Requests the pages of a command one by one.</summary>
/// <param name="request">The command.</param>
/// <param name="first">The outcome of the first attempt, if it was part of a batch.</param>
/// <param name="context">The context that sends requests, reads responses, and repeats failed pages.</param>
internal sealed class PageSequence(WireRequest request, BatchOutcome? first, PageContext context)
{
    private Uri? _link;
    private bool _isStarted;
    private long _count;

    /// <summary>Gets a value indicating whether the last page failed because it has expired on the server.</summary>
    public bool HasExpired { get; private set; }

    /// <summary>Gets the next page, or null after the last page.</summary>
    /// <exception cref="CmdletException">The page failed.</exception>
    public async Task<CmdletResult?> NextAsync(CancellationToken cancellationToken)
    {
        if (_isStarted && (_link is null || _count >= request.Limit))
        {
            return null;
        }

        var carrier = new PageCarrier(context, request, _link, _link is null ? first : null);
        try
        {
            var page = await context.CreateRunner(carrier).RunAsync(request.Command, cancellationToken).ConfigureAwait(false);
            (_isStarted, _link) = (true, carrier.NextLink);
            return Limited(page);
        }
        finally
        {
            HasExpired = carrier.HasExpired;
        }
    }

    /// <summary>Gets all pages as one result.</summary>
    /// <exception cref="CmdletException">A page failed.</exception>
    public async Task<CmdletResult> AllAsync(CancellationToken cancellationToken)
    {
        var first = (await NextAsync(cancellationToken).ConfigureAwait(false))!;
        if (_link is null)
        {
            return first;
        }

        var objects = new List<CmdletObject>(first.Objects);
        var messages = new List<CmdletMessage>(first.Messages);
        var errors = new List<CmdletError>(first.Errors);
        var attempts = first.Attempts;
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } page)
        {
            objects.AddRange(page.Objects);
            messages.AddRange(page.Messages.Except(messages));
            errors.AddRange(page.Errors);
            attempts += page.Attempts - 1;
        }

        return new CmdletResult(request.Command, objects)
        {
            Messages = messages, Errors = errors, Attempts = attempts, RequestId = first.RequestId,
        };
    }

    /// <summary>Limits a page to the requested number of objects, because a server may return more.</summary>
    private CmdletResult Limited(CmdletResult page)
    {
        var rest = request.Limit is { } limit ? limit - _count : long.MaxValue;
        _count += page.Objects.Count;
        return page.Objects.Count <= rest
            ? page
            : new CmdletResult(page.Command, page.Objects.Take((int)rest))
            {
                Messages = page.Messages, Errors = page.Errors, Attempts = page.Attempts, RequestId = page.RequestId,
                WasRecovered = page.WasRecovered,
            };
    }
}

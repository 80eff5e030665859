using System.Runtime.CompilerServices;
using Azure.Core;
using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Authentication;
using ConnectorSdk.ExchangeOnline.Logging;
using ConnectorSdk.ExchangeOnline.Throttling;
using ConnectorSdk.ExchangeOnline.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConnectorSdk.ExchangeOnline;

/// <summary>
/// Runs commands in Exchange Online over HTTPS. It uses an endpoint that Microsoft doesn't document
/// (<c>adminapi/beta/…/InvokeCommand</c>) and that may change without notice. The type is thread-safe.
/// </summary>
/// <remarks>
/// A command that only reads is repeated after each transient failure. A <c>New-</c> command that may have been carried out looks
/// for its object first. Other commands are repeated only if they can't have been carried out. Otherwise, the exception states
/// this.
/// </remarks>
public sealed partial class ExchangeOnlineInvoker : ICmdletBatchInvoker, IDisposable
{
    private const string WhatIf = "WhatIf";

    private readonly ExchangeOnlineOptions _options;
    private readonly ObjectGate _objects = new();
    private readonly PageContext _pages;
    private readonly BatchSender _batches;
    private volatile bool _disposed;

    /// <summary>Creates an invoker for one tenant.</summary>
    /// <param name="httpClient">
    /// The client that sends the requests. <c>AllowAutoRedirect</c> and <c>UseCookies</c> of its handler must be false. It isn't
    /// disposed.
    /// </param>
    /// <param name="credential">The credential, such as a credential of Azure.Identity.</param>
    /// <param name="options">The options. They must not be changed afterwards.</param>
    /// <param name="loggerFactory">The factory of the logger, or null to disable logging.</param>
    /// <param name="timeProvider">The clock, or null for the system clock.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="httpClient"/>, <paramref name="credential"/>, or <paramref name="options"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// An option is invalid, or <see cref="ExchangeOnlineOptions.AcceptUndocumentedEndpoint"/> is false.
    /// </exception>
    public ExchangeOnlineInvoker(
        HttpClient httpClient,
        TokenCredential credential,
        ExchangeOnlineOptions options,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        if (options.FindErrors().FirstOrDefault() is { } error)
        {
            throw new ArgumentException(error, nameof(options));
        }

        _options = options;
        var time = timeProvider ?? TimeProvider.System;
        var log = new InvokerLog((loggerFactory ?? NullLoggerFactory.Instance).CreateLogger<ExchangeOnlineInvoker>());
        var tokens = new TokenCache(credential, options.Cloud.Scope, time, log);
        var gate = new ThrottleGate(options.MaxConcurrentRequests, options.Retry.MaxDuration, time);
        var settings = WireSettings.Of(
            options.Cloud, options.TenantId, options.AnchorMailbox, options.AttemptTimeout, options.Retry.BaseDelay);
        var client = new WireClient(httpClient, tokens, gate, settings, log, time);
        Func<CmdletCommand, CancellationToken, Task<CmdletResult>> read = ReadAsync;
        var retry = RetryRules.Copy(options.Retry);
        _pages = new PageContext(
            client,
            new AnswerInterpreter(client, log),
            carrier => new CommandRunner(carrier, retry, time, log, read: read));
        _batches = new BatchSender(client, settings);
    }

    /// <inheritdoc/>
    public async Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
    {
        var request = Prepare(command);
        using var turn = await _objects.EnterAsync(command, cancellationToken).ConfigureAwait(false);
        return await RunAsync(request, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>An error ends the enumeration with an exception, regardless of the command's ErrorAction.</remarks>
    public async IAsyncEnumerable<CmdletObject> StreamAsync(
        CmdletCommand command, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var request = Prepare(command);
        using var turn = await _objects.EnterAsync(command, cancellationToken).ConfigureAwait(false);
        var pages = Pages(request, null);
        while (await NextPageAsync(pages, request, cancellationToken).ConfigureAwait(false) is { } page)
        {
            foreach (var item in page.Objects)
            {
                yield return item;
            }
        }
    }

    /// <summary>Disposes the invoker. Running commands are completed. The HTTP client isn't disposed.</summary>
    public void Dispose() => _disposed = true; // The semaphores have no handles, and commands that run still need them.

    private WireRequest Prepare(CmdletCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        ObjectDisposedException.ThrowIf(_disposed, this);
        CommandGuard.Check(command);
        return command.TryGetParameter(WhatIf, out var whatIf) && whatIf.Value is true
            ? throw CommandGuard.Refused(command, WhatIf, "WhatIf isn't sent over REST: the server may not honor it.")
            : WireRequest.Of(command, _options.PageSize);
    }

    /// <summary>
    /// Runs a command with all of its pages. If a page has expired on the server, the command is restarted once.
    /// </summary>
    private async Task<CmdletResult> RunAsync(WireRequest request, BatchOutcome? first, CancellationToken cancellationToken)
    {
        var pages = Pages(request, first);
        try
        {
            return await pages.AllAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CmdletException) when (pages.HasExpired)
        {
            return await Pages(request, null).AllAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CmdletException failure) when (IsReturned(failure))
        {
            return new CmdletResult(request.Command, [])
            {
                Errors = failure.Errors, Attempts = failure.Attempts, RequestId = failure.RequestId,
            };
        }
    }

    /// <summary>Determines whether the error is returned because the module would write it and continue.</summary>
    private static bool IsReturned(CmdletException failure)
        => failure.Effect == CmdletEffect.None
            && failure.Error.Kind is CmdletErrorKind.NotFound or CmdletErrorKind.AlreadyExists or CmdletErrorKind.Invalid
                or CmdletErrorKind.AccessDenied
            && failure.Command is { } command
            && ActionPreferences.ContinuesAfterErrors(command);

    private static async Task<CmdletResult?> NextPageAsync(
        PageSequence pages, WireRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await pages.NextAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CmdletException expired) when (pages.HasExpired)
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.Transient, expired.Error.Message), request.Command, CmdletEffect.None);
        }
    }

    private PageSequence Pages(WireRequest request, BatchOutcome? first)
        => new(request, first, _pages);

    /// <summary>Looks for an object with a separate command, including all pages.</summary>
    private Task<CmdletResult> ReadAsync(CmdletCommand command, CancellationToken cancellationToken)
        => RunAsync(WireRequest.Of(command, _options.PageSize), null, cancellationToken);
}

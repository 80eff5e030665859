using System.Collections.ObjectModel;
using ConnectorSdk.Carriers;
using ConnectorSdk.Testing.Execution;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing;

/// <summary>
/// Represents an in-memory Exchange for unit tests of code that runs commands. It creates, changes, and returns objects, enforces
/// documented rules, and stores values in the form that servers return. It requires no network and no PowerShell, never waits,
/// and returns the same results in each run. The type is thread-safe.
/// </summary>
public sealed partial class InMemoryExchange : ICmdletBatchInvoker
{
    private readonly object _lock = new();
    private readonly CmdletServer _server;
    private readonly CatalogNouns _nouns;
    private readonly List<RecordedCommand> _commands = [];
    private readonly List<KeyValuePair<ServerRequest, ServerReply>> _executed = [];

    /// <summary>Creates an Exchange without objects.</summary>
    /// <param name="catalog">The cmdlets, such as <c>Cmdlets.Catalog</c>.</param>
    /// <param name="options">The options of the server, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public InMemoryExchange(CmdletCatalog catalog, InMemoryExchangeOptions? options = null)
    {
        _nouns = new CatalogNouns(catalog ?? throw new ArgumentNullException(nameof(catalog)));
        _server = new CmdletServer(catalog, options ?? new InMemoryExchangeOptions());
    }

    /// <summary>Gets the received commands in order, including the commands that failed.</summary>
    public IReadOnlyList<RecordedCommand> Commands
    {
        get
        {
            lock (_lock)
            {
                return new ReadOnlyCollection<RecordedCommand>([.. _commands]);
            }
        }
    }

    /// <summary>Gets the faults of commands. By default, there are none.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>Runs a command. The task is always complete.</summary>
    /// <inheritdoc/>
    public Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
    {
        _ = command ?? throw new ArgumentNullException(nameof(command));
        try
        {
            return Task.FromResult(Invoke(command, cancellationToken));
        }
        catch (Exception failure) when (failure is CmdletException or CmdletCanceledException)
        {
            return Task.FromException<CmdletResult>(failure);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CmdletBatchItem>> InvokeBatchAsync(
        IReadOnlyList<CmdletCommand> commands, CancellationToken cancellationToken = default)
    {
        List<CmdletBatchItem> items = [];
        foreach (var command in commands ?? throw new ArgumentNullException(nameof(commands)))
        {
            try
            {
                items.Add(new CmdletBatchItem(Invoke(command, cancellationToken)));
            }
            catch (CmdletException failure)
            {
                items.Add(new CmdletBatchItem(command, failure));
            }
            catch (CmdletCanceledException canceled)
            {
                return Task.FromException<IReadOnlyList<CmdletBatchItem>>(canceled);
            }
        }

        return Task.FromResult<IReadOnlyList<CmdletBatchItem>>(items.AsReadOnly());
    }

    /// <summary>
    /// Gets all objects of a noun in the output format of <c>Get-</c>, including hidden ones. The call isn't recorded.
    /// </summary>
    /// <param name="noun">The noun, such as <c>OutboundConnector</c>, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="noun"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no cmdlet with the noun.</exception>
    public IReadOnlyList<CmdletObject> GetObjects(string noun)
    {
        CheckNoun(noun);
        lock (_lock)
        {
            return _server.GetObjects(noun);
        }
    }

    /// <summary>
    /// Adds an object, such as an object that an administrator or a wizard created. Rules aren't checked, and the call isn't
    /// recorded. Properties that aren't specified have the default values of the <c>New-</c> cmdlet.
    /// </summary>
    /// <param name="noun">The noun, such as <c>OutboundConnector</c>, in any case.</param>
    /// <param name="properties">The properties. They can have values that commands can't set.</param>
    /// <returns>The object in the output format of <c>Get-</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no cmdlet with the noun.</exception>
    public CmdletObject Add(string noun, IReadOnlyDictionary<string, object?> properties)
    {
        CheckNoun(noun);
        _ = properties ?? throw new ArgumentNullException(nameof(properties));
        lock (_lock)
        {
            return _server.Add(noun, properties);
        }
    }

    /// <summary>Adds an object with a <c>New-</c> command. The command has no faults and isn't recorded.</summary>
    /// <param name="newCommand">The command.</param>
    /// <returns>The object in the output format of <c>Get-</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="newCommand"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The verb of the command isn't <c>New-</c>, or the command doesn't create an object because of <c>WhatIf</c>.
    /// </exception>
    /// <exception cref="CmdletException">The command fails.</exception>
    public CmdletObject Add(CmdletCommand newCommand)
    {
        _ = newCommand ?? throw new ArgumentNullException(nameof(newCommand));
        if (CmdletVerbClass.Of(newCommand.Name) != VerbClass.Create)
        {
            throw new ArgumentException(
                $"{newCommand.Name} doesn't create an object. Only New- commands do. To run another command, call InvokeAsync.",
                nameof(newCommand));
        }

        lock (_lock)
        {
            var result = ReplyReader.Read(newCommand, _server.Execute(newCommand, Requests.Of(newCommand)));
            return result.Objects is [var created, ..]
                ? created
                : throw new ArgumentException($"{newCommand.Name} created no object.", nameof(newCommand));
        }
    }

    /// <summary>Removes all objects, recorded commands, and faults, and resets the time of the server.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _server.Clear();
            _commands.Clear();
            _executed.Clear();
            Faults.Clear();
        }
    }

    private static CmdletException ToException(CmdletCommand command, FaultOutcome outcome, Fault fault)
        => CmdletException.Create(
            new CmdletError(outcome.Kind!.Value, outcome.Message),
            command,
            outcome.IsCertain || ReplyReader.IsReading(command) ? CmdletEffect.None : CmdletEffect.Unknown,
            retryAfter: fault.RetryAfter);

    private void CheckNoun(string noun)
    {
        if (_nouns.ProblemOf(noun ?? throw new ArgumentNullException(nameof(noun))) is { } problem)
        {
            throw new ArgumentException(problem, nameof(noun));
        }
    }

    private CmdletResult Invoke(CmdletCommand command, CancellationToken cancellationToken)
    {
        var fault = Fault.None;
        try
        {
            if (cancellationToken.IsCancellationRequested)
            {
                throw new CmdletCanceledException(command, CmdletEffect.None, cancellationToken);
            }

            CommandGuard.Check(command);
            fault = Faults.Take(command);
            var result = Send(command, fault);
            Record(command, fault.Kind, result, null);
            return result;
        }
        catch (Exception failure) when (failure is CmdletException or CmdletCanceledException)
        {
            Record(command, fault.Kind, null, failure);
            throw;
        }
    }

    private CmdletResult Send(CmdletCommand command, Fault fault)
    {
        var outcome = FaultOutcome.Of(fault.Kind);
        ServerReply? reply = null;
        if (outcome.Acts)
        {
            var request = Requests.Of(command);
            lock (_lock)
            {
                reply = _server.Execute(command, request);
                _executed.Add(new(request, reply));
            }
        }

        return outcome.Kind is null ? ReplyReader.Read(command, reply!) : throw ToException(command, outcome, fault);
    }

    private void Record(CmdletCommand command, FaultKind fault, CmdletResult? result, Exception? exception)
    {
        lock (_lock)
        {
            _commands.Add(new RecordedCommand(command, fault, result, exception));
        }
    }
}

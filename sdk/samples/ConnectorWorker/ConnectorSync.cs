using ConnectorSdk;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConnectorWorker;

/// <summary>Creates the connectors of the settings that are missing, and changes those that differ. It removes nothing.</summary>
internal sealed partial class ConnectorSync(
    ICmdletInvoker exchange, IOptions<ConnectorSettings> settings, ILogger<ConnectorSync> logger)
{
    /// <summary>Runs once. A connector that fails doesn't stop the others.</summary>
    /// <exception cref="CmdletException">The connectors can't be listed.</exception>
    public async Task<SyncSummary> RunAsync(CancellationToken cancellationToken)
    {
        // A list, and not one request for each name: some servers answer a request for a name that doesn't exist with all objects.
        var stored = await OutboundConnector.Get().WithResultSize("Unlimited").InvokeAsync(exchange, cancellationToken);

        SyncSummary summary = new();
        foreach (var wanted in settings.Value.Outbound)
        {
            var existing = stored.Values.FirstOrDefault(
                connector => string.Equals(connector.Name, wanted.Name, StringComparison.OrdinalIgnoreCase));
            try
            {
                var list = existing is null
                    ? await CreateAsync(wanted, summary, cancellationToken)
                    : await ChangeAsync(existing, wanted, summary, cancellationToken);
                list.Add(wanted.Name);
            }
            catch (CmdletValidationException invalid)
            {
                // The document of the cmdlet forbids it. Nothing was sent.
                LogInvalid(wanted.Name, invalid.Message);
                summary.Failed.Add(wanted.Name);
            }
            catch (CmdletException failure) when (failure.Effect == CmdletEffect.None)
            {
                LogFailed(wanted.Name, failure.Message);
                summary.Failed.Add(wanted.Name);
            }
            catch (CmdletException failure)
            {
                LogUndecided(wanted.Name, failure.Message);
                summary.Undecided.Add(wanted.Name);
            }
        }

        return summary;
    }

    private async Task<List<string>> CreateAsync(
        OutboundSettings wanted, SyncSummary summary, CancellationToken cancellationToken)
    {
        var command = OutboundConnector.New(wanted.Name)
            .WithRecipientDomains(wanted.RecipientDomains)
            .WithEnabled(wanted.Enabled)
            .WithComment(wanted.Comment);
        if (wanted.SmartHosts.Length > 0)
        {
            command.WithUseMXRecord(false).WithSmartHosts(wanted.SmartHosts);
        }

        await command.InvokeAsync(exchange, cancellationToken);
        LogCreated(wanted.Name);
        return summary.Created;
    }

    /// <summary>Sends only what differs, as one command.</summary>
    private async Task<List<string>> ChangeAsync(
        OutboundConnector.Result existing, OutboundSettings wanted, SyncSummary summary, CancellationToken cancellationToken)
    {
        var command = existing.Set();
        List<string> differences = [];
        if (!AreSame(existing.RecipientDomains, wanted.RecipientDomains))
        {
            command.WithRecipientDomains(wanted.RecipientDomains);
            differences.Add(nameof(wanted.RecipientDomains));
        }

        if (!AreSame(existing.SmartHosts, wanted.SmartHosts))
        {
            command.WithUseMXRecord(wanted.SmartHosts.Length == 0).WithSmartHosts(wanted.SmartHosts);
            differences.Add(nameof(wanted.SmartHosts));
        }

        if (existing.Enabled != wanted.Enabled)
        {
            command.WithEnabled(wanted.Enabled);
            differences.Add(nameof(wanted.Enabled));
        }

        if ((existing.Comment ?? "") != wanted.Comment)
        {
            command.WithComment(wanted.Comment);
            differences.Add(nameof(wanted.Comment));
        }

        if (differences.Count == 0)
        {
            return summary.Unchanged;
        }

        await command.InvokeAsync(exchange, cancellationToken);
        LogChanged(wanted.Name, string.Join(", ", differences));
        return summary.Changed;
    }

    /// <summary>Servers don't keep the order of a list, or the case of a domain.</summary>
    private static bool AreSame<T>(IEnumerable<T> stored, IEnumerable<string> wanted)
        => stored.Select(item => item?.ToString() ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(wanted);

    [LoggerMessage(1, LogLevel.Information, "{Name} was created.")]
    private partial void LogCreated(string name);

    [LoggerMessage(2, LogLevel.Information, "{Name} was changed: {Differences}.")]
    private partial void LogChanged(string name, string differences);

    [LoggerMessage(3, LogLevel.Error, "The settings of {Name} are invalid. {Reason}")]
    private partial void LogInvalid(string name, string reason);

    [LoggerMessage(4, LogLevel.Error, "{Name} was left as it is. {Reason}")]
    private partial void LogFailed(string name, string reason);

    [LoggerMessage(5, LogLevel.Error, "It isn't known whether {Name} was changed. Look at it before you run this again. {Reason}")]
    private partial void LogUndecided(string name, string reason);
}

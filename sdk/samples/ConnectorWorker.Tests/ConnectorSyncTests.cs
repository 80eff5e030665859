using ConnectorSdk;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ConnectorWorker.Tests;

/// <summary>How to test code that runs commands: with an Exchange in memory, without a network and without PowerShell.</summary>
public sealed class ConnectorSyncTests
{
    private static readonly OutboundSettings _contoso = new()
    {
        Name = "To Contoso",
        RecipientDomains = ["contoso.com"],
        SmartHosts = ["mail.contoso.com"],
    };

    private readonly InMemoryExchange _exchange = new(Cmdlets.Catalog);

    [Fact]
    public async Task A_missing_connector_is_created_and_a_second_run_changes_nothing()
    {
        var first = await Sync(_contoso);
        Assert.Equal(["To Contoso"], first.Created);
        var created = new OutboundConnector.Result(Assert.Single(_exchange.GetObjects("OutboundConnector")));
        Assert.Equal("mail.contoso.com", Assert.Single(created.SmartHosts).ToString());
        Assert.False(created.UseMXRecord);

        var second = await Sync(_contoso);
        Assert.Equal(["To Contoso"], second.Unchanged);
        Assert.Equal(
            ["Get-OutboundConnector", "New-OutboundConnector", "Get-OutboundConnector"],
            _exchange.Commands.Select(record => record.Command.Name));
    }

    [Fact]
    public async Task A_connector_that_differs_is_changed_only_where_it_differs()
    {
        _exchange.Add(OutboundConnector.New("To Contoso")
            .WithRecipientDomains("contoso.com").WithUseMXRecord(false).WithSmartHosts("mail.contoso.com")
            .WithEnabled(false).Build());

        Assert.Equal(["To Contoso"], (await Sync(_contoso)).Changed);
        var command = _exchange.Commands[^1].Command;
        Assert.Equal(["Identity", "Enabled"], command.Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public async Task A_lost_answer_is_reported_and_the_other_connectors_are_done()
    {
        _exchange.Faults.When(
            command => command.Name == "New-OutboundConnector", Fault.LoseConnection(afterActing: true), times: 1);

        var summary = await Sync(_contoso, _contoso with { Name = "To Fabrikam" });

        Assert.Equal(["To Contoso"], summary.Undecided);
        Assert.Equal(["To Fabrikam"], summary.Created);
        Assert.False(summary.IsComplete);
    }

    [Fact]
    public async Task Settings_that_the_documents_forbid_are_never_sent()
    {
        var summary = await Sync(_contoso with { RecipientDomains = ["mail.*.contoso.com"] });
        Assert.Equal(["To Contoso"], summary.Failed);
        Assert.Single(_exchange.Commands);
    }

    private Task<SyncSummary> Sync(params OutboundSettings[] connectors)
    {
        ConnectorSync sync = new(
            _exchange,
            Options.Create(new ConnectorSettings { Outbound = connectors }),
            NullLogger<ConnectorSync>.Instance);
        return sync.RunAsync(TestContext.Current.CancellationToken);
    }
}

using ConnectorSdk.Conformance;

namespace ConnectorSdk.Testing.Tests;

/// <summary>Objects that a test adds, and mistakes in doing so.</summary>
public sealed class SeedTests
{
    private static readonly Dictionary<string, object?> _named = new() { ["Name"] = "A" };

    private readonly InMemoryExchange _exchange = new(ConformanceCatalog.Connectors);

    [Fact]
    public void A_command_that_reads_is_not_a_seed()
    {
        _exchange.Add(OutboundConnector.New("A").Build());
        var problem = Assert.Throws<ArgumentException>(() => _exchange.Add(OutboundConnector.Get().Build()));
        Assert.StartsWith(
            "Get-OutboundConnector doesn't create an object. Only New- commands do.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_is_not_a_seed_changes_nothing()
    {
        _exchange.Add(OutboundConnector.New("A").Build());
        Assert.Throws<ArgumentException>(() => _exchange.Add(OutboundConnector.Set("A").WithEnabled(false).Build()));
        Assert.True(Assert.Single(_exchange.GetObjects("OutboundConnector"))["Enabled"].AsBoolean());
    }

    [Fact]
    public void A_command_with_WhatIf_is_not_a_seed()
    {
        var problem = Assert.Throws<ArgumentException>(() => _exchange.Add(OutboundConnector.New("A").WithWhatIf(true).Build()));
        Assert.StartsWith("New-OutboundConnector created no object.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelled_noun_has_no_objects_to_get()
    {
        var problem = Assert.Throws<ArgumentException>("noun", () => _exchange.GetObjects("OutboundConnectors"));
        Assert.StartsWith(
            "The catalog has no cmdlet for 'OutboundConnectors'. Did you mean 'OutboundConnector'?",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_of_a_misspelled_noun_is_not_added()
        => Assert.Throws<ArgumentException>("noun", () => _exchange.Add("OutbondConnector", _named));

    [Fact]
    public void An_exchange_with_few_nouns_lists_them()
    {
        InMemoryExchange exchange = new(new CmdletCatalog(
            new CmdletDefinition("Get-OutboundConnector", typeof(OutboundConnector.GetBuilder)),
            new CmdletDefinition("Get-InboundConnector", typeof(InboundConnector.GetBuilder))));
        var problem = Assert.Throws<ArgumentException>("noun", () => exchange.GetObjects("Mailbox"));
        Assert.StartsWith(
            "The catalog has no cmdlet for 'Mailbox'. It has cmdlets for OutboundConnector and InboundConnector.",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_belong_to_any_cmdlet_of_the_catalog()
    {
        InMemoryExchange exchange = new(ConformanceCatalog.Connectors.Concat(
            new CmdletCatalog(new CmdletDefinition("Get-Mailbox", typeof(OutboundConnector.GetBuilder)))));
        exchange.Add("mailbox", _named);
        Assert.Equal("A", Assert.Single(exchange.GetObjects("Mailbox"))["Name"].ToString());
    }
}

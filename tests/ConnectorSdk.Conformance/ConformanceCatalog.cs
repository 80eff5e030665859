namespace ConnectorSdk.Conformance;

/// <summary>The cmdlets of the facts.</summary>
public static class ConformanceCatalog
{
    /// <summary>Connectors of Exchange Online and of Exchange Server.</summary>
    public static CmdletCatalog Connectors { get; } = new(
        new CmdletDefinition("Get-OutboundConnector", typeof(OutboundConnector.GetBuilder)),
        new CmdletDefinition("New-OutboundConnector", typeof(OutboundConnector.NewBuilder)),
        new CmdletDefinition("Set-OutboundConnector", typeof(OutboundConnector.SetBuilder)),
        new CmdletDefinition("Remove-OutboundConnector", typeof(OutboundConnector.RemoveBuilder)),
        new CmdletDefinition("Get-InboundConnector", typeof(InboundConnector.GetBuilder)),
        new CmdletDefinition("New-InboundConnector", typeof(InboundConnector.NewBuilder)),
        new CmdletDefinition("Set-InboundConnector", typeof(InboundConnector.SetBuilder)),
        new CmdletDefinition("Remove-InboundConnector", typeof(InboundConnector.RemoveBuilder)),
        new CmdletDefinition("Get-SendConnector", typeof(SendConnector.GetBuilder)),
        new CmdletDefinition(
            "New-SendConnector",
            typeof(SendConnector.NewAddressSpacesBuilder),
            typeof(SendConnector.NewLinkedReceiveConnectorBuilder)),
        new CmdletDefinition("Set-SendConnector", typeof(SendConnector.SetBuilder)),
        new CmdletDefinition("Remove-SendConnector", typeof(SendConnector.RemoveBuilder)),
        new CmdletDefinition(
            "Get-ReceiveConnector",
            typeof(ReceiveConnector.GetIdentityBuilder),
            typeof(ReceiveConnector.GetServerBuilder)),
        new CmdletDefinition(
            "New-ReceiveConnector",
            typeof(ReceiveConnector.NewUsageTypeBuilder),
            typeof(ReceiveConnector.NewCustomBuilder),
            typeof(ReceiveConnector.NewClientBuilder),
            typeof(ReceiveConnector.NewInternalBuilder),
            typeof(ReceiveConnector.NewInternetBuilder),
            typeof(ReceiveConnector.NewPartnerBuilder)),
        new CmdletDefinition("Set-ReceiveConnector", typeof(ReceiveConnector.SetBuilder)),
        new CmdletDefinition("Remove-ReceiveConnector", typeof(ReceiveConnector.RemoveBuilder)),
        new CmdletDefinition("Get-ForeignConnector", typeof(ForeignConnector.GetBuilder)),
        new CmdletDefinition("New-ForeignConnector", typeof(ForeignConnector.NewBuilder)),
        new CmdletDefinition("Set-ForeignConnector", typeof(ForeignConnector.SetBuilder)),
        new CmdletDefinition("Remove-ForeignConnector", typeof(ForeignConnector.RemoveBuilder)),
        new CmdletDefinition("Get-DeliveryAgentConnector", typeof(DeliveryAgentConnector.GetBuilder)),
        new CmdletDefinition("New-DeliveryAgentConnector", typeof(DeliveryAgentConnector.NewBuilder)),
        new CmdletDefinition("Set-DeliveryAgentConnector", typeof(DeliveryAgentConnector.SetBuilder)),
        new CmdletDefinition("Remove-DeliveryAgentConnector", typeof(DeliveryAgentConnector.RemoveBuilder)),
        new CmdletDefinition("Get-IntraOrganizationConnector", typeof(IntraOrganizationConnector.GetBuilder)),
        new CmdletDefinition("New-IntraOrganizationConnector", typeof(IntraOrganizationConnector.NewBuilder)),
        new CmdletDefinition("Set-IntraOrganizationConnector", typeof(IntraOrganizationConnector.SetBuilder)),
        new CmdletDefinition("Remove-IntraOrganizationConnector", typeof(IntraOrganizationConnector.RemoveBuilder)));
}

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The calls that programs make on a builder.</summary>
/// <param name="Type">The builder's type.</param>
/// <param name="Creation">What starts a builder.</param>
/// <param name="ListSetter">The setter that takes a list of texts; null where there is none.</param>
/// <param name="Calls">The setter calls: <c>?</c> stands for a Boolean, <c>%</c> for a number and <c>#</c> for a list.</param>
internal sealed record SetterTable(string Type, string Creation, string? ListSetter, IReadOnlyList<string> Calls)
{
    /// <summary>A call that gives a parameter a value which is wrong whatever else is set.</summary>
    public required string Wrong { get; init; }

    /// <summary>A call that gives the same parameter a right one.</summary>
    public required string Right { get; init; }

    public static SetterTable OutboundConnector { get; } = new(
        "OutboundConnector.NewBuilder",
        "OutboundConnector.New(\"a\")",
        null,
        [
            "WithUseMXRecord(?)", "WithSmartHosts(\"mail.contoso.com\")", "WithRouteAllMessagesViaOnPremises(?)",
            "WithConnectorType(OutboundConnector.ConnectorType.Partner)", "WithConnectorType(OutboundConnector.ConnectorType.OnPremises)",
            "WithConnectorType(? ? OutboundConnector.ConnectorType.OnPremises : OutboundConnector.ConnectorType.Partner)",
            "WithAllAcceptedDomains(?)", "WithRecipientDomains(\"contoso.com\")", "WithSenderRewritingEnabled(?)",
            "WithComment(\"why\")", "WithComment(? ? \"why\" : null)", "WithAdminDisplayName(\"hall\")", "WithForced(?)",
            "WithTlsSettings(OutboundConnector.TlsSettings.CertificateValidation)",
            "WithTlsSettings(? ? OutboundConnector.TlsSettings.CertificateValidation : null)",
            "WithTlsSettings((OutboundConnector.TlsSettings)1)", "WithComment($\"{nameof(Run)}\")", "WithConnectorType(Constants.Kind)",
        ])
    {
        Wrong = "WithTlsSettings(OutboundConnector.TlsSettings.CertificateValidation)",
        Right = "WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation)",
    };

    public static SetterTable SendConnector { get; } = new(
        "SendConnector.NewInternalBuilder",
        "SendConnector.NewInternal(\"a\")",
        "WithSourceTransportServers",
        [
            "WithPort(25)", "WithPort(70000)", "WithPort(? ? 25 : 70000)", "WithPort(%)", "WithPort(% + 1)", "WithLimit(%)",
            "WithLimit(5)", "WithLimit(60)", "WithLimit(? ? 60 : null)",
            "WithCustom(?)", "WithContainer(\"hall\")", "WithContainer(null)", "WithSourceTransportServers(#)",
            "WithSourceTransportServers(#)", "WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.BasicAuth)",
            "WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.None)",
        ])
    {
        Wrong = "WithPort(70000)",
        Right = "WithPort(25)",
    };
}

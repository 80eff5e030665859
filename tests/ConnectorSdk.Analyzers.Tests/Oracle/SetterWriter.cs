namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Writes the setter calls of one of the sample builders, with arguments that rules look at.</summary>
internal sealed class SetterWriter(ChoiceSource choices, bool isOutbound)
{
    private static readonly string[] _outbound =
    [
        "WithUseMXRecord(?)", "WithSmartHosts(\"mail.contoso.com\")", "WithRouteAllMessagesViaOnPremises(?)",
        "WithConnectorType(OutboundConnector.ConnectorType.Partner)", "WithConnectorType(OutboundConnector.ConnectorType.OnPremises)",
        "WithConnectorType(? ? OutboundConnector.ConnectorType.OnPremises : OutboundConnector.ConnectorType.Partner)",
        "WithAllAcceptedDomains(?)", "WithRecipientDomains(\"contoso.com\")", "WithSenderRewritingEnabled(?)",
        "WithComment(\"why\")", "WithComment(? ? \"why\" : null)", "WithAdminDisplayName(\"hall\")", "WithForced(?)",
        "WithTlsSettings(OutboundConnector.TlsSettings.CertificateValidation)",
        "WithTlsSettings(? ? OutboundConnector.TlsSettings.CertificateValidation : null)",
        "WithTlsSettings((OutboundConnector.TlsSettings)1)", "WithComment($\"{nameof(Run)}\")", "WithConnectorType(Constants.Kind)",
    ];

    private static readonly string[] _send =
    [
        "WithPort(25)", "WithPort(70000)", "WithPort(? ? 25 : 70000)", "WithPort(%)", "WithPort(% + 1)", "WithLimit(%)",
        "WithLimit(5)", "WithLimit(60)", "WithLimit(? ? 60 : null)",
        "WithCustom(?)", "WithContainer(\"hall\")", "WithContainer(null)", "WithSourceTransportServers(#)",
        "WithSourceTransportServers(#)", "WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.BasicAuth)",
        "WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.None)",
    ];

    private static readonly string[] _lists =
    [
        "\"a\"", "\"a\", \"b\", \"c\"", "new[] { \"a\", \"b\", \"c\" }", "[\"a\", \"b\"]", "[\"a\", .. new[] { \"b\", \"c\" }]",
        "new List<string> { \"a\", \"b\", \"c\" }", "[]", "[nameof(Input), $\"{nameof(Trace)}b\", \"c\" + \"d\"]",
    ];

    public string Type => isOutbound ? "OutboundConnector.NewBuilder" : "SendConnector.NewInternalBuilder";

    public string Creation => isOutbound ? "OutboundConnector.New(\"a\")" : "SendConnector.NewInternal(\"a\")";

    /// <summary>A list of texts as the arguments of a call.</summary>
    public string List() => choices.Pick(_lists);

    /// <summary>The setter that takes a list of texts; null where there is none.</summary>
    public string? ListSetter => isOutbound ? null : "WithSourceTransportServers";

    /// <summary>A call such as <c>WithUseMXRecord(p)</c>.</summary>
    /// <param name="condition">Writes a Boolean expression.</param>
    /// <param name="number">Writes a number.</param>
    public string Call(Func<string> condition, Func<string> number)
    {
        var call = choices.Pick(isOutbound ? _outbound : _send).Replace("#", List(), StringComparison.Ordinal);
        return Fill(Fill(call, '?', condition), '%', number);
    }

    private static string Fill(string call, char mark, Func<string> write)
    {
        var place = call.IndexOf(mark, StringComparison.Ordinal);
        return place < 0 ? call : $"{call[..place]}{write()}{call[(place + 1)..]}";
    }
}

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The calls that programs make on a builder.</summary>
/// <param name="Type">The builder's type.</param>
/// <param name="Creation">The expression that creates a builder.</param>
/// <param name="ListSetter">The setter with a list of texts, or null if there is none.</param>
/// <param name="Calls">The setter calls: <c>?</c> is a Boolean, <c>%</c> is a number, and <c>#</c> is a list.</param>
internal sealed record SetterTable(string Type, string Creation, string? ListSetter, IReadOnlyList<string> Calls)
{
    /// <summary>A call that sets a value that is wrong whatever else is set.</summary>
    public required string Wrong { get; init; }

    /// <summary>A call that sets a valid value of the same parameter.</summary>
    public required string Right { get; init; }

    /// <summary>A list that violates a rule after <paramref name="Before"/>, and a change that makes it valid.</summary>
    /// <param name="Before">A call.</param>
    /// <param name="Start">The elements of the list.</param>
    /// <param name="Change">A call on the list.</param>
    /// <param name="Setter">The setter with the list.</param>
    public sealed record ListCalls(string Before, string Start, string Change, string Setter);

    public required ListCalls Lists { get; init; }

    /// <summary>Calls that violate a rule, each with a call that satisfies the rule.</summary>
    public required IReadOnlyList<(string Broken, string Kept)> Pairs { get; init; }

    public static SetterTable OutboundConnector { get; } = new(
        "OutboundConnector.NewBuilder",
        "OutboundConnector.New(\"a\")",
        null,
        [
            "WithUseMXRecord(?)", "WithSmartHosts(\"mail.contoso.com\")", "WithRouteAllMessagesViaOnPremises(?)",
            "WithConnectorType(OutboundConnector.ConnectorType.Partner)",
            "WithConnectorType(OutboundConnector.ConnectorType.OnPremises)",
            "WithConnectorType(? ? OutboundConnector.ConnectorType.OnPremises : OutboundConnector.ConnectorType.Partner)",
            "WithAllAcceptedDomains(?)", "WithRecipientDomains(\"contoso.com\")", "WithSenderRewritingEnabled(?)",
            "WithComment(\"why\")", "WithComment(? ? \"why\" : null)", "WithAdminDisplayName(\"hall\")", "WithForced(?)",
            "WithTlsSettings(OutboundConnector.TlsSettings.CertificateValidation)",
            "WithTlsSettings(? ? OutboundConnector.TlsSettings.CertificateValidation : null)",
            "WithTlsSettings((OutboundConnector.TlsSettings)1)", "WithComment($\"{nameof(Run)}\")",
            "WithConnectorType(Constants.Kind)", "WithComment(Code.s)", "WithAdminDisplayName(? ? \"hall\" : null)",
            "WithUseMXRecord(? ? false : null)", "WithForced(? ? true : null)", "WithUseMXRecord(null)", "WithSmartHosts(null)",
        ])
    {
        Wrong = "WithTlsSettings(OutboundConnector.TlsSettings.CertificateValidation)",
        Right = "WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation)",
        Lists = new("WithUseMXRecord(false)", "", "Add(\"mail.contoso.com\")", "WithSmartHosts"),
        Pairs =
        [
            ("WithUseMXRecord(false)", "WithSmartHosts(\"mail.contoso.com\")"),
            ("WithRouteAllMessagesViaOnPremises(true)", "WithConnectorType(OutboundConnector.ConnectorType.OnPremises)"),
            ("WithAdminDisplayName(\"hall\")", "WithForced()"),
            ("WithSenderRewritingEnabled(true)", "WithComment(\"why\")"),
        ],
    };

    /// <summary>
    /// Calls of methods that users added to a builder. After such a call, nothing about the builder is certain.
    /// </summary>
    public IReadOnlyList<string> OwnCalls { get; init; } = [];

    public static SetterTable Lamp { get; } = new(
        "Lamp.NewBuilder",
        "Lamp.New(\"a\")",
        "WithColors",
        [
            "WithPort(25)", "WithPort(70000)", "WithPort(? ? 25 : 70000)", "WithPort(%)", "WithWatt(60)", "WithWatt(5)",
            "WithWatt(? ? 60 : null)", "WithShade(?)", "WithColors(#)",
        ])
    {
        Wrong = "WithPort(70000)",
        Right = "WithPort(25)",
        OwnCalls = ["Repair()", "Add(1)", "Add(1, 2)", "Clear()", "WithAll(?)", "WithAll(true)"],
        Lists = new("WithPort(25)", "\"a\", \"b\", \"c\"", "Remove(\"a\")", "WithColors"),
        Pairs =
        [
            ("WithPort(70000)", "WithPort(25)"),
            ("WithWatt(60)", "WithShade(true)"),
            ("WithColors(\"a\", \"b\", \"c\")", "WithColors(\"a\")"),
        ],
    };

    /// <summary>A builder for a verb that changes a stored object, so that parameters can be cleared.</summary>
    public static SetterTable SetConnector { get; } = new(
        "OutboundConnector.SetBuilder",
        "OutboundConnector.Set(\"a\")",
        "WithSmartHosts",
        [
            "WithComment(\"why\")", "WithComment(? ? \"why\" : null)", "WithComment(Code.s)", "WithComment(null)",
            "ClearComment()",
            "WithSmartHosts(\"mail.contoso.com\")", "WithSmartHosts(null)", "ClearSmartHosts()", "WithForced(?)",
            "WithForced(? ? true : null)", "WithConnectorType(OutboundConnector.ConnectorType.Partner)",
            "WithRouteAllMessagesViaOnPremises(?)",
        ])
    {
        Wrong = "WithSmartHosts(\"a b\")",
        Right = "WithSmartHosts(\"mail.contoso.com\")",
        Lists = new("WithComment(\"why\")", "\"mail.contoso.com\"", "Remove(\"mail.contoso.com\")", "WithSmartHosts"),
        Pairs =
        [
            ("WithSmartHosts(\"a b\")", "WithSmartHosts(\"mail.contoso.com\")"),
            ("WithSmartHosts(\"a b\")", "ClearSmartHosts()"),
        ],
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
        Lists = new("WithPort(25)", "\"a\", \"b\", \"c\"", "Remove(\"a\")", "WithSourceTransportServers"),
        Pairs =
        [
            ("WithPort(70000)", "WithPort(25)"),
            ("WithLimit(60)", "WithLimit(5)"),
            ("WithSourceTransportServers(\"a\", \"b\", \"c\")", "WithSourceTransportServers(\"a\")"),
        ],
    };
}

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

    /// <summary>A list that breaks a rule after <paramref name="Before"/>, and what makes it a right one.</summary>
    /// <param name="Before">A call.</param>
    /// <param name="Start">The elements of the list.</param>
    /// <param name="Change">A call on the list.</param>
    /// <param name="Setter">The setter that takes it.</param>
    public sealed record ListCalls(string Before, string Start, string Change, string Setter);

    public required ListCalls Lists { get; init; }

    /// <summary>Calls that break a rule, each with one that keeps it.</summary>
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

    /// <summary>Calls of methods that the author of a builder added: nothing is certain of a builder afterwards.</summary>
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

    /// <summary>The builder of a verb that changes a stored object, so that parameters can be cleared.</summary>
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

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Builders in the shape that the generator emits for a project's own documents, in a namespace of their own: a cmdlet with
/// one parameter set, its Set- sibling, and one with two sets.
/// </summary>
internal static class SampleBuilders
{
    public const string OutboundConnector = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using ConnectorSdk;
        namespace Sample
        {
            public static partial class OutboundConnector
            {
                public static NewBuilder New(string name) => new NewBuilder(name);

                public static SetBuilder Set(string identity) => new SetBuilder(identity);

                [CmdletBuilder("New-OutboundConnector")]
                [CmdletParameterSet("(All)", "Name")]
                [CmdletParameter(0, "Name", "String")]
                [CmdletParameter(1, "ConnectorType", "TenantConnectorType")]
                [CmdletParameter(2, "RouteAllMessagesViaOnPremises", "Boolean", Default = "$false")]
                [CmdletParameter(3, "TlsSettings", "TlsAuthLevel", Default = "$null")]
                [CmdletParameter(4, "TlsDomain", "SmtpDomainWithSubdomains")]
                [CmdletParameter(5, "UseMXRecord", "Boolean", Default = "$true")]
                [CmdletParameter(6, "SmartHosts", "MultiValuedProperty")]
                [CmdletParameter(7, "RecipientDomains", "MultiValuedProperty")]
                [CmdletParameter(8, "AllAcceptedDomains", "Boolean", Default = "$false")]
                [CmdletParameter(9, "Comment", "String")]
                [CmdletParameter(10, "LinkForModifiedConnector", "Guid")]
                [CmdletParameter(11, "TestMode", "Boolean")]
                [CmdletParameter(12, "CloudServicesMailEnabled", "Boolean", Default = "$false")]
                [CmdletParameter(13, "Region", "String")]
                [CmdletParameter(14, "Confirm", "SwitchParameter")]
                [CmdletParameter(15, "AdminDisplayName", "String")]
                [CmdletParameter(16, "SenderRewritingEnabled", "Boolean")]
                [CmdletParameter(17, "Forced", "SwitchParameter")]
                [CmdletRule("RouteAllMessagesViaOnPremises=$true => ConnectorType=OnPremises",
                    "This setting requires OnPremises for the ConnectorType value.", "New-OutboundConnector.md", 331)]
                [CmdletRule("TlsDomain ~> TlsSettings=DomainValidation",
                    "TlsDomain is effective only if TlsSettings is DomainValidation.",
                    "New-OutboundConnector.md", 451, Severity = RuleSeverity.Warning)]
                [CmdletRule("UseMXRecord=$false => SmartHosts", "You must specify smart hosts.", "New-OutboundConnector.md", 500)]
                [CmdletRule("AllAcceptedDomains=$true => !RecipientDomains",
                    "You can't use both.", "New-OutboundConnector.md", 200)]
                [CmdletRule("length(Name) <= 64", "The maximum length is 64 characters.", "New-OutboundConnector.md", 60)]
                [CmdletRule("RecipientDomains is domain-with-wildcard",
                    "Valid values are domains.", "New-OutboundConnector.md", 300)]
                [CmdletRule("SmartHosts is fqdn or ip-address or cidr",
                    "Valid values are hosts.", "New-OutboundConnector.md", 310)]
                [CmdletRule("TlsSettings only (EncryptionOnly, DomainValidation)",
                    "Valid values are:", "New-OutboundConnector.md", 320)]
                [CmdletRule("reserved(LinkForModifiedConnector)",
                    "This parameter is reserved.", "New-OutboundConnector.md", 321, Severity = RuleSeverity.Warning)]
                [CmdletRule("deprecated(TestMode=$true)",
                    "Test mode is deprecated.", "New-OutboundConnector.md", 322, Severity = RuleSeverity.Warning)]
                [CmdletRule("CloudServicesMailEnabled=$true => ConnectorType=OnPremises",
                    "Use it with OnPremises.", "New-OutboundConnector.md", 323, Severity = RuleSeverity.Warning)]
                [CmdletRule("length(Comment) <= 10",
                    "Keep it short.", "New-OutboundConnector.md", 324, Severity = RuleSeverity.Warning)]
                [CmdletRule("SenderRewritingEnabled=$true => Comment | AdminDisplayName",
                    "Say why.", "New-OutboundConnector.md", 325)]
                [CmdletRule("AdminDisplayName => Forced", "The name needs Forced.", "New-OutboundConnector.md", 326)]
                [CmdletRule("Region only on ('Exchange Online')",
                    "Available in the cloud only.", "New-OutboundConnector.md", 327, Severity = RuleSeverity.Warning)]
                [CmdletRule("on ('Exchange 2010'): TestMode=$false => Comment",
                    "In Exchange 2010, say why.", "New-OutboundConnector.md", 329, Severity = RuleSeverity.Warning)]
                [CmdletRule("a notation ((of a later version", "Unreadable.", "New-OutboundConnector.md", 328)]
                public sealed class NewBuilder : CmdletBuilder<NewBuilder>
                {
                    internal NewBuilder(string name) => SetText(0, name);

                    public NewBuilder WithConnectorType(OutboundConnector.ConnectorType value)
                        => SetName(1, _connectorTypeNames, (int)value);
                    public NewBuilder WithRouteAllMessagesViaOnPremises(bool value) => SetBoolean(2, value);
                    public NewBuilder WithTlsSettings(OutboundConnector.TlsSettings? value)
                        => SetName(3, _tlsSettingsNames, (int?)value);
                    public NewBuilder WithTlsDomain(SmtpDomainWithSubdomains value) => SetText(4, value.ToString());
                    public NewBuilder WithUseMXRecord(bool value) => SetBoolean(5, value);
                    public NewBuilder WithSmartHosts(params SmartHost[] values) => SetList(6, values);
                    public NewBuilder WithSmartHosts(IEnumerable<SmartHost> values) => SetList(6, values);
                    public NewBuilder WithRecipientDomains(params SmtpDomainWithSubdomains[]? values) => SetList(7, values);
                    public NewBuilder WithRecipientDomains(IEnumerable<SmtpDomainWithSubdomains> values) => SetList(7, values);
                    public NewBuilder WithAllAcceptedDomains(bool value) => SetBoolean(8, value);
                    public NewBuilder WithComment(string? value) => SetText(9, value);
                    public NewBuilder WithLinkForModifiedConnector(Guid value) => SetGuid(10, value);
                    public NewBuilder WithTestMode(bool value) => SetBoolean(11, value);
                    public NewBuilder WithCloudServicesMailEnabled(bool value) => SetBoolean(12, value);
                    public NewBuilder WithRegion(string value) => SetText(13, value);
                    public NewBuilder WithConfirm(bool value = true) => SetSwitch(14, value);
                    public NewBuilder WithAdminDisplayName(string value) => SetText(15, value);
                    public NewBuilder WithSenderRewritingEnabled(bool value) => SetBoolean(16, value);
                    public NewBuilder WithForced(bool value = true) => SetSwitch(17, value);
                }

                [CmdletBuilder("Set-OutboundConnector", Document = "Set-OutboundConnector.md",
                    Products = "Exchange Online, Exchange Server 2019, Lamp Server, Lamp Cloud", ProductsLine = 2)]
                [CmdletParameterSet("(All)", "Identity")]
                [CmdletParameter(0, "Identity", "String")]
                [CmdletParameter(1, "ConnectorType", "TenantConnectorType", Products = "Lamp Server", ProductsLine = 31)]
                [CmdletParameter(2, "RouteAllMessagesViaOnPremises", "Boolean", Products = "Exchange Online, Lamp Server", ProductsLine = 32)]
                [CmdletRule("RouteAllMessagesViaOnPremises=$true => ConnectorType=OnPremises",
                    "This setting requires OnPremises for the ConnectorType value.", "Set-OutboundConnector.md", 331)]
                [CmdletRule("ConnectorType only on ('Lamp Server')",
                    "Only lamps have types.", "Set-OutboundConnector.md", 332, Severity = RuleSeverity.Warning)]
                public sealed class SetBuilder : CmdletBuilder<SetBuilder>
                {
                    internal SetBuilder(string identity) => SetText(0, identity);

                    public SetBuilder WithConnectorType(OutboundConnector.ConnectorType value)
                        => SetName(1, _connectorTypeNames, (int)value);
                    public SetBuilder WithRouteAllMessagesViaOnPremises(bool value) => SetBoolean(2, value);
                }

                public enum ConnectorType { Partner, OnPremises }

                public enum TlsSettings { EncryptionOnly, CertificateValidation, DomainValidation }

                private static readonly string[] _connectorTypeNames = { "Partner", "OnPremises" };
                private static readonly string[] _tlsSettingsNames = Enum.GetNames(typeof(TlsSettings));
            }
        }
        """;

    public const string SendConnector = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Net;
        using ConnectorSdk;
        namespace Sample
        {
            public static partial class SendConnector
            {
                public static NewAddressSpacesBuilder NewAddressSpaces(string name, params AddressSpace[] addressSpaces)
                    => new NewAddressSpacesBuilder(name, addressSpaces);

                public static NewInternalBuilder NewInternal(string name) => new NewInternalBuilder(name);

                [CmdletBuilder("New-SendConnector")]
                [CmdletParameter(0, "Name", "String")]
                [CmdletParameter(1, "AddressSpaces", "MultiValuedProperty")]
                [CmdletParameter(2, "Internal", "SwitchParameter")]
                [CmdletParameter(3, "Custom", "SwitchParameter")]
                [CmdletParameter(4, "Port", "Int32", Default = "25")]
                [CmdletParameter(5, "MaxMessageSize", "Unlimited")]
                [CmdletParameter(6, "ConnectionInactivityTimeOut", "EnhancedTimeSpan")]
                [CmdletParameter(7, "SourceIPAddress", "IPAddress")]
                [CmdletParameter(8, "SourceTransportServers", "MultiValuedProperty")]
                [CmdletParameter(9, "DNSRoutingEnabled", "Boolean", Default = "$true")]
                [CmdletParameter(10, "SmartHosts", "MultiValuedProperty")]
                [CmdletParameter(11, "SmartHostAuthMechanism", "AuthMechanisms")]
                [CmdletParameter(12, "AuthenticationCredential", "PSCredential")]
                [CmdletParameter(13, "MaxSize", "ByteQuantifiedSize")]
                [CmdletParameter(14, "MaxQueueSize", "ByteQuantifiedSize", Default = "1GB")]
                [CmdletParameter(15, "Limit", "Int32")]
                [CmdletParameter(16, "Container", "String")]
                [CmdletRule("MaxSize <= MaxQueueSize", "The queue must be larger.", "New-SendConnector.md", 90)]
                [CmdletRule("MaxQueueSize > MaxMessageSize", "It should be larger.", "New-SendConnector.md", 91,
                    Severity = RuleSeverity.Warning)]
                [CmdletRule("Limit in 51.. => Custom", "From 51 on you need Custom.", "New-SendConnector.md", 92)]
                [CmdletRule("count(SourceTransportServers) in 2.. => !Container", "Not with several servers.",
                    "New-SendConnector.md", 93)]
                [CmdletRule("Custom => Container is distinguished-name", "With Custom, only the DN.",
                    "New-SendConnector.md", 94)]
                [CmdletRule("Custom => Limit in 1..100", "With Custom, up to 100.", "New-SendConnector.md", 95)]
                [CmdletRule("Custom => !Internal", "You can't use this with Internal.", "New-SendConnector.md", 10)]
                [CmdletRule("Port in 0..65535", "The valid range is 0 to 65535.", "New-SendConnector.md", 20)]
                [CmdletRule("MaxMessageSize in 64KB..2GB or =unlimited", "64 KB to 2 GB.", "New-SendConnector.md", 30)]
                [CmdletRule("MaxSize in 64KB..2GB", "64 KB to 2 GB.", "New-SendConnector.md", 31)]
                [CmdletRule("ConnectionInactivityTimeOut in 00:00:01..1.00:00:00", "Up to a day.", "New-SendConnector.md", 40)]
                [CmdletRule("count(SourceTransportServers) <= 2", "At most two.", "New-SendConnector.md", 50)]
                [CmdletRule("cost(AddressSpaces) in 1..100", "1 to 100.", "New-SendConnector.md", 60)]
                [CmdletRule("SmartHostAuthMechanism in (BasicAuth, TLS1.2) => AuthenticationCredential",
                    "Credentials are needed.", "New-SendConnector.md", 70)]
                [CmdletRule("SourceIPAddress=0.0.0.0 => Custom", "Any address needs Custom.", "New-SendConnector.md", 80)]
                public abstract class NewBuilder<TBuilder> : CmdletBuilder<TBuilder> where TBuilder : NewBuilder<TBuilder>
                {
                    private protected NewBuilder() { }

                    public TBuilder WithCustom(bool value = true) => SetSwitch(3, value);
                    public TBuilder WithPort(int value) => SetInteger(4, value);
                    public TBuilder WithMaxMessageSize(Unlimited<ByteQuantifiedSize> value) => SetText(5, value.ToString());
                    public TBuilder WithMaxSize(ByteQuantifiedSize? value) => SetText(13, value?.ToString());
                    public TBuilder WithConnectionInactivityTimeOut(TimeSpan value) => SetTimeSpan(6, value);
                    public TBuilder WithSourceIPAddress(IPAddress value) => SetText(7, value?.ToString());
                    public TBuilder WithSourceTransportServers(params string[] values) => SetList(8, values);
                    public TBuilder WithSourceTransportServers(IEnumerable<string> values) => SetList(8, values);
                    public TBuilder WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism value)
                        => SetName(11, _names, (int)value);
                    public TBuilder WithMaxQueueSize(ByteQuantifiedSize? value) => SetText(14, value?.ToString());
                    public TBuilder WithLimit(int? value) => SetInteger(15, value);
                    public TBuilder WithContainer(string? value) => SetText(16, value);
                    public TBuilder WithAuthenticationCredential(CmdletCredential value) => SetVariable(12, value);
                }

                [CmdletParameterSet("AddressSpaces", "Name", "AddressSpaces")]
                public sealed class NewAddressSpacesBuilder : NewBuilder<NewAddressSpacesBuilder>
                {
                    internal NewAddressSpacesBuilder(string name, AddressSpace[] addressSpaces)
                    {
                        SetText(0, name);
                        SetList(1, addressSpaces);
                    }

                    public NewAddressSpacesBuilder WithDNSRoutingEnabled(bool value) => SetBoolean(9, value);
                    public NewAddressSpacesBuilder WithInternal(bool value = true) => SetSwitch(2, value);
                }

                [CmdletParameterSet("Internal", "Name", "Internal")]
                public sealed class NewInternalBuilder : NewBuilder<NewInternalBuilder>
                {
                    internal NewInternalBuilder(string name)
                    {
                        SetText(0, name);
                        SetSwitch(2, true);
                    }
                }

                public enum SmartHostAuthMechanism { None, BasicAuth, [CmdletValue("TLS1.2")] Tls12 }

                private static readonly string[] _names = { "None", "BasicAuth", "TLS1.2" };
            }
        }
        """;
}

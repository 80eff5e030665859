namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Builders in the form of generated code for a project's own documents, in a separate namespace: a cmdlet with one parameter
/// set, the corresponding Set- cmdlet, and a cmdlet with two parameter sets.
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
                [CmdletParameters(@"
                    Name|String
                    ConnectorType|TenantConnectorType
                    RouteAllMessagesViaOnPremises|Boolean|$false
                    TlsSettings|TlsAuthLevel|$null
                    TlsDomain|SmtpDomainWithSubdomains
                    UseMXRecord|Boolean|$true
                    SmartHosts|MultiValuedProperty
                    RecipientDomains|MultiValuedProperty
                    AllAcceptedDomains|Boolean|$false
                    Comment|String
                    LinkForModifiedConnector|Guid
                    TestMode|Boolean
                    CloudServicesMailEnabled|Boolean|$false
                    Region|String||null
                    Confirm|SwitchParameter
                    AdminDisplayName|String
                    SenderRewritingEnabled|Boolean
                    Forced|SwitchParameter")]
                [CmdletRules("New-OutboundConnector.md", @"
                    331|error|RouteAllMessagesViaOnPremises=$true => ConnectorType=OnPremises|This setting requires OnPremises for the ConnectorType value.
                    451|warning|TlsDomain ~> TlsSettings=DomainValidation|TlsDomain is effective only if TlsSettings is DomainValidation.
                    500|error|UseMXRecord=$false => SmartHosts|You must specify smart hosts.
                    200|error|AllAcceptedDomains=$true => !RecipientDomains|You can't use both.
                    60|error|length(Name) <= 64|The maximum length is 64 characters.
                    300|error|RecipientDomains is domain-with-wildcard|Valid values are domains.
                    310|error|SmartHosts is fqdn or ip-address or cidr|Valid values are hosts.
                    320|error|TlsSettings only (EncryptionOnly, DomainValidation)|Valid values are:
                    321|warning|reserved(LinkForModifiedConnector)|This parameter is reserved.
                    322|warning|deprecated(TestMode=$true)|Test mode is deprecated.
                    323|warning|CloudServicesMailEnabled=$true => ConnectorType=OnPremises|Use it with OnPremises.
                    324|warning|length(Comment) <= 10|Keep it short.
                    325|error|SenderRewritingEnabled=$true => Comment \| AdminDisplayName|Say why.
                    326|error|AdminDisplayName => Forced|The name needs Forced.
                    327|warning|Region only on ('Exchange Online')|Available in the cloud only.
                    329|warning|on ('Exchange 2010'): TestMode=$false => Comment|In Exchange 2010, say why.")]
                public sealed class NewBuilder : CmdletBuilder<NewBuilder>
                {
                    internal NewBuilder(string name) => InitializeText(0, name);

                    public NewBuilder WithConnectorType(OutboundConnector.ConnectorType? value)
                        => SetName(1, _connectorTypeNames, value);
                    public NewBuilder WithRouteAllMessagesViaOnPremises(bool? value) => SetBoolean(2, value);
                    public NewBuilder WithTlsSettings(OutboundConnector.TlsSettings? value)
                        => SetName(3, _tlsSettingsNames, value);
                    public NewBuilder WithTlsDomain(SmtpDomainWithSubdomains? value) => SetValue(4, value);
                    public NewBuilder WithTlsDomain(string? value) => SetText(4, value);
                    public NewBuilder WithUseMXRecord(bool? value) => SetBoolean(5, value);
                    public NewBuilder WithSmartHosts(params SmartHost[]? values) => SetList(6, values);
                    public NewBuilder WithSmartHosts(IEnumerable<SmartHost>? values) => SetList(6, values);
                    public NewBuilder WithSmartHosts<TValues>(TValues values) where TValues : IEnumerable<string>?
                        => SetTexts(6, values);
                    public NewBuilder WithRecipientDomains(params SmtpDomainWithSubdomains[]? values) => SetList(7, values);
                    public NewBuilder WithRecipientDomains(IEnumerable<SmtpDomainWithSubdomains>? values) => SetList(7, values);
                    public NewBuilder WithRecipientDomains<TValues>(TValues values) where TValues : IEnumerable<string>?
                        => SetTexts(7, values);
                    public NewBuilder WithAllAcceptedDomains(bool? value) => SetBoolean(8, value);
                    public NewBuilder WithComment(string? value) => SetText(9, value);
                    public NewBuilder WithLinkForModifiedConnector(Guid? value) => SetGuid(10, value);
                    public NewBuilder WithTestMode(bool? value) => SetBoolean(11, value);
                    public NewBuilder WithCloudServicesMailEnabled(bool? value) => SetBoolean(12, value);
                    public NewBuilder WithRegion(string? value) => SetText(13, value);
                    public NewBuilder WithConfirm(bool? value = true) => SetSwitch(14, value);
                    public NewBuilder WithAdminDisplayName(string? value) => SetText(15, value);
                    public NewBuilder WithSenderRewritingEnabled(bool? value) => SetBoolean(16, value);
                    public NewBuilder WithForced(bool? value = true) => SetSwitch(17, value);
                }

                [CmdletBuilder("Set-OutboundConnector")]
                [CmdletParameterSet("(All)", "Identity")]
                [CmdletParameters(@"
                    Identity|String
                    ConnectorType|TenantConnectorType
                    RouteAllMessagesViaOnPremises|Boolean
                    Comment|String||null
                    SmartHosts|MultiValuedProperty||null
                    Forced|SwitchParameter")]
                [CmdletProducts("Set-OutboundConnector.md", @"
                    2||Exchange Online, Exchange Server 2019, Lamp Server, Lamp Cloud
                    31|ConnectorType|Lamp Server
                    32|RouteAllMessagesViaOnPremises|Exchange Online, Lamp Server")]
                [CmdletRules("Set-OutboundConnector.md", @"
                    331|error|RouteAllMessagesViaOnPremises=$true => ConnectorType=OnPremises|This setting requires OnPremises for the ConnectorType value.
                    332|warning|ConnectorType only on ('Lamp Server')|Only lamps have types.
                    333|error|Comment => !SmartHosts|You can't use both.
                    334|error|Forced => Comment=$null|Forced needs no comment.
                    335|error|SmartHosts is fqdn or ip-address or cidr|Valid values are hosts.")]
                public sealed class SetBuilder : CmdletBuilder<SetBuilder>
                {
                    internal SetBuilder(string identity) => InitializeText(0, identity);

                    public SetBuilder WithConnectorType(OutboundConnector.ConnectorType? value)
                        => SetName(1, _connectorTypeNames, value);
                    public SetBuilder WithRouteAllMessagesViaOnPremises(bool? value) => SetBoolean(2, value);
                    public SetBuilder WithComment(string? value) => SetText(3, value);
                    public SetBuilder ClearComment() => SetNull(3);
                    public SetBuilder WithSmartHosts(params SmartHost[]? values) => SetList(4, values);
                    public SetBuilder WithSmartHosts(IEnumerable<SmartHost>? values) => SetList(4, values);
                    public SetBuilder WithSmartHosts<TValues>(TValues values) where TValues : IEnumerable<string>?
                        => SetTexts(4, values);
                    public SetBuilder ClearSmartHosts() => SetNull(4);
                    public SetBuilder WithForced(bool? value = true) => SetSwitch(5, value);
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

                public static NewAddressSpacesBuilder NewAddressSpaces(string name, IEnumerable<AddressSpace> addressSpaces)
                    => new NewAddressSpacesBuilder(name, addressSpaces);

                public static NewAddressSpacesBuilder NewAddressSpaces<TValues>(string name, TValues addressSpaces)
                    where TValues : IEnumerable<string>?
                    => new NewAddressSpacesBuilder(name, addressSpaces);

                public static NewInternalBuilder NewInternal(string name) => new NewInternalBuilder(name);

                [CmdletBuilder("New-SendConnector")]
                [CmdletParameters(@"
                    Name|String
                    AddressSpaces|MultiValuedProperty
                    Internal|SwitchParameter
                    Custom|SwitchParameter
                    Port|Int32|25
                    MaxMessageSize|Unlimited
                    ConnectionInactivityTimeOut|EnhancedTimeSpan
                    SourceIPAddress|IPAddress
                    SourceTransportServers|MultiValuedProperty
                    DNSRoutingEnabled|Boolean|$true
                    SmartHosts|MultiValuedProperty
                    SmartHostAuthMechanism|AuthMechanisms
                    AuthenticationCredential|PSCredential
                    MaxSize|ByteQuantifiedSize
                    MaxQueueSize|ByteQuantifiedSize|1GB
                    Limit|Int32
                    Container|String")]
                [CmdletRules("New-SendConnector.md", @"
                    90|error|MaxSize <= MaxQueueSize|The queue must be larger.
                    91|warning|MaxQueueSize > MaxMessageSize|It should be larger.
                    92|error|Limit in 51.. => Custom|From 51 on you need Custom.
                    93|error|count(SourceTransportServers) in 2.. => !Container|Not with several servers.
                    94|error|Custom => Container is distinguished-name|With Custom, only the DN.
                    95|error|Custom => Limit in 1..100|With Custom, up to 100.
                    10|error|Custom => !Internal|You can't use this with Internal.
                    20|error|Port in 0..65535|The valid range is 0 to 65535.
                    30|error|MaxMessageSize in 64KB..2GB or =unlimited|64 KB to 2 GB.
                    31|error|MaxSize in 64KB..2GB|64 KB to 2 GB.
                    40|error|ConnectionInactivityTimeOut in 00:00:01..1.00:00:00|Up to a day.
                    50|error|count(SourceTransportServers) <= 2|At most two.
                    60|error|cost(AddressSpaces) in 1..100|1 to 100.
                    70|error|SmartHostAuthMechanism in (BasicAuth, TLS1.2) => AuthenticationCredential|Credentials are needed.
                    80|error|SourceIPAddress=0.0.0.0 => Custom|Any address needs Custom.")]
                public abstract class NewBuilder<TBuilder> : CmdletBuilder<TBuilder> where TBuilder : NewBuilder<TBuilder>
                {
                    private protected NewBuilder() { }

                    public TBuilder WithCustom(bool? value = true) => SetSwitch(3, value);
                    public TBuilder WithPort(int? value) => SetInteger(4, value);
                    public TBuilder WithMaxMessageSize(Unlimited<ByteQuantifiedSize>? value) => SetValue(5, value);
                    public TBuilder WithMaxMessageSize(string? value) => SetText(5, value);
                    public TBuilder WithMaxSize(ByteQuantifiedSize? value) => SetValue(13, value);
                    public TBuilder WithMaxSize(string? value) => SetText(13, value);
                    public TBuilder WithConnectionInactivityTimeOut(TimeSpan? value) => SetTimeSpan(6, value);
                    public TBuilder WithSourceIPAddress(IPAddress? value) => SetText(7, value?.ToString());
                    public TBuilder WithSourceTransportServers(params string[]? values) => SetList(8, values);
                    public TBuilder WithSourceTransportServers(IEnumerable<string>? values) => SetList(8, values);
                    public TBuilder WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism? value)
                        => SetName(11, _names, value);
                    public TBuilder WithMaxQueueSize(ByteQuantifiedSize? value) => SetValue(14, value);
                    public TBuilder WithMaxQueueSize(string? value) => SetText(14, value);
                    public TBuilder WithLimit(int? value) => SetInteger(15, value);
                    public TBuilder WithContainer(string? value) => SetText(16, value);
                    public TBuilder WithAuthenticationCredential(CmdletCredential? value) => SetVariable(12, value);
                }

                [CmdletParameterSet("AddressSpaces", "Name", "AddressSpaces")]
                public sealed class NewAddressSpacesBuilder : NewBuilder<NewAddressSpacesBuilder>
                {
                    internal NewAddressSpacesBuilder(string name, IEnumerable<AddressSpace> addressSpaces)
                    {
                        InitializeText(0, name);
                        _ = addressSpaces is null ? SetNull(1) : SetList(1, addressSpaces);
                    }

                    internal NewAddressSpacesBuilder(string name, IEnumerable<string>? addressSpaces)
                    {
                        InitializeText(0, name);
                        _ = addressSpaces is null ? SetNull(1) : SetTexts(1, addressSpaces);
                    }

                    public NewAddressSpacesBuilder WithDNSRoutingEnabled(bool? value) => SetBoolean(9, value);
                    public NewAddressSpacesBuilder WithInternal(bool? value = true) => SetSwitch(2, value);
                }

                [CmdletParameterSet("Internal", "Name", "Internal")]
                public sealed class NewInternalBuilder : NewBuilder<NewInternalBuilder>
                {
                    internal NewInternalBuilder(string name)
                    {
                        InitializeText(0, name);
                        SetSwitch(2, true);
                    }
                }

                public enum SmartHostAuthMechanism { None, BasicAuth, [CmdletValue("TLS1.2")] Tls12 }

                private static readonly string[] _names = { "None", "BasicAuth", "TLS1.2" };
            }
        }
        """;
}

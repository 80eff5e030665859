using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The sentences of two official documents become the rules that they state. No sentence that looks like a constraint is ignored
/// without a reason.
/// </summary>
public sealed class SeedTests
{
    private const string Outbound = "New-OutboundConnector.md";
    private const string Send = "New-SendConnector.md";

    [Theory]
    [InlineData(Outbound, 72, "length(Name) <= 64")]
    [InlineData(Outbound, 92, "AllAcceptedDomains=$true => ConnectorType=OnPremises")]
    [InlineData(Outbound, 95, "AllAcceptedDomains ~> ConnectorType=OnPremises (warning)")]
    [InlineData(Outbound, 199, "ConnectorType only (Partner, OnPremises)")]
    [InlineData(Outbound, 264, "reserved(LinkForModifiedConnector) (warning)")]
    [InlineData(Outbound, 310, "RecipientDomains is domain-with-wildcard")]
    [InlineData(Outbound, 330, "RouteAllMessagesViaOnPremises=$true => ConnectorType=OnPremises")]
    [InlineData(Outbound, 374, "SmartHosts is smart-host or cidr")]
    [InlineData(Outbound, 382, "UseMXRecord=$false => SmartHosts")]
    [InlineData(Outbound, 451, "TlsDomain is domain-with-wildcard")]
    [InlineData(Outbound, 453, "TlsDomain ~> TlsSettings=DomainValidation (warning)")]
    [InlineData(Outbound, 471, "TlsSettings only (EncryptionOnly, CertificateValidation, DomainValidation, $null)")]
    [InlineData(Send, 158, "AddressSpaces is address-space")]
    [InlineData(Send, 160, "cost(AddressSpaces) in 1..100")]
    [InlineData(Send, 174, "AddressSpaces is non-smtp-address-space => SmartHosts")]
    [InlineData(Send, 174, "AddressSpaces is non-smtp-address-space => DNSRoutingEnabled=$false")]
    [InlineData(Send, 278, "ConnectionInactivityTimeOut in 00:00:01..1.00:00:00")]
    [InlineData(Send, 314, "Custom => !Internal")]
    [InlineData(Send, 314, "Custom => !Usage")]
    [InlineData(Send, 340, "SmartHosts => DNSRoutingEnabled=$false")]
    [InlineData(Send, 374, "DomainSecureEnabled=$true ~> IgnoreSTARTTLS=$false (warning)")]
    [InlineData(Send, 522, "RequireTLS=$true => IgnoreSTARTTLS=$false")]
    [InlineData(Send, 564, "Internet => !Partner")]
    [InlineData(Send, 634, "LinkedReceiveConnector => MaxMessageSize=unlimited")]
    [InlineData(Send, 644, "LinkedReceiveConnector => !AddressSpaces")]
    [InlineData(Send, 662, "MaxMessageSize is byte-size or =unlimited")]
    [InlineData(Send, 718, "Port in 0..65535")]
    [InlineData(Send, 750, "reserved(RequireOorg) (warning)")]
    [InlineData(Send, 782, "count(SmartHostAuthMechanism) <= 1")]
    [InlineData(Send, 782, "SmartHostAuthMechanism in (BasicAuth, BasicAuthRequireTLS) => AuthenticationCredential")]
    [InlineData(Send, 798, "DNSRoutingEnabled=$false => SmartHosts")]
    [InlineData(Send, 874, "IgnoreSTARTTLS=$true => !TlsAuthLevel")]
    [InlineData(Send, 874, "RequireTLS=$false => !TlsAuthLevel")]
    [InlineData(Send, 908, "TlsDomain ~> TlsAuthLevel=DomainValidation (warning)")]
    [InlineData(Send, 910, "TlsAuthLevel=DomainValidation & DNSRoutingEnabled=$false => TlsDomain")]
    public void A_sentence_of_the_official_document_became_this_rule(string file, int line, string rule)
        => Assert.Contains((line, rule), Official(file).Rules.Select(sourced => (sourced.Line, SampleCmdlet.Notation(sourced))));

    [Fact]
    public void Every_sentence_of_the_outbound_connector_that_reads_like_a_constraint_is_a_rule()
        => Assert.Empty(NotUnderstood(Outbound));

    /// <summary>
    /// Code can't determine the kind of server, the form of a foreign address, the purpose of a connector, or whether a name
    /// resolves.
    /// </summary>
    [Fact]
    public void Of_the_send_connector_one_sentence_about_names_is_left_unread()
        => Assert.Equal([(798, "SmartHosts")], NotUnderstood(Send)); // whether a name resolves on the server

    private static List<(int Line, string Parameter)> NotUnderstood(string file)
    {
        var spec = Official(file);
        return
        [
            .. spec.Diagnostics.Where(problem => problem.Id == SpecDiagnosticIds.NotUnderstood)
                .Select(problem => (problem.Line, spec.Cmdlet!.Parameters.Last(parameter => parameter.Line < problem.Line).Name)),
        ];
    }

    private static Spec Official(string file)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        return SpecReader.Read(file, SharedDocuments.Seed(file).Text);
    }
}

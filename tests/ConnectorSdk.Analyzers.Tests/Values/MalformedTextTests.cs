using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A call that parses a constant in a wrong format certainly throws, so the call itself is reported.</summary>
public sealed class MalformedTextTests
{
    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});")]
    [InlineData("OutboundConnector.New(\"a\").WithLinkForModifiedConnector({|CSDK1007:new Guid(\"no\")|});")]
    [InlineData("parameter.WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});")]
    [InlineData("SendConnector.NewInternal(\"a\").WithSourceIPAddress({|CSDK1007:IPAddress.Parse(\"1.2.3.400\")|});")]
    [InlineData("SendConnector.NewInternal(\"a\").WithConnectionInactivityTimeOut({|CSDK1007:TimeSpan.Parse(\"soon\")|});")]
    [InlineData("SendConnector.NewInternal(\"a\").WithMaxSize({|CSDK1007:ByteQuantifiedSize.Parse(\"big\")|});")]
    [InlineData("SendConnector.NewInternal(\"a\").WithMaxMessageSize({|CSDK1007:Unlimited<ByteQuantifiedSize>.Parse(\"?\")|});")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsDomain({|CSDK1007:SmtpDomainWithSubdomains.Parse(\"a b\")|});")]
    public Task A_constant_that_cannot_be_read_is_reported_at_its_argument(string statement) => VerifyBodyAsync(statement);

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithLinkForModifiedConnector(Guid.Parse(text));")]
    [InlineData("SendConnector.NewInternal(\"a\").WithConnectionInactivityTimeOut(TimeSpan.Parse(\"00:00:01,5\"));")]
    [InlineData("SendConnector.NewInternal(\"a\").WithMaxMessageSize(Unlimited<ByteQuantifiedSize>.Parse(\"Unlimited\"));")]
    [InlineData("SendConnector.NewInternal(\"a\").WithMaxSize(ByteQuantifiedSize.Parse(\"5 MB\"));")]
    [InlineData("SendConnector.NewInternal(\"a\").WithSourceIPAddress(IPAddress.Parse(\"::1\"));")]
    [InlineData("if (Guid.TryParse(\"no\", out var guid)) { OutboundConnector.New(\"a\").WithLinkForModifiedConnector(guid); }")]
    public Task A_text_that_may_be_read_is_fine(string statement) => VerifyBodyAsync(statement);

    [Fact]
    public Task The_message_names_the_text_and_the_format() => VerifyBodyAsync(
        """OutboundConnector.New("a").WithLinkForModifiedConnector({|#0:Guid.Parse("no")|});""",
        new DiagnosticResult("CSDK1007", DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithMessage("LinkForModifiedConnector = 'no' is not a GUID."));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A value that is wrong by itself is marked where it is written; the call is an additional location.</summary>
public sealed class WrongValueLocationTests
{
    [Fact]
    public Task The_wrong_ones_of_several_values_are_marked() => VerifyBodyAsync(
        """
        OutboundConnector.New("a").{|#2:WithRecipientDomains(
            "contoso.com",
            {|#0:"not a domain"|},
            SmtpDomainWithSubdomains.Parse("fabrikam.com"),
            {|#1:"nor this"|})|}.{|#3:Build()|};
        """,
        new DiagnosticResult("CSDK1007", DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithLocation(1)
            .WithLocation(2)
            .WithLocation(3)
            .WithMessage("RecipientDomains = 'not a domain' is not a domain (contoso.com or *.contoso.com). "
                + "\"Valid values are domains.\" (New-OutboundConnector.md, line 300)"));

    [Theory]
    [InlineData("""b.WithRecipientDomains(["contoso.com", {|CSDK1007:"not a domain"|}]).Build();""")]
    [InlineData("""b.WithTlsSettings({|CSDK1008:TlsSettings.CertificateValidation|}).Build();""")]
    [InlineData("""b.WithComment({|CSDK2006:"a long comment"|}).Build();""")]
    [InlineData("""b?.WithComment(value: {|CSDK2006:"a long comment"|})?.Build();""")]
    [InlineData("""var domain = "not a domain"; b.WithRecipientDomains("contoso.com", {|CSDK1007:domain|}).Build();""")]
    public Task A_value_is_marked_without_its_call(string statements)
        => VerifyBodyAsync($"var b = OutboundConnector.New(\"a\"); {statements}");

    [Theory]
    [InlineData("""var l = new SmtpDomainWithSubdomains[] { "contoso.com", "not a domain" }; b.{|CSDK1007:WithRecipientDomains(l)|}.Build();""")]
    [InlineData("""b.{|CSDK1007:WithParameter("RecipientDomains", "not a domain")|}.Build();""")]
    [InlineData("""void Set(string d) => b.WithRecipientDomains(d); {|CSDK1007:Set("not a domain")|}; b.Build();""")]
    public Task A_value_that_is_not_written_in_the_call_is_reported_at_the_call(string statements)
        => VerifyBodyAsync($"var b = OutboundConnector.New(\"a\"); {statements}");

    [Fact]
    public Task The_number_of_values_is_reported_at_the_call() => VerifyBodyAsync(
        """SendConnector.NewInternal("a").{|CSDK1006:WithSourceTransportServers("a", "b", "c")|}.Build();""");

    [Fact]
    public Task A_suppression_around_the_call_covers_its_values() => VerifyBodyAsync(
        """
        _ = OutboundConnector.New("a")
        #pragma warning disable CSDK1007 // As agreed.
            .WithRecipientDomains(
                "contoso.com",
                "not a domain")
        #pragma warning restore CSDK1007
            .Build();
        """);
}

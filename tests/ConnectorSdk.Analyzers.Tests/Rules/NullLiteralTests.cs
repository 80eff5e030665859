using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>A null literal as the argument of a <c>With</c> method has no effect (CSDK3008).</summary>
public sealed class NullLiteralTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("(string?)null")]
    [InlineData("default(string)")]
    [InlineData("null!")]
    [InlineData("(null)")]
    public Task A_null_literal_is_reported(string literal) => VerifyAsync<NullArgumentAnalyzer>(
        Body($"OutboundConnector.New(\"a\").{{|CSDK3008:WithComment({literal})|}}.Build();"));

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3008:WithUseMXRecord(null)|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3008:WithUseMXRecord(default(bool?))|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3008:WithTlsSettings(default)|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3008:WithTlsDomain(null)|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3008:WithSmartHosts(null)|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3008:WithErrorAction(null)|}.Build();")]
    [InlineData("parameter?.{|CSDK3008:WithComment(null)|}.Build();")]
    public Task Every_kind_of_setter_is_reported(string statement) => VerifyAsync<NullArgumentAnalyzer>(Body(statement));

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithComment(maybe).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithComment(condition ? \"a\" : null).Build();")]
    [InlineData("const string? none = null; OutboundConnector.New(\"a\").WithComment(none).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithUseMXRecord(default(bool)).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsDomain((SmtpDomainWithSubdomains)null).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithSourceTransportServers((string)null!).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"Comment\", null).Build();")]
    [InlineData("OutboundConnector.New(null!).Build();")]
    public Task Nothing_else_is_reported(string statement) => VerifyAsync<NullArgumentAnalyzer>(Body(statement));

    [Theory]
    [InlineData("OutboundConnector.Set(\"a\").{|#0:WithComment(null)|}.Build();",
        "WithComment(null) has no effect. To send $null, call ClearComment().")]
    [InlineData("OutboundConnector.New(\"a\").{|#0:WithTlsSettings(null)|}.Build();",
        "WithTlsSettings(null) has no effect, because null leaves the parameter as it is.")]
    [InlineData("OutboundConnector.New(\"a\").{|#0:WithRegion(null)|}.Build();",
        "WithRegion(null) has no effect. To send $null, call WithParameter(\"Region\", null).")]
    public Task The_message_names_the_way_to_send_null(string statement, string message) => VerifyAsync<NullArgumentAnalyzer>(
        Body(statement),
        new DiagnosticResult(Descriptors.NullArgument).WithLocation(0).WithMessage(message));
}

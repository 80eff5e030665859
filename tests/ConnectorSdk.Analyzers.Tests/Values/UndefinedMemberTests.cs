using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>A <c>With</c> method throws for a number that isn't a member of its enum.</summary>
public sealed class UndefinedMemberTests
{
    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithConnectorType({|CSDK1007:(ConnectorType)99|});")]
    [InlineData("OutboundConnector.New(\"a\").WithConnectorType({|CSDK1007:(ConnectorType)(-1)|});")]
    [InlineData("parameter.WithConnectorType({|CSDK1007:(ConnectorType)7|});")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsSettings({|CSDK1007:(TlsSettings)7|});")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsSettings({|CSDK1007:(TlsSettings?)7|});")]
    [InlineData("var x = 7; OutboundConnector.New(\"a\").WithConnectorType({|CSDK1007:(ConnectorType)x|});")]
    [InlineData("var x = ConnectorType.OnPremises; OutboundConnector.New(\"a\").WithTlsSettings({|CSDK1007:(TlsSettings)((int)x + 2)|});")]
    public Task A_value_that_no_member_has_is_reported_at_its_argument(string statement) => VerifyBodyAsync(statement);

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithConnectorType((ConnectorType)1);")]
    [InlineData("OutboundConnector.New(\"a\").WithConnectorType(default);")]
    [InlineData("OutboundConnector.New(\"a\").WithConnectorType((ConnectorType)number);")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsSettings((TlsSettings?)null);")]
    [InlineData("OutboundConnector.New(\"a\").WithConnectorType(condition ? (ConnectorType)9 : type);")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"Other\", (ConnectorType)9);")]
    public Task A_value_that_may_be_a_member_is_fine(string statement) => VerifyBodyAsync(statement);

    [Fact]
    public Task The_message_names_the_enum_and_the_parameter() => VerifyBodyAsync(
        """OutboundConnector.New("a").WithConnectorType({|#0:(ConnectorType)99|});""",
        new DiagnosticResult("CSDK1007", DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithMessage("ConnectorType = '99' is not a member of the enum ConnectorType."));

    /// <summary>Code after a call that throws isn't reached. A handler for the exception's type expects the exception.</summary>
    [Fact]
    public Task A_handler_of_the_exception_runs() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true);
        try { b.WithConnectorType((ConnectorType)9); }
        catch (ArgumentOutOfRangeException) { b.WithConnectorType(ConnectorType.OnPremises); }
        b.Build();
        """);
}

using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Values that <c>WithParameter</c> converts to the type of a documented parameter, and values that it refuses.
/// </summary>
public sealed class LooseArgumentTests
{
    private const string Send = "SendConnector.NewInternal(\"a\")";

    [Theory]
    [InlineData(Send + ".{|CSDK1005:WithParameter(\"Port\", \"70000\")|}.Build();")]
    [InlineData(Send + ".{|CSDK1005:WithParameter(\"Port\", 70000)|}.Build();")]
    [InlineData(Send + ".{|CSDK1005:WithParameter(\"Port\", 70000L)|}.Build();")]
    [InlineData(Send + ".{|CSDK1005:WithParameter(\"ConnectionInactivityTimeOut\", \"2.00:00:00\")|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK1004:WithParameter(\"SenderRewritingEnabled\", \"true\")|}.Build();")]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK1002:WithParameter(\"routeAllMessagesViaOnPremises\", \"$TRUE\")|}.Build();")]
    [InlineData("try { " + Send + ".{|CSDK1005:WithParameter(\"Port\", \"70000\")|}.Build(); } catch (ArgumentException) { }")]
    public Task A_text_is_the_value_that_it_is_converted_to(string statements) => VerifyBodyAsync(statements);

    /// <summary>These values throw another exception, which the code might test.</summary>
    [Theory]
    [InlineData("try { " + Send + ".WithParameter(\"Port\", \"many\").Build(); } catch (ArgumentException) { }")]
    [InlineData(Send + ".WithParameter(\"Port\", 9999999999).Build();")]
    [InlineData(Send + ".WithParameter(\"Port\", 70000.5).Build();")]
    [InlineData(Send + ".WithParameter(\"ConnectionInactivityTimeOut\", \"soon\").Build();")]
    [InlineData("var b = " + Send + "; try { b.WithParameter(\"Port\", text); b.WithPort(70000); } catch { } b.Build();")]
    [InlineData("var b = " + Send + ".WithPort(70000); try { b.WithParameter(\"Port\", text); } catch { return; } b.Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"RouteAllMessagesViaOnPremises\", \"maybe\").Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"RouteAllMessagesViaOnPremises\", \"false\").Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"RouteAllMessagesViaOnPremises\", o).Build();")]
    public Task What_is_refused_or_not_known_is_not_judged(string statements) => VerifyBodyAsync(statements);
}

using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>CSDK3002: the result of a check isn't used.</summary>
public sealed class ResultDroppedTests
{
    [Theory]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK3002:Build()|};")]
    [InlineData("parameter.{|CSDK3002:Validate()|};")]
    [InlineData("if (condition) parameter.{|CSDK3002:Build()|};")]
    public Task A_dropped_result_is_reported(string statements)
        => VerifyAsync<ResultDroppedAnalyzer>(Body(statements));

    [Theory]
    [InlineData("_ = OutboundConnector.New(\"a\").Build();")]
    [InlineData("var command = parameter.Build();")]
    [InlineData("Use(parameter.Validate());")]
    [InlineData("OutboundConnector.New(\"a\").Build().ToString();")]
    [InlineData("Func<CmdletCommand> make = () => parameter.Build();")]
    [InlineData("Action make = () => parameter.Build();")]
    [InlineData("Action make = () => { parameter.Build(); };")]
    [InlineData("try { parameter.Build(); } catch (Exception) { }")]
    [InlineData("parameter.WithComment(text);")]
    public Task A_result_that_is_used_is_silent(string statements)
        => VerifyAsync<ResultDroppedAnalyzer>(Body(statements));
}

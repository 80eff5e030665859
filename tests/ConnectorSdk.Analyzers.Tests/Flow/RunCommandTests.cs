using ConnectorSdk.Analyzers.Diagnostics;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Calls that build and run the command of a builder are checks, like <c>Build()</c>.</summary>
[Trait("Speed", "Slow")]
public sealed class RunCommandTests
{
    private const string Broken = "{|CSDK1002:WithUseMXRecord(false)|}";

    [Theory]
    [InlineData($"await OutboundConnector.New(\"a\").{Broken}.InvokeAsync(exchange);")]
    [InlineData($"await OutboundConnector.New(\"a\").{Broken}.InvokeAsync(exchange, token).ConfigureAwait(false);")]
    [InlineData($"var k = OutboundConnector.New(\"a\"); k.{Broken}; return k.InvokeAsync(exchange);")]
    [InlineData($"await CmdletInvokerExtensions.InvokeAsync(OutboundConnector.New(\"a\").{Broken}, exchange);")]
    [InlineData($"await CmdletInvokerExtensions.InvokeAsync(invoker: exchange, builder: OutboundConnector.New(\"a\").{Broken});")]
    [InlineData($"ICmdletBuilder k = OutboundConnector.New(\"a\").{Broken}; await k.InvokeAsync(exchange);")]
    [InlineData($"await foreach (var o in OutboundConnector.New(\"a\").{Broken}.StreamAsync(exchange)) {{ }}")]
    [InlineData($"await Send(OutboundConnector.New(\"a\").{Broken}, exchange);")]
    [InlineData("await OutboundConnector.New({|CSDK1001:null!|}).InvokeAsync(exchange);")]
    [InlineData($"var k = OutboundConnector.New(\"a\"); await k.InvokeAsync(exchange); k.{Broken}; "
        + "await k.InvokeAsync(exchange);")]
    [InlineData($"var r = (await OutboundConnector.New(\"a\").{Broken}.InvokeAsync(exchange)).Objects;")]
    public Task A_command_that_certainly_breaks_a_rule_is_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("await OutboundConnector.New(\"a\").WithUseMXRecord(false).WithSmartHosts(\"a.com\").InvokeAsync(exchange);")]
    [InlineData("await b.InvokeAsync(exchange);")]
    [InlineData("await any.InvokeAsync(exchange);")]
    [InlineData("await exchange.InvokeAsync(OutboundConnector.New(\"a\").Build(), token);")]
    [InlineData("await Other(OutboundConnector.New(\"a\").WithUseMXRecord(false), exchange);")]
    [InlineData("await new Page().InvokeAsync(OutboundConnector.New(\"a\").WithUseMXRecord(false), exchange);")]
    [InlineData("_kept = b; b.WithUseMXRecord(false); await any.InvokeAsync(exchange); await b.InvokeAsync(exchange);")]
    [InlineData("await OutboundConnector.New(\"a\").WithUseMXRecord(false).CopyFrom(row).InvokeAsync(exchange);")]
    [InlineData("var k = OutboundConnector.New(\"a\").WithUseMXRecord(false); k.CopyFrom(row, \"SmartHosts\"); "
        + "await k.InvokeAsync(exchange);")]
    public Task What_may_be_right_is_not_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("try { await b.InvokeAsync(exchange); } catch (CmdletValidationException) { return; } b.Build();")]
    [InlineData("try { await b.InvokeAsync(exchange); } catch (CmdletValidationException) { return; } "
        + "await b.InvokeAsync(exchange);")]
    public Task Code_behind_a_caught_check_may_run_only_if_the_builder_is_right(string statements)
        => VerifyAsync(Code("var b = OutboundConnector.New(\"a\").WithUseMXRecord(false); " + statements, parameter: "x"));

    [Theory]
    [InlineData("await Assert.ThrowsAsync<CmdletValidationException>(() => OutboundConnector.New(\"a\").WithUseMXRecord(false)"
        + ".InvokeAsync(exchange));")]
    [InlineData("var k = OutboundConnector.New(\"a\").WithUseMXRecord(false); "
        + "await Assert.ThrowsAsync<CmdletValidationException>(() => k.InvokeAsync(exchange));")]
    public Task An_expected_exception_is_not_reported(string statements) => VerifyAsync(Code(statements));

    [Fact]
    public Task A_builder_whose_command_is_run_is_used() => VerifyUseAsync(
        Descriptors.NeverBuiltId,
        Code("var k = OutboundConnector.New(\"a\").WithComment(\"c\"); await k.InvokeAsync(exchange);"));

    [Fact]
    public Task A_value_that_is_sent_is_not_lost() => VerifyUseAsync(
        Descriptors.SetTwiceId,
        Code("var k = OutboundConnector.New(\"a\").WithComment(\"c\"); await k.InvokeAsync(exchange); k.WithComment(\"d\"); "
            + "await k.InvokeAsync(exchange);"));

    private static string Code(string statements, string parameter = "b")
    {
        var isAsync = !statements.Contains("return k", StringComparison.Ordinal);
        return $$"""
            using System;
            using System.Threading;
            using System.Threading.Tasks;
            using ConnectorSdk;
            using OutboundConnector = Sample.OutboundConnector;

            static class Assert
            {
                public static async Task ThrowsAsync<T>(Func<Task> code)
                    where T : Exception
                {
                    try { await code(); } catch (T) { }
                }
            }

            class Page
            {
                public Task InvokeAsync(ICmdletBuilder builder, ICmdletInvoker exchange)
                {
                    ((OutboundConnector.NewBuilder)builder).WithSmartHosts("a.com");
                    return Task.CompletedTask;
                }
            }

            class Code
            {
                private static object? _kept;

                {{(isAsync ? "async " : "")}}Task Run(OutboundConnector.NewBuilder {{parameter}}, ICmdletBuilder any,
                    ICmdletInvoker exchange, CancellationToken token, CmdletObject row)
                {
                    {{statements}}
                }

                private static Task Send(OutboundConnector.NewBuilder k, ICmdletInvoker exchange) => k.InvokeAsync(exchange);

                private static Task Other(OutboundConnector.NewBuilder k, ICmdletInvoker exchange)
                    => k.WithSmartHosts("a.com").InvokeAsync(exchange);
            }
            """;
    }
}

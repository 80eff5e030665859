using ConnectorSdk.Analyzers.Diagnostics;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Builders of type <c>ICmdletBuilder</c>, and code that tests whether a command can be built.</summary>
[Trait("Speed", "Slow")]
public sealed class AnyBuilderTests
{
    [Theory]
    [InlineData("ICmdletBuilder a = SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:70000|}); a.Build();")]
    [InlineData("var k = SendConnector.NewInternal(\"a\"); ICmdletBuilder a = k; k.WithPort({|CSDK1005:70000|}); a.Build();")]
    [InlineData("((ICmdletBuilder)SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:70000|})).Build();")]
    [InlineData("var k = SendConnector.NewInternal(\"a\"); text = k.CmdletName; k.WithPort({|CSDK1005:70000|}); k.Build();")]
    [InlineData("var k = SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:70000|}); text = k.CmdletName; k.Build();")]
    [InlineData("Run(SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:70000|}));")]
    [InlineData("var k = SendConnector.NewInternal(\"a\"); k.TryBuild(out _, out _); k.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}); other.TryBuild(out _, out _); b.Build();")]
    public Task What_is_certainly_broken_is_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("ICmdletBuilder a = b.WithPort(25); a.Build();")]
    [InlineData("var k = SendConnector.NewInternal(\"a\").WithPort(70000); Keep(k); k.Build();")]
    [InlineData("any.Build(); any.Validate(); any.TryBuild(out _, out _);")]
    [InlineData("b.WithPort(70000); any.Clear(); b.Build();")]
    [InlineData("if (any is SendConnector.NewInternalBuilder k) { k.WithPort(25); } any.Build();")]
    public Task What_may_be_right_is_not_reported(string statements) => VerifyAsync(Code(statements));

    /// <summary>The method never throws, and the code depends on its result.</summary>
    [Theory]
    [InlineData("SendConnector.NewInternal(\"a\").WithPort(70000).TryBuild(out _, out _);")]
    [InlineData("if (SendConnector.NewInternal(\"a\").WithPort(70000).TryBuild(out var c, out _)) { Use(c); }")]
    [InlineData("b.WithPort(70000); if (b.TryBuild(out _, out _)) { b.Build(); }")]
    [InlineData("b.WithPort(70000); if (!b.TryBuild(out _, out _)) { b.WithPort(25); } b.Build();")]
    [InlineData("b.WithPort(70000); if (!b.TryBuild(out _, out _)) { return; } b.Build();")]
    [InlineData("b.WithPort(70000); b.TryBuild(out _, out var v); if (v.Count == 0) { b.Build(); }")]
    [InlineData("b.WithPort(70000); if (!((ICmdletBuilder)b).TryBuild(out _, out _)) { return; } b.Build();")]
    [InlineData(
        "var k = condition ? b : SendConnector.NewInternal(\"a\"); if (k.WithPort(70000).TryBuild(out _, out _)) { k.Build(); }")]
    public Task A_question_is_no_error(string statements) => VerifyAsync(Code(statements));

    [Fact]
    public Task A_builder_that_is_asked_is_used()
        => VerifyUseAsync(
            Descriptors.NeverBuiltId,
            Code("var k = SendConnector.NewInternal(\"a\").WithPort(5); if (k.TryBuild(out var c, out _)) { Use(c); }"));

    [Fact]
    public Task A_value_that_is_asked_about_is_not_lost()
        => VerifyUseAsync(
            Descriptors.SetTwiceId,
            Code("""
                var k = SendConnector.NewInternal("a").WithPort(5); k.TryBuild(out _, out _); k.WithPort(6); Use(k.Build());
                """));

    [Fact]
    public Task A_loop_that_asks_in_each_turn_loses_nothing() => VerifyUseAsync(
        Descriptors.SetTwiceId,
        Code("var k = SendConnector.NewInternal(\"a\"); foreach (var x in text) { k.WithPort(x); b.TryBuild(out _, out _); } "
            + "Use(k.Build());"));

    private static string Code(string statements) => $$"""
        using System.Collections.Generic;
        using ConnectorSdk;
        using SendConnector = Sample.SendConnector;

        static class Extensions
        {
            public static void Clear(this ICmdletBuilder builder) => ((SendConnector.NewInternalBuilder)builder).WithPort(25);
        }

        class Code
        {
            private static object? _kept;

            void Run(SendConnector.NewInternalBuilder b, SendConnector.NewInternalBuilder other, ICmdletBuilder any,
                bool condition, string text)
            {
                {{statements}}
            }

            private static CmdletCommand Run(ICmdletBuilder builder) => builder.Build();

            private static void Use(object value) => _kept = value;

            private static void Keep(ICmdletBuilder b) => _kept = b;
        }
        """;
}

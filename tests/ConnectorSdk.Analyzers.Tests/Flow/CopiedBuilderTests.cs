using ConnectorSdk.Analyzers.Diagnostics;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A copy from <c>Clone()</c> starts with the parameters of the original, and is independent afterwards.</summary>
public sealed class CopiedBuilderTests
{
    [Theory]
    [InlineData("var t = SendConnector.NewInternal(\"a\"); t.Clone().{|CSDK1003:WithCustom()|}.Build();")]
    [InlineData("var t = SendConnector.NewInternal(\"a\"); var c = t.Clone(); c.{|CSDK1003:WithCustom()|}; c.Build();")]
    [InlineData("var t = SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:70000|}); t.Clone().WithLimit(5).Build();")]
    [InlineData(
        "var t = SendConnector.NewInternal(\"a\").WithPort(25); t.Clone().WithPort({|CSDK1005:70000|}).Build(); t.Build();")]
    [InlineData(
        "var t = SendConnector.NewInternal(\"a\"); var c = t.Clone(); t.WithPort({|CSDK1005:70000|}); t.Build(); c.Build();")]
    [InlineData(
        "var t = SendConnector.NewInternal(\"a\"); foreach (var x in list) { t.Clone().WithPort({|CSDK1005:70000|}).Build(); }")]
    [InlineData("SendConnector.NewInternal(\"a\").Clone().Clone().WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}).Clone().Build();")]
    [InlineData("var c = b.Clone(); c.WithPort({|CSDK1005:70000|}).Build();")]
    public Task What_a_copy_certainly_breaks_is_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("var t = SendConnector.NewInternal(\"a\"); var c = t.Clone(); c.WithPort(70000); t.Build();")]
    [InlineData("var t = SendConnector.NewInternal(\"a\").WithPort(70000); var c = t.Clone(); c.WithPort(25); c.Build();")]
    [InlineData("var t = SendConnector.NewInternal(\"a\"); var c = t.Clone(); t.WithPort(70000); c.Build();")]
    [InlineData(
        "var t = SendConnector.NewInternal(\"a\").WithPort(70000); foreach (var x in list) { t.Clone().WithPort(25).Build(); }")]
    [InlineData("var t = SendConnector.NewInternal(\"a\").WithPort(70000); Keep(t); t.Clone().Build();")]
    [InlineData("var t = SendConnector.NewInternal(\"a\").WithPort(70000); var c = t.Clone(); Keep(c); c.Build();")]
    [InlineData("var c = (condition ? b : SendConnector.NewInternal(\"a\").WithPort(70000)).Clone(); c.Build();")]
    [InlineData("b.Clone().WithPort(70000); b.Build();")]
    [InlineData("var c = b.WithPort(70000).Clone(); b.WithPort(25); b.Build(); c.WithPort(5).Build();")]
    public Task What_the_other_one_breaks_is_not_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData(
        "var t = SendConnector.NewInternal(\"a\").WithPort(25); var c = t.Clone().WithPort(26); Use(t.Build()); Use(c.Build());")]
    [InlineData("var t = SendConnector.NewInternal(\"a\").WithPort(25); Use(t.Clone().WithPort(26).Build());")]
    [InlineData("var t = SendConnector.NewInternal(\"a\"); foreach (var x in list) { t.WithContainer(x); all.Add(t.Clone()); }")]
    public Task A_value_of_the_template_is_not_lost(string statements)
        => VerifyUseAsync(Descriptors.SetTwiceId, Code(statements));

    [Fact]
    public Task A_template_that_is_only_copied_is_used()
        => VerifyUseAsync(
            Descriptors.NeverBuiltId, Code("var t = SendConnector.NewInternal(\"a\"); Use(t.Clone().WithPort(5).Build());"));

    [Fact]
    public Task A_copy_that_is_never_built_is_reported()
        => VerifyUseAsync(
            Descriptors.NeverBuiltId,
            Code("var t = SendConnector.NewInternal(\"a\"); Use(t.Build()); t.{|CSDK3003:Clone()|}.WithPort(5);"));

    private static string Code(string statements) => $$"""
        using System.Collections.Generic;
        using ConnectorSdk;
        using SendConnector = Sample.SendConnector;

        class Code
        {
            private static object? _kept;

            void Run(SendConnector.NewInternalBuilder b, bool condition, List<string> list, List<object> all)
            {
                {{statements}}
            }

            private static void Use(object value) => _kept = value;

            private static void Keep(SendConnector.NewInternalBuilder b) => _kept = b;
        }
        """;
}

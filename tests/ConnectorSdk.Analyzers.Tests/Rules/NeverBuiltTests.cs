using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>CSDK3003: a builder is created and isn't used on any path.</summary>
public sealed class NeverBuiltTests
{
    [Theory]
    [InlineData("OutboundConnector.{|CSDK3003:New(\"a\")|}.WithComment(\"c\");")]
    [InlineData("var b = OutboundConnector.{|CSDK3003:New(\"a\")|}.WithComment(text);")]
    [InlineData("var b = OutboundConnector.{|CSDK3003:New(\"a\")|}; b.WithComment(\"c\").WithTestMode(condition);")]
    [InlineData("var b = OutboundConnector.{|CSDK3003:New(\"a\")|}; var other = b; other.WithComment(\"c\");")]
    [InlineData(
        "var b = OutboundConnector.{|CSDK3003:New(\"a\")|}; if (condition) { b.WithComment(\"c\"); } else { "
            + "b.WithTestMode(true); }")]
    [InlineData("var b = OutboundConnector.{|CSDK3003:New(\"a\")|}; b = OutboundConnector.New(\"b\"); Use(b.Build());")]
    [InlineData("foreach (var name in list) { var b = OutboundConnector.{|CSDK3003:New(name)|}; b.WithComment(\"c\"); }")]
    [InlineData("if (condition) { var b = OutboundConnector.{|CSDK3003:New(\"a\")|}; b.WithComment(\"c\"); }")]
    [InlineData("while (condition) { OutboundConnector.{|CSDK3003:New(\"a\")|}.WithParameter(\"X\", 1); }")]
    [InlineData("var b = OutboundConnector.{|CSDK3003:New(\"a\")|}; if (b == null) { return; } b.WithComment(\"c\");")]
    [InlineData("var b = SendConnector.{|CSDK3003:NewInternal(\"a\")|}.WithPort(25);")]
    [InlineData("void Inner() { var b = OutboundConnector.{|CSDK3003:New(\"a\")|}.WithComment(\"c\"); } Inner();")]
    public Task A_builder_that_nothing_is_done_with_is_reported(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Use(b.Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").Validate());")]
    [InlineData("_ = OutboundConnector.New(\"a\").WithComment(\"c\");")]
    [InlineData("Use(OutboundConnector.New(\"a\"));")]
    [InlineData("var b = OutboundConnector.New(\"a\"); Use(b);")]
    [InlineData("var b = OutboundConnector.New(\"a\"); UseRef(ref b);")]
    [InlineData("_field = OutboundConnector.New(\"a\").WithComment(\"c\");")]
    [InlineData("_elsewhere.Add(OutboundConnector.New(\"a\"));")]
    [InlineData("_elsewhere[0] = OutboundConnector.New(\"a\");")]
    [InlineData("var pair = (OutboundConnector.New(\"a\"), 1);")]
    [InlineData("var pair = new { Builder = OutboundConnector.New(\"a\") };")]
    [InlineData("OutboundConnector.NewBuilder[] all = [OutboundConnector.New(\"a\")];")]
    [InlineData("var all = new[] { OutboundConnector.New(\"a\") };")]
    [InlineData("var b = OutboundConnector.New(\"a\"); Func<object> make = () => b.Build();")]
    [InlineData("var b = OutboundConnector.New(\"a\"); void Inner() => Use(b.Build()); Inner();")]
    [InlineData("var b = OutboundConnector.New(\"a\"); var build = b.Build; build();")]
    [InlineData("var b = OutboundConnector.New(\"a\"); Use(b.ToString()!);")]
    [InlineData("var b = OutboundConnector.New(\"a\"); Use($\"{b}\");")]
    [InlineData("dynamic b = OutboundConnector.New(\"a\"); b.Build();")]
    [InlineData("object b = OutboundConnector.New(\"a\"); if (b is OutboundConnector.NewBuilder n) { Use(n.Build()); }")]
    public Task A_builder_that_is_used_or_passed_on_is_silent(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("var b = OutboundConnector.New(\"a\"); if (condition) { Use(b.Build()); }")]
    [InlineData("var b = OutboundConnector.New(\"a\"); if (!condition) { throw new Exception(); } Use(b.Build());")]
    [InlineData("var b = OutboundConnector.New(\"a\"); foreach (var x in list) { Use(b.Build()); }")]
    [InlineData(
        "OutboundConnector.NewBuilder? b = null; foreach (var x in list) { b = OutboundConnector.New(x); } Use(b?.Build()!);")]
    [InlineData(
        "OutboundConnector.NewBuilder? last = null; foreach (var x in list) { if (last != null) { Use(last.Build()); } "
            + "last = OutboundConnector.New(x); }")]
    [InlineData("var b = condition ? OutboundConnector.New(\"a\") : parameter; Use(b.Build());")]
    [InlineData("var b = condition ? OutboundConnector.New(\"a\") : OutboundConnector.New(\"b\"); Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\"); var c = b; if (condition) { c = OutboundConnector.New(\"b\"); } Use(b.Build()); "
            + "Use(c.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\"); try { Use(b.WithComment(text).Build()); } finally { b.WithComment(\"c\"); }")]
    [InlineData("try { OutboundConnector.New(\"a\").WithParameter(text, 1); } catch (ArgumentException) { }")]
    [InlineData("Action act = () => OutboundConnector.New(\"a\").WithParameter(text, 1);")]
    [InlineData("Action act = () => { OutboundConnector.New(\"a\").WithParameter(text, 1); };")]
    [InlineData("var b = OutboundConnector.New(\"a\"); const bool debug = false; if (debug) { Use(b.Build()); }")]
    [InlineData("var b = OutboundConnector.New(\"a\"); switch (number) { case 1: Use(b.Build()); break; default: break; }")]
    [InlineData("var b = OutboundConnector.New(\"a\"); goto end; end: Use(b.Build());")]
    [InlineData(
        "OutboundConnector.NewBuilder b; if (condition) { b = OutboundConnector.New(\"a\"); } else { b = Make(); } "
            + "Use(b.Build());")]
    [InlineData("var b = OutboundConnector.New(\"a\"); b = b.WithComment(\"c\"); Use(b.Build());")]
    [InlineData("var b = OutboundConnector.New(\"a\"); var r = b?.WithComment(\"c\")?.Build();")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); var c = OutboundConnector.New(\"b\"); "
            + "(condition ? ref b : ref c) = parameter; Use(b.Build()); Use(c.Build());")]
    [InlineData("parameter.WithComment(\"c\");")]
    [InlineData("Make().WithComment(\"c\");")]
    public Task A_builder_that_may_be_used_is_silent(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("object Start() => OutboundConnector.New(\"a\").WithComment(\"c\");")]
    [InlineData("OutboundConnector.NewBuilder Start() { var b = OutboundConnector.New(\"a\"); b.WithComment(\"c\"); return b; }")]
    [InlineData("IEnumerable<object> All() { yield return OutboundConnector.New(\"a\"); }")]
    [InlineData("async Task<object> Later() { await Task.Yield(); return OutboundConnector.New(\"a\"); }")]
    [InlineData("object Kept { get; } = OutboundConnector.New(\"a\").WithComment(\"c\");")]
    [InlineData("OutboundConnector.NewBuilder _kept = OutboundConnector.New(\"a\");")]
    [InlineData("Func<object> _make = () => OutboundConnector.New(\"a\");")]
    [InlineData("void Out(out OutboundConnector.NewBuilder b) => b = OutboundConnector.New(\"a\");")]
    [InlineData(
        "static OutboundConnector.NewBuilder Told(OutboundConnector.NewBuilder b) => b.WithComment(\"c\"); void Use() { "
            + "Told(OutboundConnector.New(\"a\")); }")]
    [InlineData(
        "static void Run(OutboundConnector.NewBuilder b) { _ = b.Build(); } void Use() { var b = OutboundConnector.New(\"a\"); "
            + "Run(b); }")]
    public Task A_builder_that_is_handed_out_is_silent(string member) => VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using OutboundConnector = Sample.OutboundConnector;
        class Code
        {
            {{member}}
        }
        """);

    [Fact]
    public Task The_message_says_what_is_missing() => VerifyAsync(
        Body("""OutboundConnector.{|#0:New("a")|}.WithComment("c");"""),
        new DiagnosticResult("CSDK3003", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage(
                "The builder is never used to build a command. Call Build() and use the command, or remove the builder."));

    private static Task VerifyAsync(string source, params DiagnosticResult[] expected)
        => VerifyUseAsync(Descriptors.NeverBuiltId, source, expected);
}

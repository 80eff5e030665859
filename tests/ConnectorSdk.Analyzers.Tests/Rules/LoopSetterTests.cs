using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>CSDK3004: the next iteration of a loop overwrites a value.</summary>
public sealed class LoopSetterTests
{
    [Theory]
    [InlineData("foreach (var d in list) { b.{|CSDK3004:WithRecipientDomains(d)|}; }")]
    [InlineData("foreach (var d in list) b.{|CSDK3004:WithRecipientDomains(d)|};")]
    [InlineData(
        "foreach (var d in list) { var trimmed = d.Trim(); Use(trimmed); b.{|CSDK3004:WithRecipientDomains(trimmed)|}; }")]
    [InlineData("foreach (var d in list) { b.WithTestMode(true).{|CSDK3004:WithComment(d)|}; }")]
    [InlineData("foreach (var d in new[] { \"c\", \"d\" }) { b.{|CSDK3004:WithComment(d)|}; }")]
    [InlineData("foreach (var (key, value) in list.Select(x => (x, x))) { b.{|CSDK3004:WithComment(value)|}; }")]
    [InlineData("for (var i = 0; i < list.Count; i++) { b.{|CSDK3004:WithRecipientDomains(list[i])|}; }")]
    [InlineData(
        "var queue = new Queue<string>(list); while (queue.TryDequeue(out var d)) { b.{|CSDK3004:WithRecipientDomains(d)|}; }")]
    [InlineData("foreach (var d in list) { b.{|CSDK3004:WithComment(d)|}; if (condition) { b.WithTestMode(true); } }")]
    [InlineData("foreach (var d in list) { b.{|CSDK3004:WithParameter(\"Comment\", d)|}; }")]
    public Task The_value_of_an_earlier_turn_is_lost(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("foreach (var d in list) { b.WithComment(\"c\"); }")]
    [InlineData("foreach (var d in list) { b.WithComment(text); }")]
    [InlineData("foreach (var d in list) { b.WithComment(d); break; }")]
    [InlineData("foreach (var d in list) { b.WithComment(d); if (condition) { break; } }")]
    [InlineData("foreach (var d in list) { b.WithComment(d); if (d.Length > 3) { return; } }")]
    [InlineData("foreach (var d in list) { if (d.Length < 3) { continue; } b.WithComment(d); }")]
    [InlineData("foreach (var d in list) { if (d.Length > 3) { b.WithComment(d); } }")]
    [InlineData("foreach (var d in list) { switch (d) { case \"x\": b.WithComment(d); break; } }")]
    [InlineData("foreach (var d in list) { _ = d.Length > 3 ? b.WithComment(d) : b; }")]
    [InlineData("foreach (var d in list.Take(1)) { b.WithComment(d); }")]
    [InlineData("foreach (var d in list) { try { b.WithComment(d); } catch (FormatException) { } }")]
    public Task A_setter_that_may_run_only_once_is_silent(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("foreach (var d in list) { Use(b.WithComment(d).Build()); }")]
    [InlineData("foreach (var d in list) { b.WithComment(d); Use(b.Build()); }")]
    [InlineData("foreach (var d in list) { b.WithComment(d); Use(b); }")]
    [InlineData("foreach (var d in list) { b.WithComment(d); Action act = () => Use(b); act(); }")]
    [InlineData("foreach (var d in list) { var c = OutboundConnector.New(d); c.WithComment(d); Use(c.Build()); }")]
    [InlineData("foreach (var d in list) { b = OutboundConnector.New(d); b.WithComment(d); Use(b); }")]
    [InlineData("foreach (var d in list) { b = OutboundConnector.New(d); b.WithComment(d); }")]
    public Task A_builder_that_each_turn_uses_is_silent(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var all = new List<string>(); foreach (var d in list) { all.Add(d); b.WithComment(string.Join(\", \", all)); }")]
    [InlineData("var all = \"\"; foreach (var d in list) { all += d; b.WithComment(all); }")]
    [InlineData("var all = \"\"; foreach (var d in list) { b.WithComment(all + d); all += d; }")]
    [InlineData("var i = 0; foreach (var d in list) { b.WithComment($\"{d} {i++}\"); Use(i); }")]
    [InlineData("foreach (var d in list) { b.WithParameter(d, d); }")]
    public Task A_value_that_gathers_those_of_earlier_turns_is_silent(string statements) => VerifyAsync(statements);

    [Fact]
    public Task The_message_names_the_parameter_and_the_loop() => VerifyUseAsync(
        Descriptors.SetTwiceId,
        Body("""
            var b = OutboundConnector.New("a"); foreach (var d in list) { b.{|#0:WithRecipientDomains(d)|}; } Use(b.Build());
            """),
        new DiagnosticResult("CSDK3004", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage(
                "RecipientDomains is set again in each iteration of the loop over list. Only the last value has an effect. "
                + "Each call replaces the whole list. Pass all values to one call."));

    private static Task VerifyAsync(string statements)
        => VerifyUseAsync(Descriptors.SetTwiceId, Body($"var b = OutboundConnector.New(\"a\"); {statements} Use(b.Build());"));
}

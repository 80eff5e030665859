using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>CSDK3004: a value is certainly overwritten with a different value before it is used.</summary>
public sealed class SetTwiceTests
{
    [Theory]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}.WithComment(\"d\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}.{|CSDK3004:WithComment(\"d\")|}.WithComment(\"e\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithConfirm()|}.WithComment(\"d\").WithConfirm(false).Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}.WithParameter(\"Comment\", null).Build());")]
    [InlineData("Use(OutboundConnector.Set(\"a\").{|CSDK3004:WithComment(\"c\")|}.ClearComment().Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithConnectorType(ConnectorType.Partner)|}.WithConnectorType(ConnectorType.OnPremises).Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\"); b.{|CSDK3004:WithComment(\"c\")|}; var other = b; other.WithComment(\"d\"); "
            + "Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\"); b.{|CSDK3004:WithComment(\"c\")|}; if (condition) { b.WithComment(\"d\"); } "
            + "else { b.WithComment(\"e\"); } Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\"); for (var i = 0; i < number; i++) { "
            + "b.{|CSDK3004:WithComment(\"c\")|}.WithComment(\"d\"); } Use(b.Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}.WithParameter(\"comment\", \"d\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithParameter(\"X\", 1)|}.WithParameter(\"x\", 2).Build());")]
    public Task A_value_that_is_replaced_by_another_one_is_reported(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("Use(OutboundConnector.New(\"a\").WithComment(\"c\").WithComment(\"c\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").WithComment(\"c\").WithRegion(\"d\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").WithComment(text).WithComment(\"c\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").WithComment(\"c\").WithComment(text).Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").WithComment(condition ? \"c\" : text).WithComment(\"d\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").WithParameter(text, 1).WithParameter(text, 2).Build());")]
    public Task A_value_that_may_be_the_same_is_silent(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Use(b.Build()); Use(b.WithComment(\"d\").Build());")]
    [InlineData("var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Use(b.Validate()); Use(b.WithComment(\"d\").Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Use(b.ToString()!); Use(b.WithComment(\"d\").Build());")]
    [InlineData("var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Use(b); Use(b.WithComment(\"d\").Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); if (condition) { b.WithComment(\"d\"); } Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); foreach (var x in list) { b.WithComment(\"d\"); } "
            + "Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\"); if (condition) { b.WithComment(\"c\"); } else { b.WithComment(\"d\"); } "
            + "Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); switch (number) { case 1: b.WithComment(\"d\"); break; "
            + "case 2: b.WithComment(\"e\"); break; } Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); try { b.WithComment(text.Trim()); } catch (Exception) { } "
            + "Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); const bool debug = false; if (debug) { Use(b.Build()); } "
            + "b.WithComment(\"d\"); Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Action act = () => b.WithComment(\"d\"); Use(b.Build());")]
    [InlineData("parameter.WithComment(\"c\"); parameter.WithComment(\"d\"); Use(parameter.Build());")]
    public Task A_value_that_counts_on_some_path_is_silent(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}.{|CSDK3004:WithComment(\"c\")|}.WithComment(\"d\").Build());")]
    [InlineData("Use(OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}.{|CSDK3004:WithComment(\"d\")|}.WithComment(\"c\").WithComment(\"c\").Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").{|CSDK3004:WithComment(\"c\")|}; if (condition) { "
            + "b.{|CSDK3004:WithComment(\"c\")|}; } Use(b.WithComment(\"d\").Build());")]
    [InlineData("var b = OutboundConnector.New(\"a\"); if (condition) { b.{|CSDK3004:WithComment(\"c\")|}.{|CSDK3004:WithComment(\"c\")|}; } else { b.{|CSDK3004:WithComment(\"e\")|}; } Use(b.WithComment(\"d\").Build());")]
    public Task A_value_that_is_set_again_is_reported_with_the_call_that_is_lost(string statements)
        => VerifyAsync(Body(statements));

    [Theory]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\").WithComment(\"c\"); Use(b.Build()); "
            + "Use(b.WithComment(\"d\").Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\").WithComment(\"c\"); if (condition) { b.WithComment(\"d\"); } "
            + "Use(b.Build());")]
    [InlineData(
        "var b = OutboundConnector.New(\"a\").WithComment(\"c\"); Use(b.Build()); "
            + "Use(b.{|CSDK3004:WithComment(\"c\")|}.WithComment(\"d\").Build());")]
    public Task A_value_that_is_set_again_is_silent_where_it_counts(string statements) => VerifyAsync(Body(statements));

    [Fact]
    public Task What_a_helper_method_sets_may_be_a_default() => VerifyAsync("""
        using OutboundConnector = Sample.OutboundConnector;
        static class Code
        {
            static OutboundConnector.NewBuilder Standard() => OutboundConnector.New("a").WithComment("c");

            static OutboundConnector.NewBuilder WithUsual(this OutboundConnector.NewBuilder b) => b.WithComment("c");

            static object Own() => Standard().WithComment("d").Build();

            static object Extended() => OutboundConnector.New("a").WithUsual().WithComment("d").Build();
        }
        """);

    [Fact]
    public Task The_message_names_both_values_and_the_second_place() => VerifyAsync(
        Body("""Use(OutboundConnector.New("a").{|#0:WithComment("c")|}.{|#1:WithComment("d")|}.Build());"""),
        new DiagnosticResult("CSDK3004", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage("Comment = c has no effect, because a later call sets d."));

    [Fact]
    public Task A_value_that_is_set_again_is_said_to_be_replaced_by_the_other_one() => VerifyAsync(
        Body("Use(OutboundConnector.New(\"a\").{|#0:WithComment(\"c\")|}.{|#1:WithComment(\"c\")|}.{|#2:WithComment(\"d\")|}.Build());"),
        new DiagnosticResult("CSDK3004", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(2)
            .WithMessage("Comment = c has no effect, because a later call sets d."),
        new DiagnosticResult("CSDK3004", DiagnosticSeverity.Warning).WithLocation(1).WithLocation(2)
            .WithMessage("Comment = c has no effect, because a later call sets d."));

    [Fact]
    public Task A_list_is_said_to_be_replaced() => VerifyAsync(
        Body("""Use(OutboundConnector.New("a").{|#0:WithRecipientDomains("a.com", "b.com")|}.{|#1:WithRecipientDomains("c.com")|}.Build());"""),
        new DiagnosticResult("CSDK3004", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage("RecipientDomains = a.com, b.com has no effect, because a later call sets c.com. "
                + "Each call replaces the whole list. Pass all values to one call."));

    private static Task VerifyAsync(string source, params DiagnosticResult[] expected)
        => VerifyUseAsync(Descriptors.SetTwiceId, source, expected);
}

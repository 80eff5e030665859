using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// <c>WithParameter</c> gets an info (CSDK3001), or a warning if the document describes the parameter (CSDK3005).
/// </summary>
public sealed class EscapeHatchTests
{
    [Fact]
    public Task A_documented_parameter_has_a_setter_of_its_own() => VerifyAsync<EscapeHatchAnalyzer>(
        Body("""OutboundConnector.New("a").{|#0:WithParameter("usemxrecord", true)|}.Build();"""),
        Expect("UseMXRecord is set by name. Call WithUseMXRecord instead, which checks the type of the value.",
            Descriptors.DocumentedByName));

    [Fact]
    public Task A_parameter_of_another_set_is_said_to_be_one() => VerifyAsync<EscapeHatchAnalyzer>(
        Body("""SendConnector.NewInternal("a").{|#0:WithParameter("DNSRoutingEnabled", true)|}.Build();"""),
        Expect("DNSRoutingEnabled is not in the parameter set of this builder.", Descriptors.DocumentedByName));

    [Fact]
    public Task A_parameter_that_the_entry_method_sets_is_said_to_be_set() => VerifyAsync<EscapeHatchAnalyzer>(
        Body("""OutboundConnector.New("a").{|#0:WithParameter("Name", "b")|}.Build();"""),
        Expect("Name is set by name, but the entry method already sets it.", Descriptors.DocumentedByName));

    [Fact]
    public Task An_undocumented_parameter_is_said_to_be_one() => VerifyAsync<EscapeHatchAnalyzer>(
        Body("""OutboundConnector.New("a").{|#0:WithParameter("BrandNew", true)|}.Build();"""),
        Expect("The document of New-OutboundConnector does not describe a parameter BrandNew, so the parameter is not checked.",
            Descriptors.EscapeHatch));

    [Fact]
    public Task A_name_that_is_not_constant_is_not_reported()
        => VerifyAsync<EscapeHatchAnalyzer>(Body("""OutboundConnector.New("a").WithParameter(text, true).Build();"""));

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"UseMXRecord\", CmdletVariable.Named(\"mx\")).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"Name\", CmdletVariable.Named(\"name\")).Build();")]
    [InlineData("var port = CmdletVariable.Named(\"port\");"
        + " SendConnector.NewInternal(\"a\").WithParameter(\"Port\", port).Build();")]
    public Task A_variable_is_set_this_way_where_no_setter_takes_it(string statements)
        => VerifyAsync<EscapeHatchAnalyzer>(Body(statements));

    [Fact]
    public Task Null_is_sent_this_way_where_no_method_clears_the_parameter() => VerifyAsync<EscapeHatchAnalyzer>(Body("""
        OutboundConnector.New("a").WithParameter("Region", null).WithParameter("Comment", null).Build();
        OutboundConnector.New("a").WithParameter("Region", maybe).Build();
        """));

    [Fact]
    public Task Null_is_reported_where_a_method_clears_the_parameter() => VerifyAsync<EscapeHatchAnalyzer>(
        Body("""OutboundConnector.Set("a").{|#0:WithParameter("comment", null)|}.Build();"""),
        Expect("Comment is set by name. Call ClearComment instead.", Descriptors.DocumentedByName));

    [Fact]
    public Task A_variable_of_a_parameter_of_another_set_is_reported() => VerifyAsync<EscapeHatchAnalyzer>(
        Body("""SendConnector.NewInternal("a").{|#0:WithParameter("DNSRoutingEnabled", CmdletVariable.Named("x"))|}.Build();"""),
        Expect("DNSRoutingEnabled is not in the parameter set of this builder.", Descriptors.DocumentedByName));

    [Fact]
    public Task A_method_of_the_same_name_elsewhere_is_not_reported() => VerifyAsync<EscapeHatchAnalyzer>("""
        class Other
        {
            Other WithParameter(string name, object value) => this;
            void Use() => WithParameter("Name", 1);
        }
        """);

    [Theory]
    [InlineData("WithParameter(\"RouteAllMessagesViaOnPremises\", true)")]
    [InlineData("WithParameter(\"routeallmessagesviaonpremises\", true)")]
    [InlineData("WithParameter(value: true, name: \"RouteAllMessagesViaOnPremises\")")]
    public Task A_parameter_set_by_its_name_takes_part_in_the_rules(string call)
        => VerifyBodyAsync($$"""OutboundConnector.New("a").{|CSDK1002:{{call}}|}.Build();""");

    [Theory]
    [InlineData("WithParameter(\"ConnectorType\", \"OnPremises\")")]
    [InlineData("WithParameter(\"ConnectorType\", ConnectorType.OnPremises)")]
    [InlineData("WithParameter(\"ConnectorType\", o)")]
    public Task A_parameter_set_by_its_name_mends_a_violation(string call)
        => VerifyBodyAsync($$"""OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true).{{call}}.Build();""");

    private static DiagnosticResult Expect(string message, DiagnosticDescriptor descriptor)
        => new DiagnosticResult(descriptor.Id, descriptor.DefaultSeverity).WithLocation(0).WithMessage(message);
}

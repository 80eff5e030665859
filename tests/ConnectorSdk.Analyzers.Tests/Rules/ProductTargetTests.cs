using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A parameter that the target lacks is reported, if the project declares its target.</summary>
public sealed class ProductTargetTests
{
    private const string Use = """OutboundConnector.New("a").WithRegion("EUR").Build();""";

    [Theory]
    [InlineData("Exchange Online")]
    [InlineData("exchange online")]
    [InlineData("")]
    [InlineData("  ")]
    public Task The_target_that_has_the_parameter_and_no_target_are_silent(string target) => RunAsync(Use, target);

    [Fact]
    public Task No_declared_target_is_silent() => VerifyBodyAsync(Use);

    [Fact]
    public Task Another_target_is_a_warning() => RunAsync(
        """OutboundConnector.New("a").{|#0:WithRegion("EUR")|}.Build();""",
        "Exchange Server 2019",
        new DiagnosticResult("CSDK2004", DiagnosticSeverity.Warning).WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("Region isn't available in Exchange Server 2019, only in Exchange Online. "
                + "\"Available in the cloud only.\" (New-OutboundConnector.md, line 327)"));

    [Fact]
    public Task A_parameter_that_is_not_used_is_silent()
        => RunAsync("""OutboundConnector.New("a").WithComment("c").Build();""", "Exchange Server 2019");

    [Theory]
    [InlineData("the cloud-based service")]
    [InlineData("Microsoft 365")]
    public Task Another_name_of_the_same_product_is_silent(string target) => RunAsync(Use, target);

    [Theory]
    [InlineData("Exchange Online")]
    [InlineData("Exchange Server 2013")]
    [InlineData("on-premises Exchange")]
    [InlineData("")]
    public Task A_rule_that_is_limited_to_a_product_is_silent_for_others_and_without_a_target(string target)
        => RunAsync("""OutboundConnector.New("a").WithTestMode(false).Build();""", target);

    [Fact]
    public Task A_rule_that_is_limited_to_the_target_counts() => RunAsync(
        """OutboundConnector.New("a").{|#0:WithTestMode(false)|}.Build();""",
        "Exchange Server 2010",
        new DiagnosticResult("CSDK2005", DiagnosticSeverity.Warning).WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("TestMode = $false requires Comment, which is not set. "
                + "\"In Exchange 2010, say why.\" (New-OutboundConnector.md, line 329)"));

    private static Task RunAsync(string statements, string target, params DiagnosticResult[] expected)
    {
        var test = Create<BuilderRulesAnalyzer>(Body(statements));
        var options = $"is_global = true\nbuild_property.ConnectorSdkTarget = {target}\n";
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", options));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}

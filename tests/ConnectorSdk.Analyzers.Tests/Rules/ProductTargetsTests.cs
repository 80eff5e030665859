using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A parameter that a target product doesn't have is reported, if the project declares target products.</summary>
public sealed class ProductTargetsTests
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
        Warning("CSDK2004", "Region is not available in Exchange Server 2019. It is available only in Exchange Online. "
                + "\"Available in the cloud only.\" (New-OutboundConnector.md, line 327)"));

    [Theory]
    [InlineData("Exchange Online|Exchange Server 2019", "Exchange Server 2019")]
    [InlineData("Exchange Server 2016, Exchange Server 2019", "Exchange Server 2016 and Exchange Server 2019")]
    [InlineData("Exchange Server 2016 | Exchange Online | Exchange Server 2019", "Exchange Server 2016 and Exchange Server 2019")]
    public Task Of_several_targets_those_are_named_that_lack_the_parameter(string targets, string lacking) => RunAsync(
        """OutboundConnector.New("a").{|#0:WithRegion("EUR")|}.Build();""",
        targets,
        Warning("CSDK2004", $"Region is not available in {lacking}. It is available only in Exchange Online. "
                + "\"Available in the cloud only.\" (New-OutboundConnector.md, line 327)"));

    [Fact]
    public Task A_rule_that_is_limited_to_one_of_several_targets_counts() => RunAsync(
        """OutboundConnector.New("a").{|CSDK2005:WithTestMode(false)|}.Build();""", "Exchange Online|Exchange Server 2010");

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
        Warning("CSDK2005", "TestMode = $false requires Comment, but Comment is not set. "
                + "\"In Exchange 2010, say why.\" (New-OutboundConnector.md, line 329)"));

    [Theory]
    [InlineData("Exchange Server 2019", "Exchange Server 2019")]
    [InlineData("Exchange Online|Exchange Server 2019|lamp cloud", "Exchange Server 2019 and lamp cloud")]
    public Task A_target_that_is_not_in_the_list_of_a_parameter_is_a_warning(string targets, string lacking) => RunAsync(
        """OutboundConnector.Set("a").{|#0:WithRouteAllMessagesViaOnPremises(false)|}.Build();""",
        targets,
        Warning("CSDK2004", $"RouteAllMessagesViaOnPremises is not available in {lacking}. It is available only in Exchange Online and Lamp Server. "
                + "\"Applicable: Exchange Online, Lamp Server\" (Set-OutboundConnector.md, line 32)"));

    [Fact]
    public Task A_sentence_and_a_list_about_one_parameter_are_one_warning() => RunAsync(
        """OutboundConnector.Set("a").{|#0:WithConnectorType(ConnectorType.Partner)|}.Build();""",
        "Exchange Online",
        Warning("CSDK2004", "ConnectorType is not available in Exchange Online. It is available only in Lamp Server. "
                + "\"Only lamps have types.\" (Set-OutboundConnector.md, line 332)"));

    [Fact]
    public Task A_cmdlet_that_one_of_several_targets_has_is_silent() => RunAsync(
        """OutboundConnector.Set("a").WithRouteAllMessagesViaOnPremises(false).Build();""",
        "Exchange Server 2013|Exchange Online");

    [Fact]
    public Task A_target_that_lacks_the_whole_cmdlet_is_a_warning_at_its_start_and_not_at_its_parameters() => RunAsync(
        """OutboundConnector.{|#0:Set("a")|}.WithConnectorType(ConnectorType.Partner).Build();""",
        "Exchange Server 2013",
        Warning("CSDK2004", "Set-OutboundConnector is not available in Exchange Server 2013. "
                + "It is available only in Exchange Online, Exchange Server 2019, Lamp Server, and Lamp Cloud. "
                + "\"Applicable: Exchange Online, Exchange Server 2019, Lamp Server, Lamp Cloud\" (Set-OutboundConnector.md, "
                + "line 2)"));

    [Theory]
    [InlineData("Lamp Server")]
    [InlineData("Exchange Onlien")]
    [InlineData("")]
    public Task A_listed_target_an_unknown_one_and_none_are_silent(string targets) => RunAsync(
        """OutboundConnector.Set("a").WithConnectorType(ConnectorType.Partner).WithRouteAllMessagesViaOnPremises(false).Build();""",
        targets);

    [Theory]
    [InlineData("Exchange Onlin", " Did you mean 'Exchange Online'?")]
    [InlineData("Exchange Server 2091", " Did you mean 'Exchange Server 2019'?")]
    [InlineData("Toaster", "")]
    public Task An_unknown_target_is_a_warning_with_the_nearest_known_one(string target, string suggestion)
        => RunAsync<UnknownTargetAnalyzer>(
            "",
            $"Exchange Online|{target}",
            new DiagnosticResult("CSDK3006", DiagnosticSeverity.Warning).WithMessage(
                $"ConnectorSdkTargets contains '{target}', which is not a known product. "
                + $"Nothing is checked for it.{suggestion}"));

    [Theory]
    [InlineData("")]
    [InlineData("Exchange Online|Exchange Server 2019|the cloud-based service|Exchange 2010")]
    [InlineData("lamp server")]
    [InlineData("Lamp Cloud")]
    public Task Targets_that_Exchange_a_rule_or_a_list_knows_are_silent(string targets)
        => RunAsync<UnknownTargetAnalyzer>("", targets);

    private static DiagnosticResult Warning(string id, string message)
        => new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage(message);

    private static Task RunAsync(string statements, string targets, params DiagnosticResult[] expected)
        => RunAsync<BuilderRulesAnalyzer>(statements, targets, expected);

    private static Task RunAsync<TAnalyzer>(string statements, string targets, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = Create<TAnalyzer>(Body(statements));
        var options = $"is_global = true\nbuild_property._ConnectorSdkTargets = {targets}\n";
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", options));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}

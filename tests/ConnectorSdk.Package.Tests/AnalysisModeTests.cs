namespace ConnectorSdk.Package.Tests;

/// <summary>The severities that <c>ConnectorSdkAnalysisMode</c> chooses, in a project that has one of each.</summary>
public sealed class AnalysisModeTests(Packages packages)
{
    private const string Project = """
        <PropertyGroup>
          <TargetFramework>net10.0</TargetFramework>
          <OutputType>Exe</OutputType>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="ConnectorSdk" Version="$version" />
        </ItemGroup>
        """;

    private const string Error = "error CSDK1002:";
    private const string Code = """
        using ConnectorSdk;

        _ = OutboundConnector.New("Error").WithRouteAllMessagesViaOnPremises(true).Build();
        _ = OutboundConnector.New("Warning").WithTlsDomain("contoso.com").Build();
        _ = OutboundConnector.New("Information").WithParameter("BrandNew", 1).Build();
        OutboundConnector.New("Dropped").Build();
        """;

    [Fact]
    public async Task Strict_makes_a_warning_an_error_and_an_information_a_warning_unless_the_project_says_otherwise()
    {
        var build = await Consumer.Create(packages, "StrictMode", Project, Code)
            .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.CSDK3002.severity = warning\n")
            .BuildAsync("-p:ConnectorSdkAnalysisMode=strict");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(Error, build.Output, StringComparison.Ordinal);
        Assert.Contains("error CSDK2001:", build.Output, StringComparison.Ordinal);
        Assert.Contains("warning CSDK3001:", build.Output, StringComparison.Ordinal);
        Assert.Contains("warning CSDK3002:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Off_reports_nothing_but_what_the_project_asks_for()
    {
        var build = await Consumer.Create(packages, "OffMode", Project, Code)
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CSDK2001.severity = warning\n")
            .BuildAsync("-p:ConnectorSdkAnalysisMode=Off");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("warning CSDK2001:", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CSDK1", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CSDK3", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Default_leaves_the_severities_as_they_are()
    {
        var build = await Consumer.Create(packages, "DefaultMode", Project, Code)
            .BuildAsync("-p:ConnectorSdkAnalysisMode=Default");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(Error, build.Output, StringComparison.Ordinal);
        Assert.Contains("warning CSDK2001:", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CSDK3001", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_mode_is_an_error_that_names_the_known_ones()
    {
        var build = await Consumer.Create(packages, "UnknownMode", Project, Code)
            .BuildAsync("-p:ConnectorSdkAnalysisMode=Strickt");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error CSDK0013: The value 'Strickt' of ConnectorSdkAnalysisMode is not valid. Use Default, Strict, or "
            + "Off.", build.Output,
            StringComparison.Ordinal);
    }
}

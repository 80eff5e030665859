namespace ConnectorSdk.Package.Tests;

/// <summary>The frameworks, languages and ways to build that the packages are used with.</summary>
public sealed class TargetTests(Packages packages)
{
    private const string Broken = "error CSDK1002: RouteAllMessagesViaOnPremises = $true requires ConnectorType = OnPremises";

    [Fact]
    public async Task Every_framework_builds_with_central_versions_and_all_analyzers_of_the_SDK()
    {
        var build = await Consumer.Create(packages, "EveryFramework", """
            <PropertyGroup>
              <TargetFrameworks>net10.0;net8.0;netstandard2.0;net472</TargetFrameworks>
              <AnalysisMode>All</AnalysisMode>
              <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="ConnectorSdk" />
              <PackageReference Include="ConnectorSdk.Generator" PrivateAssets="all" />
              <CmdletSpec Include="specs/*.md" />
            </ItemGroup>
            """, """
            namespace EveryFramework
            {
                /// <summary>Commands.</summary>
                public static class Commands
                {
                    /// <summary>A queue.</summary>
                    public static ConnectorSdk.CmdletCommand Queue()
                    {
                        return PrintQueue.New("Front desk").WithDelivery(PrintQueue.Delivery.Stack).Build();
                    }

                    /// <summary>A connector.</summary>
                    public static ConnectorSdk.CmdletCommand Connector()
                    {
                        return ConnectorSdk.OutboundConnector.New("Hybrid").Build();
                    }
                }
            }
            """)
            .WithDocument("New-PrintQueue.md")
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="ConnectorSdk" Version="{packages.Version}" />
                    <PackageVersion Include="ConnectorSdk.Generator" Version="{packages.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("warning ", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FSharpApp", "fs", "F#", """
        open ConnectorSdk
        printfn "%s" (OutboundConnector.New("Hybrid").WithTestMode(true).Build().ToPowerShell())
        """)]
    [InlineData("BasicApp", "vb", "VB", """
        Imports ConnectorSdk
        Module Program
            Sub Main()
                System.Console.WriteLine(OutboundConnector.[New]("Hybrid").WithTestMode(True).Build().ToPowerShell())
            End Sub
        End Module
        """)]
    public async Task Another_language_uses_the_builders_of_the_SDK_and_is_told_that_documents_do_nothing(
        string name, string extension, string language, string code)
    {
        var consumer = Consumer.Create(packages, name, $"""
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>Exe</OutputType>
              <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
            </PropertyGroup>
            <ItemGroup>
              {(extension == "fs" ? "<Compile Include=\"Program.fs\" />" : "")}
              <PackageReference Include="ConnectorSdk" Version="$version" />
              <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
              <CmdletSpec Include="specs/*.md" />
            </ItemGroup>
            """, code, extension).WithDocument("New-PrintQueue.md");

        var build = await consumer.BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains(
            "warning CSDK0017: The CmdletSpec items of this project have no effect, because ConnectorSdk.Generator supports only "
                + $"C#, and the project is in {language}. ",
            build.Output, StringComparison.Ordinal);
        Assert.Equal("New-OutboundConnector -Name 'Hybrid' -TestMode $true", (await consumer.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task A_trimmed_program_in_a_single_file_checks_its_rules_and_keeps_its_names()
    {
        var consumer = Consumer.Create(packages, "Trimmed", """
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>Exe</OutputType>
              <PublishTrimmed>true</PublishTrimmed>
              <PublishSingleFile>true</PublishSingleFile>
              <SelfContained>true</SelfContained>
              <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="ConnectorSdk" Version="$version" />
              <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
              <CmdletSpec Include="specs/*.md" />
            </ItemGroup>
            """, """
            using ConnectorSdk;
            using Trimmed;

            System.Console.WriteLine(PrintQueue.New("Front desk").WithDelivery(PrintQueue.Delivery.Stack).Build().ToPowerShell());
            var port = int.Parse(System.Environment.GetEnvironmentVariable("NoSuchPort") ?? "70000");
            foreach (var violation in SendConnector.NewAddressSpaces("A", "contoso.com").WithPort(port).Validate())
            {
                System.Console.WriteLine(violation.Id);
            }
            """).WithDocument("New-PrintQueue.md");

        var publish = await consumer.PublishAsync("-warnaserror");
        Assert.True(publish.ExitCode == 0, publish.Output);
        var run = await consumer.RunPublishedAsync("Trimmed");

        Assert.Equal(
            ["New-PrintQueue -Name 'Front desk' -Delivery Stack", "CSDK1005"],
            run.Output.Trim().Split('\n').Select(line => line.TrimEnd()));
        Assert.DoesNotContain(
            consumer.FilesIn("published", "*.dll").Keys, file => file.StartsWith("ConnectorSdk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_of_one_source_file_runs_and_its_mistakes_are_errors()
    {
        var consumer = Consumer.CreateEmpty(packages, "OneFile")
            .Write("right.cs", Script("OutboundConnector.New(\"Hybrid\").WithTestMode(true)"))
            .Write("wrong.cs", Script("OutboundConnector.New(\"Hybrid\").WithRouteAllMessagesViaOnPremises(true)"));

        var right = await consumer.RunFileAsync("right.cs");
        var wrong = await consumer.RunFileAsync("wrong.cs");

        Assert.Equal("New-OutboundConnector -Name 'Hybrid' -TestMode $true", right.Output.Trim());
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains(Broken, wrong.Output, StringComparison.Ordinal);
    }

    /// <summary>Such a program is native code unless it says otherwise, and would need the compiler for that.</summary>
    private string Script(string builder) => $"""
        #:package ConnectorSdk@{packages.Version}
        #:property PublishAot=false

        using ConnectorSdk;

        System.Console.WriteLine({builder}.Build().ToPowerShell());
        """;
}

namespace ConnectorSdk.Package.Tests;

public sealed class GeneratorConsumerTests(Packages packages)
{
    private const string DocumentFile = "New-PrintQueue.md";

    private const string References = """
        <ItemGroup>
          <PackageReference Include="ConnectorSdk.Core" Version="$version" />
          <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
          <CmdletSpec Include="specs/**/*.md" />
        </ItemGroup>
        """;

    private const string Project = """
        <PropertyGroup>
          <TargetFramework>net10.0</TargetFramework>
          <OutputType>Exe</OutputType>
          <ConnectorSdkNamespace>Contoso.Printing</ConnectorSdkNamespace>
        </PropertyGroup>
        """ + References;

    [Fact]
    public async Task A_document_of_ones_own_becomes_a_builder_in_the_namespace_asked_for()
    {
        var consumer = Consumer.Create(packages, "OwnDocument", Project, """
            System.Console.WriteLine(Contoso.Printing.PrintQueue.New("Front desk")
                .WithCopies(2)
                .WithDelivery(Contoso.Printing.PrintQueue.Delivery.Tray)
                .WithTray("Upper")
                .Build()
                .ToPowerShell());
            """).WithDocument(DocumentFile);
        var build = await consumer.BuildAsync("-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);

        var run = await consumer.RunAsync();

        Assert.Equal("New-PrintQueue -Name 'Front desk' -Copies 2 -Delivery Tray -Tray 'Upper'", run.Output.Trim());
    }

    [Fact]
    public async Task A_rule_of_ones_own_document_fails_the_build_with_its_sentence_and_line()
    {
        const string sentence = "This setting requires the Tray parameter.";

        var build = await Consumer.Create(packages, "OwnRule", Project, """
            using Contoso.Printing;

            System.Console.WriteLine(PrintQueue.New("Front desk").WithDelivery(PrintQueue.Delivery.Tray).Build());
            """).WithDocument(DocumentFile).BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error CSDK1002: Delivery = Tray requires Tray", build.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"\"{sentence}\" ({DocumentFile}, line {Document.LineOf(DocumentFile, sentence)})", build.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", false)]
    [InlineData("false", true)]
    public async Task Errata_of_the_package_correct_documents_on_request(string isOn, bool builds)
    {
        var project = Project.Replace(
            "</PropertyGroup>", $"<ConnectorSdkReferenceErrata>{isOn}</ConnectorSdkReferenceErrata></PropertyGroup>",
            StringComparison.Ordinal);

        var build = await Consumer.Create(packages, "ReferenceErrata" + isOn, project, """
            System.Console.WriteLine(Contoso.Printing.ADSiteLink.Set("North").WithMaxMessageSize("1KB").Build());
            """).WithDocument("Set-ADSiteLink.md").BuildAsync();

        Assert.Equal(builds, build.ExitCode == 0);
        Assert.Equal(!builds, build.Output.Contains("(Set-ADSiteLink.errata.md, line 7)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Builders_are_generated_for_netstandard_and_its_old_language_version()
    {
        var build = await Consumer.Create(packages, "OldLanguage", """
            <PropertyGroup>
              <TargetFramework>netstandard2.0</TargetFramework>
            </PropertyGroup>
            """ + References, """
            namespace OldLanguage
            {
                public static class Queues
                {
                    public static ConnectorSdk.CmdletCommand FrontDesk()
                    {
                        return PrintQueue.New("Front desk").WithDelivery(PrintQueue.Delivery.Stack).Build();
                    }
                }
            }
            """).WithDocument(DocumentFile).BuildAsync("-warnaserror");

        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Fact]
    public async Task A_document_is_passed_on_once_and_a_readme_beside_it_never()
    {
        var items = await Consumer.Create(packages, "Files", Project + """
            <ItemGroup>
              <CmdletSpec Include="specs/New-PrintQueue.md" />
              <AdditionalFiles Include="specs/Known.md" />
            </ItemGroup>
            """, "")
            .WithDocument(DocumentFile)
            .Write("specs/Known.md", "")
            .Write("specs/README.md", "")
            .ItemsAsync("AdditionalFiles");

        var names = System.Text.Json.JsonDocument.Parse(items).RootElement.GetProperty("Items").GetProperty("AdditionalFiles")
            .EnumerateArray().Select(item => item.GetProperty("Filename").GetString());
        Assert.Equal(["Known", "New-PrintQueue"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_for_the_generator_is_named()
    {
        var build = await Consumer.Create(packages, "OldCompiler", Project, "System.Console.WriteLine();")
            .WithDocument(DocumentFile)
            .BuildAsync("-p:CompilerApiVersion=roslyn4.7");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(
            "error CSDK0010: ConnectorSdk.Generator requires C# compiler 4.8 or later, but this build uses 4.7.", build.Output,
            StringComparison.Ordinal);
    }
}

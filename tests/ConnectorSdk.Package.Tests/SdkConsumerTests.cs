namespace ConnectorSdk.Package.Tests;

public sealed class SdkConsumerTests(Packages packages)
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

    private const string LinkedConnector = """
        using ConnectorSdk;

        System.Console.WriteLine(SendConnector.NewLinkedReceiveConnector("Linked")
            .WithLinkedReceiveConnector(@"Server\Receive")
            .WithDNSRoutingEnabled(false)
            .WithSmartHosts("mail.contoso.com")
            .WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.ExternalAuthoritative)
            .WithMaxMessageSize("unlimited")
            .Build());
        """;

    [Fact]
    public async Task A_command_that_its_document_forbids_fails_the_build_with_the_sentence()
    {
        var build = await Consumer.Create(packages, "Forbidden", Project, """
            using ConnectorSdk;

            System.Console.WriteLine(OutboundConnector.New("Hybrid").WithRouteAllMessagesViaOnPremises(true).Build());
            """).BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error CSDK1002: RouteAllMessagesViaOnPremises = $true requires ConnectorType = OnPremises", build.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"This setting requires the value OnPremises for the ConnectorType parameter.\" (New-OutboundConnector.md, line ",
            build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_valid_command_builds_and_prints_its_PowerShell()
    {
        var consumer = Consumer.Create(packages, "Valid", Project, """
            using ConnectorSdk;

            System.Console.WriteLine(OutboundConnector.New("Hybrid")
                .WithConnectorType(OutboundConnector.ConnectorType.OnPremises)
                .WithRouteAllMessagesViaOnPremises(true)
                .Build()
                .ToPowerShell());
            """);
        var build = await consumer.BuildAsync("-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);

        var run = await consumer.RunAsync();

        Assert.Equal(
            "New-OutboundConnector -Name 'Hybrid' -ConnectorType OnPremises -RouteAllMessagesViaOnPremises $true",
            run.Output.Trim());
    }

    [Theory]
    [InlineData("TargetList", "Exchange Server 2016;Exchange Server 2019")]
    [InlineData("TargetLines", "\n      Exchange Server 2016,\n      Exchange Server 2019;\n    ")]
    public async Task A_project_that_declares_its_products_is_warned_of_parameters_that_they_lack(string name, string targets)
    {
        var build = await Consumer.Create(
            packages,
            name,
            Project + $"<PropertyGroup><ConnectorSdkTargets>{targets}</ConnectorSdkTargets></PropertyGroup>",
            LinkedConnector).BuildAsync();

        Assert.Contains(
            "warning CSDK2004: LinkedReceiveConnector is not available in Exchange Server 2016 and Exchange Server 2019. "
                + "It is available only in Exchange Server 2010.",
            build.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_that_is_misspelt_is_reported_with_the_nearest_one()
    {
        var build = await Consumer.Create(packages, "MisspeltTarget", Project, LinkedConnector)
            .BuildAsync("-p:ConnectorSdkTargets=Exchange Onlien");

        Assert.Contains("warning CSDK3006: ConnectorSdkTargets contains 'Exchange Onlien', which is not a known product. "
            + "Nothing is checked for it. Did you mean 'Exchange Online'?", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_hands_the_sdk_on_hands_on_the_analyzers()
    {
        Consumer.Create(packages, "Library", """
            <PropertyGroup>
              <TargetFramework>netstandard2.0</TargetFramework>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="ConnectorSdk" Version="$version" PrivateAssets="none" />
            </ItemGroup>
            """, "");

        var build = await Consumer.Create(packages, "BehindLibrary", """
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
            </PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="../Library/Library.csproj" />
            </ItemGroup>
            """, """
            public static class Connectors
            {
                public static object Port()
                    => ConnectorSdk.SendConnector.NewAddressSpaces("Port", "contoso.com").WithPort(70000).Build();
            }
            """).BuildAsync();

        Assert.Contains("error CSDK1005: Port = 70000 is out of range. The allowed range is 0 to 65535.", build.Output,
            StringComparison.Ordinal);
    }
}

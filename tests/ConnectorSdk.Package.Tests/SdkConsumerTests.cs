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
        Assert.Contains("\"This setting requires the value OnPremises for the ConnectorType parameter.\" (New-OutboundConnector.md, line ",
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
            "New-OutboundConnector -Name 'Hybrid' -ConnectorType OnPremises -RouteAllMessagesViaOnPremises $true", run.Output.Trim());
    }

    [Fact]
    public async Task A_project_that_declares_its_product_is_warned_of_parameters_that_it_lacks()
    {
        var build = await Consumer.Create(packages, "Target", Project, """
            using ConnectorSdk;

            System.Console.WriteLine(SendConnector.NewLinkedReceiveConnector("Linked")
                .WithLinkedReceiveConnector(@"Server\Receive")
                .WithDNSRoutingEnabled(false)
                .WithSmartHosts("mail.contoso.com")
                .WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.ExternalAuthoritative)
                .WithMaxMessageSize("unlimited")
                .Build());
            """).BuildAsync("-p:ConnectorSdkTarget=Exchange Server 2016");

        Assert.Contains("warning CSDK2004: LinkedReceiveConnector isn't available in Exchange Server 2016", build.Output,
            StringComparison.Ordinal);
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
                public static object Port() => ConnectorSdk.SendConnector.NewAddressSpaces("Port", "contoso.com").WithPort(70000).Build();
            }
            """).BuildAsync();

        Assert.Contains("error CSDK1005: Port = 70000 is outside 0 to 65535.", build.Output, StringComparison.Ordinal);
    }
}

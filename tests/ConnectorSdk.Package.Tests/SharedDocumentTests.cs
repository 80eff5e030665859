namespace ConnectorSdk.Package.Tests;

/// <summary>Names that two assemblies have: whatever a solution combines, C# reports nothing.</summary>
public sealed class SharedDocumentTests(Packages packages)
{
    private const string References = """
        <ItemGroup>
          <PackageReference Include="ConnectorSdk.Core" Version="$version" />
          <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
        </ItemGroup>
        """;

    private const string Taken = "warning CSDK0016: No builder is generated from New-PrintQueue.md: DocumentLibrary has a type "
        + "named Contoso.Printing.PrintQueue.";

    [Fact]
    public async Task A_library_and_an_app_with_the_same_documents_build_with_internal_and_with_public_builders()
    {
        const string documents = """
            <PropertyGroup><ConnectorSdkNamespace>Contoso.Printing</ConnectorSdkNamespace></PropertyGroup>
            <ItemGroup><CmdletSpec Include="../DocumentLibrary/specs/*.md" /></ItemGroup>
            """;
        Consumer.Create(packages, "DocumentLibrary", References + documents + """
            <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
            """, """
            public static class Library
            {
                public static ConnectorSdk.CmdletCommand Queue() { return Contoso.Printing.PrintQueue.New("Library").Build(); }
            }
            """).WithDocument("New-PrintQueue.md");
        var app = Consumer.Create(packages, "DocumentApp", References + documents + """
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>Exe</OutputType>
            </PropertyGroup>
            <ItemGroup><ProjectReference Include="../DocumentLibrary/DocumentLibrary.csproj" /></ItemGroup>
            """, """
            using Contoso.Printing;

            System.Console.WriteLine(PrintQueue.New("App").WithDelivery(PrintQueue.Delivery.Stack).Build());
            System.Console.WriteLine(Library.Queue());
            """);

        var withInternal = await app.BuildAsync("-warnaserror");
        var withPublic = await app.BuildAsync("-p:ConnectorSdkAccessibility=public");

        Assert.True(withInternal.ExitCode == 0, withInternal.Output);
        Assert.True(withPublic.ExitCode == 0, withPublic.Output);
        Assert.Contains(Taken, withPublic.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CS0", withPublic.Output, StringComparison.Ordinal);
        Assert.Contains("New-PrintQueue -Name 'App' -Delivery Stack", (await app.RunAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_documents_build_beside_nouns_of_the_SDK_of_its_core_and_of_the_framework()
    {
        var consumer = Consumer.Create(packages, "FamiliarNouns", References + """
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>Exe</OutputType>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="ConnectorSdk" Version="$version" />
              <CmdletSpec Include="specs/*.md" />
            </ItemGroup>
            """, """
            using ConnectorSdk;

            System.Console.WriteLine(OutboundConnector.New("a").Build());
            """);
        foreach (var noun in new[] { "OutboundConnector", "SmartHost", "TimeSpan", "Guid", "Console", "String" })
        {
            consumer.WithDocumentOf(noun);
        }

        var elsewhere = await consumer.BuildAsync("-warnaserror", "-p:ConnectorSdkNamespace=Contoso");
        var within = await consumer.BuildAsync("-p:ConnectorSdkNamespace=ConnectorSdk");

        Assert.True(elsewhere.ExitCode == 0, elsewhere.Output);
        Assert.True(within.ExitCode == 0, within.Output);
        Assert.Contains("New-OutboundConnector.md: ConnectorSdk has a type named ConnectorSdk.OutboundConnector.", within.Output,
            StringComparison.Ordinal);
        Assert.Contains("New-SmartHost.md: ConnectorSdk.Core has a type named ConnectorSdk.SmartHost.", within.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("New-Guid.md", within.Output, StringComparison.Ordinal);
    }
}

using ConnectorSdk.Package.Tests;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>The fixes work from the command line, over a project on disk.</summary>
public sealed class DotNetFormatTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("connectorsdk-format-");

    [Fact]
    public async Task Diagnostics_with_a_fix_are_fixed_and_the_project_builds_without_warnings()
    {
        Write("Lamps.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Built("ConnectorSdk.dll")}" />
                <Analyzer Include="{Built("ConnectorSdk.Analyzers.dll")}" />
                <Analyzer Include="{Built("ConnectorSdk.CodeFixes.dll")}" />
              </ItemGroup>
            </Project>
            """);
        Write("Lamp.g.cs", LampBuilder.Source);
        Write("Lamps.cs", Code(
            """
            _ = Lamp.New("CSDK1002").WithDimmed(true).Build();
            _ = Lamp.New("CSDK1003").WithOutdoor().WithIndoor().Build();
            _ = Lamp.New("CSDK1005").WithBrightness(200).Build();
            _ = Lamp.New("CSDK1008").WithShade("Ruond").Build();
            _ = Lamp.New("CSDK2001").WithTimer(true).Build();
            _ = Lamp.New("CSDK2005").WithSensor().WithDelay(30).Build();
            _ = Lamp.New("CSDK2006").WithDelay(90).Build();
            _ = Lamp.New("CSDK3005").WithParameter("Delay", 30).Build();
            """));

        // One run an id: of several ids that one fix repairs, the tool asks about the first it meets, in an order that changes.
        foreach (var id in new[] { "CSDK1002", "CSDK1003", "CSDK1005", "CSDK1008", "CSDK2001", "CSDK2005", "CSDK2006", "CSDK3005" })
        {
            var format = await RunAsync("format", "analyzers", "--severity", "info", "--diagnostics", id);
            Assert.True(format.ExitCode == 0, format.Output);
        }

        Assert.Equal(
            Code(
                """
                _ = Lamp.New("CSDK1002").WithDimmed(true).WithColor(Lamp.Color.Red).Build();
                _ = Lamp.New("CSDK1003").WithIndoor().Build();
                _ = Lamp.New("CSDK1005").WithBrightness(100).Build();
                _ = Lamp.New("CSDK1008").WithShade("Round").Build();
                _ = Lamp.New("CSDK2001").WithTimer(true).WithSensor().Build();
                _ = Lamp.New("CSDK2005").WithDelay(30).Build();
                _ = Lamp.New("CSDK2006").WithDelay(60).Build();
                _ = Lamp.New("CSDK3005").WithDelay(30).Build();
                """),
            await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "Lamps.cs"), TestContext.Current.CancellationToken));

        var build = await RunAsync("build", "--no-restore", "-warnaserror", "--disable-build-servers", "-nodeReuse:false");
        Assert.True(build.ExitCode == 0, build.Output);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Built(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string Code(string statements) => $$"""
        using Sample;

        internal static class Lamps
        {
            internal static void Run()
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);

    private Task<DotNetResult> RunAsync(params string[] arguments)
        => DotNet.RunAsync(_folder.FullName, arguments, TestContext.Current.CancellationToken);
}

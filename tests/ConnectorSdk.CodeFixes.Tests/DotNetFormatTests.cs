using System.Text.RegularExpressions;
using ConnectorSdk.Package.Tests;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>
/// The code fixes work from the command line in a project on disk. They don't change other code, and don't make decisions that
/// only users can make.
/// </summary>
[Trait("Speed", "Slow")]
public sealed partial class DotNetFormatTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("connectorsdk-format-");

    [Fact]
    public async Task What_is_certain_is_fixed_and_everything_else_stays_as_it_is()
    {
        Write("Lamps.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Built("ConnectorSdk.Core.dll")}" />
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
            _ = Lamp.New("CSDK1003 by default").WithReserve("r").Build();
            _ = Lamp.New("CSDK1005").WithBrightness(200).Build();
            _ = Lamp.New("CSDK1008").WithShade("Ruond").Build();
            _ = Lamp.New("CSDK2001").WithTimer(true).Build();
            _ = Lamp.New("CSDK2005").WithSensor().WithDelay(30).Build();
            _ = Lamp.New("CSDK2006").WithDelay(90).Build();
            _ = Lamp.New("CSDK3005").WithParameter("Delay", 30).Build();
            """));

        // If a code fix has several IDs, the tool processes the first one that it finds, in varying order.
        foreach (var id in new[] { "CSDK1002", "CSDK1003", "" })
        {
            string[] only = id.Length > 0 ? ["--diagnostics", id] : [];
            var format = await RunAsync(["format", "analyzers", "--severity", "info", .. only]);
            Assert.True(format.ExitCode == 0, format.Output);
        }

        Assert.Equal(
            Code(
                """
                _ = Lamp.New("CSDK1002").WithDimmed(true).WithColor(Lamp.Color.Red).Build();
                _ = Lamp.New("CSDK1003").WithOutdoor().WithIndoor().Build();
                _ = Lamp.New("CSDK1003 by default").WithReserve("r").WithBattery(true).Build();
                _ = Lamp.New("CSDK1005").WithBrightness(200).Build();
                _ = Lamp.New("CSDK1008").WithShade("Ruond").Build();
                _ = Lamp.New("CSDK2001").WithTimer(true).WithSensor().Build();
                _ = Lamp.New("CSDK2005").WithSensor().WithDelay(30).Build();
                _ = Lamp.New("CSDK2006").WithDelay(90).Build();
                _ = Lamp.New("CSDK3005").WithDelay(30).Build();
                """),
            await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "Lamps.cs"), TestContext.Current.CancellationToken));

        var build = await RunAsync("build", "--no-restore", "--disable-build-servers", "-nodeReuse:false");
        Assert.Equal(
            ["CSDK1003", "CSDK1005", "CSDK1008", "CSDK2005", "CSDK2006"],
            Reported().Matches(build.Output).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
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

    [GeneratedRegex(@": (?:error|warning) (\w+): ")]
    private static partial Regex Reported();

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);

    private Task<DotNetResult> RunAsync(params string[] arguments)
        => DotNet.RunAsync(_folder.FullName, arguments, TestContext.Current.CancellationToken);
}

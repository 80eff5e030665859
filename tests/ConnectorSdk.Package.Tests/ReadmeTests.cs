using System.Globalization;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Package.Tests;

/// <summary>The code in the README, as someone who has nothing but the packages would try it.</summary>
public sealed partial class ReadmeTests(Packages packages)
{
    private const string Project = """
        <PropertyGroup>
          <TargetFramework>net10.0</TargetFramework>
          <OutputType>Exe</OutputType>
          <ImplicitUsings>enable</ImplicitUsings>
          <Nullable>enable</Nullable>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="ConnectorSdk" Version="$version" />
          <PackageReference Include="ConnectorSdk.Testing" Version="$version" />
          <Using Include="ConnectorSdk" />
        </ItemGroup>
        """;

    private string Text => File.ReadAllText(Path.Combine(packages.SourceFolder, "README.md"));

    [Fact]
    public async Task Every_block_of_code_compiles_and_prints_the_text_below_it()
    {
        var samples = Sample().Matches(Text)
            .Select(match => (Code: match.Groups["code"].Value, Output: match.Groups["output"].Value))
            .ToList();
        Assert.True(samples.Count >= 6, $"Only {samples.Count} samples were found.");
        var consumer = Consumer.Create(packages, "ReadmeSamples", Project, string.Concat(samples.Select((_, index)
            => $"Console.WriteLine(\"== {index}\");\nawait Sample{index}.RunAsync();\n")));
        for (var index = 0; index < samples.Count; index++)
        {
            consumer.Write($"Sample{index}.cs", Wrap(index, samples[index].Code));
        }

        var build = await consumer.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        var run = await consumer.RunAsync();

        Assert.Equal(
            string.Concat(samples.Select((sample, index) => $"== {index}\n{sample.Output}")).TrimEnd(),
            run.Output.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd());
    }

    [Fact]
    public async Task The_code_that_does_not_compile_fails_with_the_error_below_it()
    {
        var sample = Assert.Single(InvalidSample().Matches(Text));

        var build = await Consumer.Create(packages, "ReadmeInvalid", Project, sample.Groups["code"].Value).BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(sample.Groups["output"].Value.TrimEnd(), build.Output, StringComparison.Ordinal);
        Assert.Single(ErrorId().Matches(build.Output).Select(match => match.Value).Distinct());
    }

    [Fact]
    public async Task The_project_with_documents_of_ones_own_builds()
    {
        var project = Assert.Single(ProjectSample().Matches(Text)).Groups["project"].Value;

        var build = await Consumer.Create(packages, "ReadmeDocuments", $"""
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>Exe</OutputType>
            </PropertyGroup>
            {project.Replace("Version=\"0.1.0\"", "Version=\"$version\"", StringComparison.Ordinal)}
            """, "System.Console.WriteLine(Contoso.Printing.PrintQueue.New(\"Front desk\").Build());")
            .WithDocument("New-PrintQueue.md")
            .BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
    }

    /// <summary>
    /// Each sample is a program of its own in the README, and a method here. Its using directives come first.
    /// </summary>
    private static string Wrap(int index, string code) => string.Create(CultureInfo.InvariantCulture, $$"""
        #pragma warning disable CS1998 // Not every sample waits.
        {{string.Concat(Usings().Matches(code).Select(match => match.Value).Where(line => line != "using ConnectorSdk;\n"))}}
        internal static class Sample{{index}}
        {
            public static async Task RunAsync()
            {
        {{Usings().Replace(code, "")}}
            }
        }
        """);

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex("```csharp\\n(?<code>.*?)```\\n\\n```text\\n(?<output>.*?)```\\n", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex("```csharp invalid\\n(?<code>.*?)```\\n\\n```text\\n(?<output>.*?)```\\n", RegexOptions.Singleline)]
    private static partial Regex InvalidSample();

    [GeneratedRegex("```xml\\n(?<project><PropertyGroup>.*?)```\\n", RegexOptions.Singleline)]
    private static partial Regex ProjectSample();

    [GeneratedRegex(@"error [A-Z]+\d+")]
    private static partial Regex ErrorId();
}

using System.Text.RegularExpressions;

namespace ConnectorSdk.Package.Tests;

/// <summary>The sample, in the copy of the repository.</summary>
public sealed partial class QuickstartTests(Packages packages)
{
    private string Folder => Path.Combine(packages.SourceFolder, "sdk", "samples", "Quickstart");

    [Fact]
    public async Task The_invalid_snippets_fail_with_exactly_the_lines_that_the_readme_shows()
    {
        var readme = await File.ReadAllTextAsync(
            Path.Combine(packages.SourceFolder, "README.md"), TestContext.Current.CancellationToken);
        var shown = ShownLine().Matches(readme).Select(match => match.Value).Order(StringComparer.Ordinal);

        var build = await DotNetAsync("build", "-p:InvalidSnippets=true");

        var printed = PrintedLine().Matches(build.Output).Select(match => match.Groups["line"].Value);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(shown, printed.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_sample_prints_its_commands_and_what_is_wrong_with_the_settings()
    {
        var run = await DotNetAsync("run");

        Assert.Equal(
            [
                "New-OutboundConnector", "New-OutboundConnector", "New-SendConnector", "",
                "The connector 'From settings':", "CSDK1007:", "CSDK1002:",
            ],
            run.Output.TrimEnd().Split('\n').Select(line => line.StartsWith("The", StringComparison.Ordinal)
                ? line.TrimEnd()
                : line.TrimEnd().Split(' ')[0]));
    }

    /// <summary>The configuration and version of the packages, so that what they were packed from isn't compiled again.</summary>
    private Task<DotNetResult> DotNetAsync(string command, params string[] arguments) => DotNet.RunAsync(
        Folder, [command, "-c", "Release", $"-p:Version={packages.Version}", .. arguments],
        TestContext.Current.CancellationToken);

    [GeneratedRegex(@"^Invalid/.+$", RegexOptions.Multiline)]
    private static partial Regex ShownLine();

    /// <summary>The link to the rule's page and the project's path follow in brackets.</summary>
    [GeneratedRegex(@"(?<line>Invalid[/\\].+?: (?:error|warning) .+?) \(https:.+$", RegexOptions.Multiline)]
    private static partial Regex PrintedLine();
}

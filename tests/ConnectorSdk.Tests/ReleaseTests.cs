using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>What the files of the repository state about releases agrees.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string _changes = CSharpFile.ReadRepositoryFile("CHANGELOG.md");

    /// <summary>The released versions, the newest one first.</summary>
    private static readonly string[] _releases = [.. ReleaseHeading().Matches(_changes).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_heading_of_the_changelog_is_a_release_with_its_date_or_unreleased()
        => Assert.Equal(
            Heading().Matches(_changes).Select(match => match.Value).Where(heading => heading != "## [Unreleased]"),
            ReleaseHeading().Matches(_changes).Select(match => match.Value));

    [Fact]
    public void The_API_is_compared_with_the_last_release_before_this_version()
        => Assert.Equal(
            _releases.FirstOrDefault(release => release != Property("Version")) ?? "",
            Property("PackageValidationBaselineVersion"));

    [Theory]
    [InlineData("analyzers/ConnectorSdk.Analyzers")]
    [InlineData("generator/ConnectorSdk.Generator")]
    public void Diagnostics_are_shipped_with_a_release_of_the_changelog(string project)
        => Assert.Empty(ShippedRelease().Matches(CSharpFile.ReadRepositoryFile($"{project}/AnalyzerReleases.Shipped.md"))
            .Select(match => match.Groups[1].Value)
            .Except(_releases));

    private static string Property(string name)
        => XDocument.Parse(CSharpFile.ReadRepositoryFile("Directory.Build.props")).Descendants(name).Single().Value;

    [GeneratedRegex("^## .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^## \[(\d+\.\d+\.\d+(?:-[\w.]+)?)\] - \d{4}-\d\d-\d\d$", RegexOptions.Multiline)]
    private static partial Regex ReleaseHeading();

    [GeneratedRegex(@"^## Release (\S+)", RegexOptions.Multiline)]
    private static partial Regex ShippedRelease();
}

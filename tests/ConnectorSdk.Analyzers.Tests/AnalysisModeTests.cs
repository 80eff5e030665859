using System.Text.RegularExpressions;
using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The files for <c>ConnectorSdkAnalysisMode</c> contain every ID.</summary>
public sealed class AnalysisModeTests
{
    [Fact]
    public void Strict_raises_warnings_to_errors_and_information_to_warnings()
        => Assert.Equal(
            Descriptors.All.ToDictionary(
                descriptor => descriptor.Id,
                descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Info ? "warning" : "error"),
            SeveritiesOf("Strict"));

    [Fact]
    public void Off_silences_every_id()
        => Assert.Equal(Descriptors.All.ToDictionary(descriptor => descriptor.Id, _ => "none"), SeveritiesOf("Off"));

    [Theory]
    [InlineData("Strict")]
    [InlineData("Off")]
    public void A_projects_own_files_have_a_higher_level(string mode)
    {
        var text = File.ReadAllText(PathOf(mode));

        Assert.Contains("\nis_global = true\n", text, StringComparison.Ordinal);
        Assert.InRange(
            int.Parse(Regex.Match(text, @"^global_level = (-\d+)$", RegexOptions.Multiline).Groups[1].Value, null), -99, -1);
    }

    private static Dictionary<string, string> SeveritiesOf(string mode)
        => Regex.Matches(File.ReadAllText(PathOf(mode)), @"^dotnet_diagnostic\.(\w+)\.severity = (\w+)$", RegexOptions.Multiline)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static string PathOf(string mode)
        => Path.Combine(Repository.Root, "sdk", "ConnectorSdk.Core", "build", $"ConnectorSdk.{mode}.globalconfig");
}

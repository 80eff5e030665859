using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Output;

/// <summary>Findings as workflow commands. GitHub shows them in the changed files of a pull request.</summary>
internal static class GitHubAnnotations
{
    public static void Write(IEnumerable<Finding> findings, TextWriter writer)
    {
        foreach (var finding in findings)
        {
            var place = finding.Place;
            writer.WriteLine(
                $"::{Command(finding.Severity)} file={Property(place.File)},line={place.Line},endLine={place.EndLine},"
                + $"col={place.Column},endColumn={place.EndColumn},title={Property(finding.Id)}::"
                + Data(FindingsText.MessageOf(finding)));
        }
    }

    private static string Command(FindingSeverity severity)
        => severity == FindingSeverity.Information ? "notice" : SeverityWords.Word(severity);

    /// <summary>Escapes line breaks first, so that a message can't become a command of its own.</summary>
    private static string Data(string text) => VisibleText.Of(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

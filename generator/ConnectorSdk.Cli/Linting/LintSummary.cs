using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Linting;

/// <summary>The number of findings of each severity, in words.</summary>
internal static class LintSummary
{
    public static string Of(IReadOnlyList<Finding> findings, int documents, int hidden)
        => $"{Count(Of(findings, FindingSeverity.Error), "error")} and {Count(Of(findings, FindingSeverity.Warning), "warning")} "
            + $"in {Count(documents, "document")}."
            + (hidden == 0 ? "" : $" To see {Count(hidden, "note")} as well, use --info.");

    private static int Of(IReadOnlyList<Finding> findings, FindingSeverity severity)
        => findings.Count(finding => finding.Severity == severity);

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}

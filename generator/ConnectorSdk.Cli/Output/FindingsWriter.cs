using ConnectorSdk.Cli.Checks;

namespace ConnectorSdk.Cli.Output;

/// <summary>Writes findings in the chosen format; people get a summary on standard error as well.</summary>
internal static class FindingsWriter
{
    public static void Write(IReadOnlyList<CheckResult> results, int scriptCount, string format, Terminal terminal)
    {
        var findings = results.SelectMany(result => result.Findings).ToList();
        switch (format)
        {
            case "json":
                Json.Write(FindingsJson.Of(findings), terminal.Out);
                break;
            case "sarif":
                Json.Write(SarifLog.Of(findings), terminal.Out);
                break;
            default:
                FindingsText.Write(findings, terminal.Styled);
                WriteSummary(findings, results.Sum(result => result.CommandCount), scriptCount, terminal.Error);
                break;
        }
    }

    private static void WriteSummary(List<Finding> findings, int commandCount, int scriptCount, TextWriter writer)
    {
        var errors = findings.Count(finding => finding.Severity == RuleSeverity.Error);
        writer.WriteLine(
            $"{Count(errors, "error")} and {Count(findings.Count - errors, "warning")} "
            + $"in {Count(commandCount, "documented command")} of {Count(scriptCount, "script")}.");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}

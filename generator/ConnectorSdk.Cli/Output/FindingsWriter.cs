using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Output;

/// <summary>Writes findings in the chosen format; people get a summary on standard error as well.</summary>
internal static class FindingsWriter
{
    public static void Write(CheckReport report, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                Json.Write(FindingsJson.Of(report.Findings), terminal.Out);
                break;
            case "sarif":
                Json.Write(SarifLog.Of(report), terminal.Out);
                break;
            default:
                FindingsText.Write(report.Findings, terminal.Styled);
                CheckSummary.Write(report, terminal.Error);
                break;
        }
    }
}

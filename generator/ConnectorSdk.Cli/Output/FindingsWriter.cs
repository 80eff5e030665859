using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Output;

/// <summary>Writes findings in the chosen format.</summary>
internal static class FindingsWriter
{
    public const string Text = "text";

    public static string[] Formats { get; } = [Text, "json", "sarif", "github"];

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
            case "github":
                GitHubAnnotations.Write(report.Findings, terminal.Out);
                break;
            default:
                FindingsText.Write(report.Findings, terminal);
                break;
        }
    }
}

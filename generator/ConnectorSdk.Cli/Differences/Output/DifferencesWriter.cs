using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Differences.Output;

/// <summary>Writes differences in the chosen format. In the text format, the summary goes to standard error.</summary>
internal static class DifferencesWriter
{
    public static void Write(SpecDifferences differences, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                Json.Write(DifferencesJson.Of(differences), terminal.Out);
                break;
            case "markdown":
                DifferencesMarkdown.Write(differences, terminal.Out);
                break;
            default:
                DifferencesText.Write(differences, terminal.Styled);
                terminal.Error.WriteLine(DifferenceWords.Summary(differences));
                break;
        }
    }
}

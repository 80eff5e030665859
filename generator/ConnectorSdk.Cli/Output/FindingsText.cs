using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Messages;
using Spectre.Console;

namespace ConnectorSdk.Cli.Output;

/// <summary>Findings in the format of compiler messages, so that editors can open the location.</summary>
internal static class FindingsText
{
    public static void Write(IEnumerable<Finding> findings, Terminal terminal)
    {
        foreach (var finding in findings)
        {
            var place = $"{finding.Place.File}({finding.Place.Line},{finding.Place.Column})";
            var severity = $"{SeverityWords.Word(finding.Severity)} {finding.Id}";
            var style = SeverityWords.Style(finding.Severity);
            terminal.Styled.MarkupLine(
                $"{VisibleText.Markup(place)}: [{style}]{severity}[/]: {VisibleText.Markup(MessageOf(finding))}");
        }
    }

    /// <summary>Gets the message, followed by the sentence that it is based on.</summary>
    public static string MessageOf(Finding finding) => finding.Source switch
    {
        null => finding.Message,
        { Quote: { } quote } source => RuleMessage.WithSource(finding.Message, quote, source.Document, source.Line),
        var source => $"{finding.Message} ({source.Document}, line {source.Line})",
    };
}

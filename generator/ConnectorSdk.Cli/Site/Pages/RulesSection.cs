using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The rules, each with its sentence and the location of the sentence.</summary>
internal static class RulesSection
{
    public static void Write(HtmlWriter html, CmdletReference cmdlet)
    {
        html.Line($"<section aria-labelledby=\"rules\"><h2 id=\"rules\">Rules</h2>");
        html.Line($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of rules\">");

        // The roles are explicit, because narrow screens display the cells of a row one below the other.
        html.Line($"<table class=\"rules\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">");
        html.Line($"<th scope=\"col\" role=\"columnheader\">Parameter</th><th scope=\"col\" role=\"columnheader\">Rule</th>");
        html.Line($"<th scope=\"col\" role=\"columnheader\">Sentence in the document</th></tr></thead><tbody role=\"rowgroup\">");
        foreach (var statement in cmdlet.Statements)
        {
            WriteRow(html, cmdlet, statement);
        }

        html.Line($"</tbody></table></div></section>");
    }

    private static void WriteRow(HtmlWriter html, CmdletReference cmdlet, RuleStatement statement)
    {
        var ids = statement.Rules.Select(rule => DiagnosticIds.Of(rule.Rule.Kind, rule.Severity)).Distinct();
        var severity = SiteText.Severity(statement.Severity);
        var sentences = statement.Sentences.Select(sentence => Html.Of($"<p>{sentence}</p>"));
        var notations = statement.Rules.Select(rule => Html.Of($"<code>{rule.Rule.ToString()}</code>"));
        var quote = statement.Quote.Length > 0 ? Html.Of($"<blockquote>{statement.Quote}</blockquote>") : default;
        html.Line($"<tr id=\"{statement.Anchor}\" role=\"row\">");
        html.Line($"<th scope=\"row\" role=\"rowheader\">{SiteText.ParameterLink(cmdlet, statement.Parameter)}</th>");
        html.Line($"<td role=\"cell\">{sentences}<p class=\"meta\">{severity} {string.Join(", ", ids)}</p>");
        html.Line($"<details class=\"notation\"><summary>Notation</summary>{SiteText.Join(notations, "\n")}</details></td>");
        html.Line($"<td role=\"cell\">{quote}<p class=\"source\">{statement.Document}, line {statement.Line}</p></td></tr>");
    }
}

using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.Cli.Site.Relations;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The picture of the rules between parameters, and a table with the same content.</summary>
internal static class PictureSection
{
    public static void Write(HtmlWriter html, CmdletReference cmdlet)
    {
        var parameters = cmdlet.Relations.SelectMany(relation => new[] { relation.From, relation.To })
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        html.Line($"<section aria-labelledby=\"picture\"><h2 id=\"picture\">Picture of the rules</h2>");
        html.Line($"<p id=\"picture-text\">{parameters} of {cmdlet.Parameters.Count} parameters depend on each other. ");
        html.Line($"The table below the picture lists all relations.</p>");
        WriteLegend(html, cmdlet);
        html.Line($"<div class=\"picture needs-script\" id=\"picture-drawing\"></div>");
        html.Line($"<script type=\"application/json\" id=\"picture-data\">{PictureData.Of(cmdlet)}</script>");
        WriteTable(html, cmdlet);
        html.Line($"</section>");
    }

    private static void WriteLegend(HtmlWriter html, CmdletReference cmdlet)
    {
        var items = cmdlet.Relations.Select(relation => relation.Kind).Distinct().Order().Select(kind => Html.Of(
            $"<li class=\"{kind.Key()}\"><svg width=\"44\" height=\"12\" aria-hidden=\"true\"></svg>{LegendOf(kind)}</li>"));
        html.Line($"<ul class=\"legend needs-script\">{items}</ul>");
    }

    private static string LegendOf(RelationKind kind) => kind switch
    {
        RelationKind.Requires => "requires",
        RelationKind.Excludes => "can't be used with",
        RelationKind.NeedsForEffect => "has no effect without",
        RelationKind.Compares => "values are compared",
        _ => "alternatives",
    };

    private static void WriteTable(HtmlWriter html, CmdletReference cmdlet)
    {
        html.Line($"<details class=\"relations\"><summary>The picture as a table</summary>");
        html.Line($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"The picture as a table\"><table>");
        html.Line($"<thead><tr><th scope=\"col\">Parameter</th><th scope=\"col\">Relation</th><th scope=\"col\">Parameter</th>");
        html.Line($"<th scope=\"col\">Condition and value</th><th scope=\"col\">Rule</th></tr></thead><tbody>");
        foreach (var relation in cmdlet.Relations)
        {
            html.Line($"<tr><th scope=\"row\">{SiteText.ParameterLink(cmdlet, relation.From)}</th>");
            html.Line($"<td>{relation.Kind.Words()}</td><td>{SiteText.ParameterLink(cmdlet, relation.To)}</td>");
            html.Line($"<td>{relation.Label.ToString()}</td>");
            html.Line($"<td>{RuleLink(cmdlet, relation)}</td></tr>");
        }

        html.Line($"</tbody></table></div></details>");
    }

    private static Html RuleLink(CmdletReference cmdlet, Relation relation)
    {
        var statement = cmdlet.StatementOf(relation.Rule);
        return Html.Of($"<a href=\"#{statement.Anchor}\">line {statement.Line}</a>");
    }
}

using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The page of a cmdlet.</summary>
internal sealed class CmdletPage(CmdletReference cmdlet, IReadOnlyList<CmdletEntry> sameNoun, string site)
{
    private readonly HtmlWriter _html = new();

    public string Write()
    {
        var hasPicture = cmdlet.Graph.Parts.Count > 0;
        _html.Line($"<div class=\"columns\">");
        WriteContents(hasPicture);
        _html.Line($"<main id=\"content\" tabindex=\"-1\">");
        WriteHead();
        SyntaxSection.Write(_html, cmdlet);
        if (hasPicture)
        {
            PictureSection.Write(_html, cmdlet);
        }

        if (cmdlet.Statements.Count > 0)
        {
            RulesSection.Write(_html, cmdlet);
        }

        ParametersSection.Write(_html, cmdlet);
        WriteText("examples", "Examples", cmdlet.Examples);
        WriteUnmatched();
        _html.Line($"</main></div>");
        return new PageFrame(site, "../").Page(
            cmdlet.Name, SiteText.Summary(cmdlet.Cmdlet), hasPicture, Html.Trusted(_html.ToString()));
    }

    private void WriteHead()
    {
        var facts = new List<Html>();
        if (cmdlet.Cmdlet.Module.Length > 0)
        {
            facts.Add(Html.Of($"<div><dt>Module</dt><dd>{cmdlet.Cmdlet.Module}</dd></div>"));
        }

        if (cmdlet.Cmdlet.Products is { } products)
        {
            facts.Add(Html.Of($"<div><dt>Products</dt><dd>{string.Join(", ", products.Products)}</dd></div>"));
        }

        facts.Add(Html.Of($"<div><dt>Document</dt><dd>{cmdlet.Cmdlet.FileName}</dd></div>"));
        if (cmdlet.Cmdlet.Link.Length > 0)
        {
            var link = Html.Of($"<a href=\"{cmdlet.Cmdlet.Link}\" rel=\"noreferrer\">{HostOf(cmdlet.Cmdlet.Link)}</a>");
            facts.Add(Html.Of($"<div><dt>Web page</dt><dd>{link}</dd></div>"));
        }

        _html.Line($"<h1>{cmdlet.Name}</h1>");
        WriteSameNoun();
        if (cmdlet.Cmdlet.Synopsis.Length > 0)
        {
            _html.Line($"<p class=\"lead\">{cmdlet.Cmdlet.Synopsis}</p>");
        }

        _html.Line($"<dl class=\"facts\">{facts}</dl>");
        WriteText("description", "Description", cmdlet.Description);
    }

    private void WriteSameNoun()
    {
        if (sameNoun.Count > 1)
        {
            var links = sameNoun.Select(other => other.Name == cmdlet.Name
                ? Html.Of($"<li><a href=\"{other.File}\" aria-current=\"page\">{other.Name}</a></li>")
                : Html.Of($"<li><a href=\"{other.File}\">{other.Name}</a></li>"));
            _html.Line($"<nav aria-label=\"Cmdlets of {cmdlet.Noun}\"><ul class=\"siblings\">{links}</ul></nav>");
        }
    }

    private void WriteContents(bool hasPicture)
    {
        List<(string Anchor, string Title)> sections = [("syntax", "Syntax")];
        sections.AddRange(hasPicture ? [("picture", "Picture of the rules")] : []);
        sections.AddRange(cmdlet.Statements.Count > 0 ? [("rules", "Rules")] : []);
        sections.AddRange(cmdlet.Examples.IsEmpty ? [] : [("examples", "Examples")]);
        var links = sections.Select(section => Html.Of($"<li><a href=\"#{section.Anchor}\">{section.Title}</a></li>"));
        var parameters = cmdlet.Parameters
            .OrderBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
            .Select(parameter => Html.Of($"<li><a href=\"#{parameter.Anchor}\">{SiteText.Breakable(parameter.Name)}</a></li>"));
        _html.Line($"<nav class=\"contents\" aria-label=\"On this page\"><details open><summary>On this page</summary>");
        _html.Line($"<ul>{links}<li><a href=\"#parameters\">Parameters ({cmdlet.Parameters.Count})</a>");
        _html.Line($"<ul class=\"names\">{parameters}</ul></li></ul></details></nav>");
    }

    private void WriteText(string anchor, string title, Html text)
    {
        if (!text.IsEmpty)
        {
            _html.Line($"<section class=\"prose\" aria-labelledby=\"{anchor}\">");
            _html.Line($"<h2 id=\"{anchor}\">{title}</h2>").Line(text).Line($"</section>");
        }
    }

    private void WriteUnmatched()
    {
        if (cmdlet.Unmatched.Count > 0)
        {
            var file = cmdlet.Cmdlet.FileName;
            var items = cmdlet.Unmatched.Select(sentence => Html.Of(
                $"<li><q>{sentence.Text}</q> <span class=\"source\">{file}, line {sentence.Line}</span></li>"));
            _html.Line($"<section aria-labelledby=\"unrecognized\">");
            _html.Line($"<h2 id=\"unrecognized\">Sentences that aren't recognized</h2>");
            _html.Line($"<p>These sentences look like constraints, but they aren't checked.</p>");
            _html.Line($"<ul class=\"quotes\">{items}</ul></section>");
        }
    }

    private static string HostOf(string link) => new Uri(link).Host;
}

using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The home page: all cmdlets, grouped by noun.</summary>
internal static class IndexPage
{
    /// <summary>With fewer cmdlets, a list of letters isn't useful.</summary>
    private const int FewestForLetters = 60;

    public static string Write(SiteIndex index, string title)
    {
        var html = new HtmlWriter();
        var letters = index.Nouns.GroupBy(LetterOf).ToList();
        var hasLetters = index.Cmdlets.Count >= FewestForLetters;
        html.Line($"<main class=\"index\" id=\"content\" tabindex=\"-1\">");
        html.Line($"<h1>{title}</h1>");
        html.Line($"<p class=\"lead\">{Count(index.Cmdlets.Count, "cmdlet")}, {Count(RuleCount(index), "documented rule")}. ");
        html.Line($"<span class=\"needs-script\">To search, press <kbd>/</kbd>.</span></p>");
        if (hasLetters)
        {
            var links = letters.Select(letter => Html.Of($"<li><a href=\"#letter-{letter.Key}\">{letter.Key}</a></li>"));
            html.Line($"<nav aria-label=\"Letters\"><ul class=\"letters\">{links}</ul></nav>");
        }

        foreach (var letter in letters)
        {
            html.Line($"<section class=\"letter\" id=\"letter-{letter.Key}\">");
            if (hasLetters)
            {
                html.Line($"<h2>{letter.Key}</h2>");
            }

            foreach (var noun in letter)
            {
                WriteNoun(html, noun, hasLetters);
            }

            html.Line($"</section>");
        }

        html.Line($"</main>");
        return new PageFrame(title, "").Page(
            "", $"Reference of {Count(index.Cmdlets.Count, "cmdlet")}", hasPicture: false, Html.Trusted(html.ToString()));
    }

    private static void WriteNoun(HtmlWriter html, IReadOnlyList<CmdletEntry> cmdlets, bool isBelowLetter)
    {
        var noun = SiteText.Breakable(cmdlets[0].Builder.Noun);
        var heading = isBelowLetter ? Html.Of($"<h3>{noun}</h3>") : Html.Of($"<h2>{noun}</h2>");
        var items = cmdlets.Select(entry => Html.Of(
            $"<li><a href=\"cmdlets/{entry.File}\">{entry.Name}</a> <span>{SiteText.Summary(entry.Cmdlet)}</span></li>"));
        html.Line($"<div class=\"noun\">{heading}<ul>{items}</ul></div>");
    }

    private static string LetterOf(IReadOnlyList<CmdletEntry> cmdlets)
        => char.ToUpperInvariant(cmdlets[0].Builder.Noun[0]) is >= 'A' and <= 'Z' and var letter ? $"{letter}" : "Other";

    private static int RuleCount(SiteIndex index) => index.Cmdlets.Sum(entry => entry.Spec.StatedRules.Count);

    private static string Count(int count, string noun)
        => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}

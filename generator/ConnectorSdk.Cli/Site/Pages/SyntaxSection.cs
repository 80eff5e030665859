using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The parameter sets in PowerShell, and the methods that create their builders in C#.</summary>
internal static class SyntaxSection
{
    /// <summary>If all sets share at least this many parameters, these are listed once.</summary>
    private const int FewestShared = 5;

    private static readonly Html _common = Html.Of($" <span>[&lt;CommonParameters&gt;]</span>");

    public static void Write(HtmlWriter html, CmdletReference cmdlet)
    {
        var shared = SharedBy(cmdlet.Sets);
        html.Line($"<section aria-labelledby=\"syntax\"><h2 id=\"syntax\">Syntax</h2>");
        foreach (var set in cmdlet.Sets)
        {
            Write(html, cmdlet, set, shared);
        }

        if (shared.Count > 0)
        {
            html.Line($"<h3 id=\"shared\">Parameters of all sets</h3>");
            html.Line($"<figure class=\"code\"><figcaption>PowerShell</figcaption>");
            html.Line($"<pre class=\"syntax\"><code>{Items(shared)}</code></pre></figure>");
        }

        html.Line($"</section>");
    }

    private static void Write(HtmlWriter html, CmdletReference cmdlet, SetReference set, IReadOnlyList<SyntaxItem> shared)
    {
        if (set.Name.Length > 0)
        {
            var mark = set.IsDefault ? Html.Of($" <span class=\"badge\">Default</span>") : default;
            html.Line($"<h3>Parameter set {set.Name}{mark}</h3>");
        }

        var rest = shared.Count > 0 ? Html.Of($" <span>[<a href=\"#shared\">Parameters of all sets</a>]</span>") : default;
        html.Line($"<figure class=\"code\"><figcaption>PowerShell</figcaption>");
        var own = Items(set.Syntax.Except(shared));
        html.Line($"<pre class=\"syntax\"><code><b>{cmdlet.Name}</b> {own}{rest}{_common}</code></pre></figure>");
        if (set.Entries.Count > 0)
        {
            var entries = SiteText.Join(set.Entries.Select(entry => Html.Of($"{entry.Declaration}")), "\n");
            html.Line($"<figure class=\"code\"><figcaption>C# (class {cmdlet.Noun})</figcaption>");
            html.Line($"<pre tabindex=\"0\"><code>{entries}</code></pre></figure>");
        }
    }

    /// <summary>Gets the optional parameters that are identical in all of several sets.</summary>
    private static IReadOnlyList<SyntaxItem> SharedBy(IReadOnlyList<SetReference> sets)
    {
        var shared = sets.Count < 2
            ? []
            : sets[0].Syntax
                .Where(item => item.IsNamedOption && sets.Skip(1).All(set => set.Syntax.Contains(item)))
                .ToList();
        return shared.Count < FewestShared ? [] : shared;
    }

    private static Html Items(IEnumerable<SyntaxItem> items) => SiteText.Join(items.Select(Item), " ");

    private static Html Item(SyntaxItem item)
        => Html.Of($"<span>{item.Before}<a href=\"#{item.Parameter.Anchor}\">{item.Parameter.Name}</a>{item.After}</span>");
}

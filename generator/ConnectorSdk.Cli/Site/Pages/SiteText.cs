using System.Text;
using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Emit.Documentation;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>Small parts that several sections of pages use.</summary>
internal static class SiteText
{
    private const int LongestSummary = 160;

    /// <returns>The purpose of the cmdlet in one sentence, or an empty text if the document doesn't state it.</returns>
    public static string Summary(Cmdlet cmdlet)
    {
        var summary = XmlText.WithoutLinks(Description.OfCmdlet(cmdlet.Name, cmdlet.Synopsis).Summary).ReplaceLineEndings(" ");
        return summary.Length <= LongestSummary ? summary
            : summary.LastIndexOf(' ', LongestSummary) is > 0 and var end ? summary[..end] + " …"
            : summary[..LongestSummary] + "…";
    }

    /// <summary>Creates the name of a parameter, as a link if the page has a section for it.</summary>
    public static Html ParameterLink(CmdletReference cmdlet, string name)
        => cmdlet.Find(name) is { } parameter
            ? Html.Of($"<a href=\"#{parameter.Anchor}\"><code>{Breakable(name)}</code></a>")
            : Html.Of($"<code>{Breakable(name)}</code>");

    /// <summary>Creates a name that can be wrapped before its words.</summary>
    public static Html Breakable(string name)
    {
        var broken = new StringBuilder(name.Length + 16);
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                broken.Append(HtmlText.Encode(name[start..i])).Append("<wbr>");
                start = i;
            }
        }

        return Html.Trusted(broken.Append(HtmlText.Encode(name[start..])).ToString());
    }

    public static Html Severity(RuleSeverity severity)
        => severity == RuleSeverity.Error
            ? Html.Of($"<span class=\"badge error\">Error</span>")
            : Html.Of($"<span class=\"badge warning\">Warning</span>");

    /// <summary>Joins parts with a separator.</summary>
    public static Html Join(IEnumerable<Html> parts, string separator)
        => Html.Trusted(string.Join(HtmlText.Encode(separator), parts.Select(part => part.ToString())));
}

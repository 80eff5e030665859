using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Converts sentences of XML documentation comments to HTML. Only the names of the elements differ.</summary>
internal static partial class SentenceMarkup
{
    /// <param name="xml">The content of an element in a documentation comment, with encoded texts.</param>
    public static Html OfXml(string xml)
        => Html.Trusted(Link().Replace(xml, "<a href=\"$1\" rel=\"noreferrer\">$2</a>")
            .Replace("<c>", "<code>", StringComparison.Ordinal)
            .Replace("</c>", "</code>", StringComparison.Ordinal));

    [GeneratedRegex("<see href=\"(https?://[^\"<>]*)\">([^<]*)</see>", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

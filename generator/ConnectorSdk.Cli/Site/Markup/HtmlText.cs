using System.Text.Encodings.Web;
using System.Text.Unicode;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Encodes texts of documents for pages.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// Encodes a text. Invisible characters and characters that change the writing direction are shown as escapes, except for
    /// line breaks.
    /// </summary>
    public static string Encode(string text)
        => text.Contains('\n', StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n').Select(EncodeLine))
            : EncodeLine(text);

    private static string EncodeLine(string line) => _encoder.Encode(VisibleText.Of(line));
}

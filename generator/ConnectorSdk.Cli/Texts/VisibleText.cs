using System.Globalization;
using System.Text;

namespace ConnectorSdk.Cli.Texts;

/// <summary>
/// Text of scripts and documents for display. Control characters, invisible characters, and characters that change the writing
/// direction are shown as escapes. So they can't control a terminal or make a text look like another one.
/// </summary>
internal static class VisibleText
{
    public static string Of(string text) => Escape(text, isJson: false);

    /// <summary>Gets the text for a console that interprets markup.</summary>
    public static string Markup(string text) => Spectre.Console.Markup.Escape(Of(text));

    /// <summary>Gets the text with its line breaks.</summary>
    public static string Lines(string text) => string.Join(Environment.NewLine, text.Split(Environment.NewLine).Select(Of));

    /// <summary>Gets equivalent JSON. Line breaks that JSON doesn't escape are only between tokens.</summary>
    public static string Json(string json)
        => string.Join(Environment.NewLine, json.Split(Environment.NewLine).Select(line => Escape(line, isJson: true)));

    private static string Escape(string text, bool isJson)
    {
        StringBuilder? escaped = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsInvisible(rune))
            {
                escaped = (escaped ?? new StringBuilder()).Append(text, copied, i - copied);
                AppendEscape(escaped, text.AsSpan(i, length), isJson);
                copied = i + length;
            }

            i += length;
        }

        return escaped is null ? text : escaped.Append(text, copied, text.Length - copied).ToString();
    }

    private static void AppendEscape(StringBuilder escaped, ReadOnlySpan<char> units, bool isJson)
    {
        foreach (var unit in units)
        {
            _ = (isJson ? '\0' : unit) switch
            {
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
            };
        }
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

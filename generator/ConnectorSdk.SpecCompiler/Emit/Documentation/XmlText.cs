using System.Text;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>Converts text to single-line content of XML documentation comments.</summary>
internal static class XmlText
{
    /// <summary>The constants that have a different notation in C#.</summary>
    private static readonly string[] _constants = ["$true", "$false", "$null"];

    private static readonly char[] _marks = ['`', '[', '$'];

    /// <summary>Trims and escapes the text.</summary>
    public static string Escape(string text) => PlainText.Is(text, '&', '<', '>') ? text.Trim() : EscapeAll(text).Trim();

    /// <summary>Formats a value or a name as code, in C# notation.</summary>
    public static string Code(string text) => $"<c>{Escape(Constant(text) ?? text)}</c>";

    /// <summary>Escapes the text for an attribute.</summary>
    public static string Attribute(string text) => Escape(text).Replace("\"", "&quot;");

    /// <summary>Converts prose to XML. Code spans and web links are kept, and <c>$true</c> becomes <c>true</c>.</summary>
    public static string Inline(string prose)
    {
        var mark = prose.IndexOfAny(_marks);
        if (mark < 0)
        {
            return Escape(prose);
        }

        var xml = new StringBuilder(prose.Length + 32);
        var start = 0;
        for (; mark >= 0; mark = start < prose.Length ? prose.IndexOfAny(_marks, Math.Max(start, mark + 1)) : -1)
        {
            if (ReadMarkup(prose, mark) is var (markup, end))
            {
                xml.Append(EscapeAll(prose.Substring(start, mark - start))).Append(markup);
                start = end;
                mark = end - 1;
            }
        }

        return xml.Append(EscapeAll(prose.Substring(start))).ToString().Trim();
    }

    /// <summary>Replaces links by their text.</summary>
    public static string WithoutLinks(string prose)
    {
        if (prose.IndexOf("](", StringComparison.Ordinal) < 0)
        {
            return prose;
        }

        var text = new StringBuilder(prose.Length);
        for (var i = 0; i < prose.Length;)
        {
            if (prose[i] == '[' && ReadLink(prose, i) is var (shown, _, end))
            {
                text.Append(shown);
                i = end;
            }
            else
            {
                text.Append(prose[i++]);
            }
        }

        return text.ToString();
    }

    private static (string Xml, int End)? ReadMarkup(string prose, int mark) => prose[mark] switch
    {
        '`' => ReadCode(prose, mark),
        '[' when ReadLink(prose, mark) is var (shown, url, end) => ($"<see href=\"{Attribute(url)}\">{Escape(shown)}</see>", end),
        '$' when ConstantAt(prose, mark) is { } constant => ($"<c>{constant.Substring(1)}</c>", mark + constant.Length),
        _ => null,
    };

    private static (string Xml, int End)? ReadCode(string prose, int mark)
    {
        var start = mark;
        while (start < prose.Length && prose[start] == '`')
        {
            start++;
        }

        var end = start < prose.Length ? prose.IndexOf('`', start) : -1;
        if (end < 0)
        {
            return null;
        }

        var code = Code(prose.Substring(start, end - start));
        while (end < prose.Length && prose[end] == '`')
        {
            end++;
        }

        return (code, end);
    }

    /// <summary>Reads a web link: <c>[text](address)</c>.</summary>
    private static (string Shown, string Url, int End)? ReadLink(string prose, int mark)
    {
        var middle = prose.IndexOf("](http", mark, StringComparison.Ordinal);
        if (middle < 0 || prose.IndexOf('[', mark + 1, middle - mark) >= 0 || prose.IndexOf(']', mark) < middle)
        {
            return null;
        }

        var end = prose.IndexOf(')', middle);
        var url = end < 0 ? "" : prose.Substring(middle + 2, end - middle - 2);
        return middle > mark + 1 && IsWebAddress(url) ? (prose.Substring(mark + 1, middle - mark - 1), url, end + 1) : null;
    }

    private static bool IsWebAddress(string url)
        => (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
            && !url.Any(c => char.IsWhiteSpace(c) || c == '(');

    private static string? ConstantAt(string prose, int mark)
    {
        foreach (var constant in _constants)
        {
            var end = mark + constant.Length;
            if (string.Compare(prose, mark, constant, 0, constant.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end == prose.Length || !char.IsLetterOrDigit(prose[end])))
            {
                return constant;
            }
        }

        return null;
    }

    private static string? Constant(string text)
        => text is ['$', ..] && ConstantAt(text, 0) is { } constant && constant.Length == text.Length
            ? constant.Substring(1)
            : null;

    private static string EscapeAll(string text)
    {
        if (PlainText.Is(text, '&', '<', '>'))
        {
            return text;
        }

        var xml = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ when PlainText.IsInvisible(c) => xml.Append(' '),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }
}

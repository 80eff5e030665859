using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>What IntelliSense shows of a document: XML that is short enough to read, and an address for the rest.</summary>
internal static class DocumentationText
{
    private const int MaxLength = 500;
    private const int MaxValues = 40;
    private const int MaxRules = 4;

    private static readonly Regex _markup = new(
        @"``?(?<code>[^`]+)``?|\[(?<text>[^\[\]]+)\]\((?<url>https?://[^\s()]+)\)", RegexOptions.CultureInvariant);

    /// <summary>What the parameter is.</summary>
    public static string Summary(Parameter parameter)
        => Inline(parameter.Summary) is { Length: > 0 } summary ? summary : $"Sets <c>-{parameter.Name}</c>.";

    /// <summary>Its values, default, products and rules, and where the page says more: lines of XML, none where there is nothing.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="rules">The rules that its entry states.</param>
    /// <param name="link">The address of the page; empty where there is none.</param>
    public static IReadOnlyList<string> Remarks(Parameter parameter, IEnumerable<SourcedRule> rules, string link)
    {
        List<string> parts = [.. Facts(parameter), .. Rules(parameter, rules)];
        List<string> lines = parts.Count > 0 ? ["<remarks>", .. parts.Select(part => $"<para>{part}</para>"), "</remarks>"] : [];
        if (link.Length > 0)
        {
            lines.Add($"<seealso href=\"{Attribute(link + "#-" + parameter.Name.ToLowerInvariant())}\"/>");
        }

        return lines;
    }

    /// <summary>Prose as XML: code spans and links are kept, the rest is text. What is too long ends with a whole sentence.</summary>
    public static string Inline(string prose)
    {
        var text = Shorten(prose.Trim());
        if (text.IndexOf('`') < 0 && text.IndexOf('[') < 0)
        {
            return CSharpText.Xml(text);
        }

        var xml = new System.Text.StringBuilder();
        var end = 0;
        foreach (Match match in _markup.Matches(text))
        {
            xml.Append(Escape(text.Substring(end, match.Index - end))).Append(match.Groups["code"].Success
                ? $"<c>{Escape(match.Groups["code"].Value)}</c>"
                : $"<see href=\"{Attribute(match.Groups["url"].Value)}\">{Escape(match.Groups["text"].Value)}</see>");
            end = match.Index + match.Length;
        }

        return xml.Append(Escape(text.Substring(end))).ToString().Trim();
    }

    private static IEnumerable<string> Facts(Parameter parameter)
    {
        if (parameter.Values is { } list)
        {
            var values = list.Values.Take(MaxValues).Select(value => $"<c>{CSharpText.Xml(value.Text)}</c>");
            yield return $"Values: {string.Join(", ", values)}{(list.Values.Count > MaxValues ? ", ..." : ".")}";
        }

        if (parameter.Default is { } value)
        {
            yield return $"The default is <c>{CSharpText.Xml(value)}</c>.";
        }

        if (parameter.Applicable.Length > 0)
        {
            yield return $"Applies to {CSharpText.Xml(parameter.Applicable)}.";
        }
    }

    /// <summary>The sentences of the parameter's rules that its summary doesn't say.</summary>
    private static IEnumerable<string> Rules(Parameter parameter, IEnumerable<SourcedRule> rules)
        => rules
            .Where(rule => rule.Quote.IndexOf(' ') > 0
                && !(rule.Rule is { When.Count: 0, Then.Limit: OnlyValues } && rule.Quote != parameter.Values?.Quote)
                && !rule.Quote.EndsWith(":", StringComparison.Ordinal)
                && parameter.Summary.IndexOf(rule.Quote, StringComparison.Ordinal) < 0)
            .Select(rule => Inline(rule.Quote))
            .Distinct(StringComparer.Ordinal)
            .Take(MaxRules);

    private static string Shorten(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var sentence = text.LastIndexOf(". ", MaxLength, StringComparison.Ordinal);
        var word = text.LastIndexOf(' ', MaxLength);
        return sentence > MaxLength / 3 ? text.Substring(0, sentence + 1) : text.Substring(0, word > 0 ? word : MaxLength) + " ...";
    }

    /// <summary>Blanks around code and links are kept.</summary>
    private static string Escape(string text)
        => (text.StartsWith(" ", StringComparison.Ordinal) ? " " : "") + CSharpText.Xml(text)
            + (text.Length > 1 && text.EndsWith(" ", StringComparison.Ordinal) ? " " : "");

    private static string Attribute(string text) => CSharpText.Xml(text).Replace("\"", "&quot;");
}

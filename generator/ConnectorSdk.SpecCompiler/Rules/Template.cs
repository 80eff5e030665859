using System.Text;
using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// The pattern of a whole sentence or clause, written almost as it reads:
/// <c>you can't use {A} with {B}[ in the same command]</c>.
/// <c>[x]</c> is optional, <c>(x|y)</c> a choice, <c>{A}</c> to <c>{C}</c> mentions of parameters, <c>{V}</c> values,
/// <c>{N}</c> and <c>{M}</c> numbers, <c>{X}</c> any words.
/// </summary>
internal sealed class Template
{
    private const string Number =
        @"(?<{0}>[-+]?\d[\d.,:]*(?: ?(?:bytes?|B|KB|kilobytes?|MB|megabytes?|GB|gigabytes?|TB|terabytes?)\b)?)";

    private readonly Regex _regex;
    private readonly string _start;

    public Template(string pattern)
    {
        var special = pattern.IndexOfAny(['[', '(', '{', '|']);
        _start = special < 0 ? pattern : pattern.Substring(0, special);
        _regex = new Regex("^" + ToRegex(pattern) + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    /// <summary>The words in front of the first slot or choice rule most sentences out before the pattern is tried.</summary>
    public Match Match(string text)
        => text.StartsWith(_start, StringComparison.OrdinalIgnoreCase)
            ? _regex.Match(text)
            : System.Text.RegularExpressions.Match.Empty;

    private static string ToRegex(string pattern)
    {
        var regex = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '[':
                    regex.Append("(?:");
                    break;
                case ']':
                    regex.Append(")?");
                    break;
                case '(':
                    regex.Append("(?:");
                    break;
                case ')' or '|':
                    regex.Append(pattern[i]);
                    break;
                case '{':
                    regex.Append(Slot(pattern[i + 1]));
                    i += 2;
                    break;
                default:
                    regex.Append(Regex.Escape(pattern[i].ToString()));
                    break;
            }
        }

        return regex.ToString();
    }

    private static string Slot(char name) => name switch
    {
        'A' or 'B' or 'C' => $@"«(?<{name}>\d+)»",
        'N' or 'M' => Number.Replace("{0}", name.ToString()),
        'X' => ".*?",
        _ => $"(?<{name}>.+?)",
    };
}

internal static class TemplateExtensions
{
    /// <summary>What the first template that fits makes of the text; null where none fits.</summary>
    public static Match? FirstMatch(this Template[] templates, string text)
        => templates.Select(template => template.Match(text)).FirstOrDefault(match => match.Success);
}

using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Finds a substring with the correct format in a string with additional parts, such as a port or a scheme.</summary>
internal static class NearestFormat
{
    private static readonly (char First, char Last)[] _pairs = [('"', '"'), ('\'', '\''), ('<', '>'), ('[', ']'), ('(', ')')];

    /// <returns>The substring, or <see langword="null"/> if none certainly has the format.</returns>
    public static string? Of(HasFormat format, string value)
        => Candidates(value).FirstOrDefault(text
            => text.Length > 0 && text != value && ValueEvaluator.Evaluate(format, text) == Truth.True);

    /// <summary>Gets the candidates that remain when additional parts are removed step by step.</summary>
    private static IEnumerable<string> Candidates(string value)
    {
        var text = value.Trim();
        yield return text;
        text = WithoutPair(text);
        yield return text;
        text = WithoutScheme(text);
        yield return text;
        text = WithoutPort(text).TrimEnd('.');
        yield return text;
        text = text.Substring(text.LastIndexOf('@') + 1);
        yield return text;
        if (text.Length > 1 && text[0] == '*' && text[1] != '.')
        {
            yield return "*." + text.Substring(1);
        }
    }

    private static string WithoutPair(string text)
        => text.Length > 1 && Array.Exists(_pairs, pair => pair.First == text[0] && pair.Last == text[text.Length - 1])
            ? text.Substring(1, text.Length - 2).Trim()
            : text;

    private static string WithoutScheme(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? text : text.Substring(scheme + 3).Split('/')[0];
    }

    private static string WithoutPort(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && colon + 1 < text.Length && text.Skip(colon + 1).All(character => character is >= '0' and <= '9')
            ? text.Substring(0, colon)
            : text;
    }
}

using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>Words that are common in sentences about values.</summary>
internal static class ValueWords
{
    public const string Nouns = "(?:values?|options?|types?|inputs?|settings?)";
    public const string Valid = "(?:valid|possible|accepted|acceptable|allowed|available|supported|permitted)";

    /// <summary>The words of <see cref="Valid"/>.</summary>
    public static readonly string[] Adjectives =
        ["valid", "possible", "accepted", "acceptable", "allowed", "available", "supported", "permitted"];

    /// <summary>The beginnings of the nouns. If a text contains none of them, no regular expression is evaluated.</summary>
    public static readonly string[] NounStems = ["value", "option", "type", "input", "setting"];

    private static readonly WordRuns _ofSomeOrInCases = new(
        "includ*", "var(y|ies)", "depend(s|ing)", "such as", "e.g.", "(some|most|among|several|popular|well-known|typical)",
        "(frequently|commonly)", "(if|when|while|unless)", "(in|on) (exchange|the cloud|on-premises|windows|linux)");

    private static readonly string[] _openingsOfCase = ["in ", "on ", "for ", "with ", "under "];

    /// <summary>Matches beginnings such as "For this parameter", which don't limit the values to a case.</summary>
    private static readonly Regex _opensWithThis = new(
        @"^\w+ (?:this|either|both|the \w+) (?:cmdlet|parameters?|switch|command)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns false if a sentence lists only some of the values, or limits them to a condition.</summary>
    public static bool AreAll(string sentence) => !_ofSomeOrInCases.AreIn(sentence.AsSpan()) && !OpensWithCase(sentence);

    private static bool OpensWithCase(string sentence)
        => Array.Exists(_openingsOfCase, opening => sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            && !_opensWithThis.IsMatch(sentence);

    public static bool HaveNoun(string text)
        => Array.Exists(NounStems, noun => text.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0);
}

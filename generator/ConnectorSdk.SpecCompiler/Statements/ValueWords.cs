using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>The words that sentences about values have in common.</summary>
internal static class ValueWords
{
    public const string Nouns = "(?:values?|options?|types?|inputs?|settings?)";
    public const string Valid = "(?:valid|possible|accepted|acceptable|allowed|available|supported|permitted)";

    /// <summary>The words of <see cref="Valid"/>.</summary>
    public static readonly string[] Adjectives =
        ["valid", "possible", "accepted", "acceptable", "allowed", "available", "supported", "permitted"];

    /// <summary>What the nouns begin with: a text without any of these needs no expression.</summary>
    public static readonly string[] NounStems = ["value", "option", "type", "input", "setting"];

    private static readonly WordRuns _ofSomeOrInCases = new(
        "includ*", "var(y|ies)", "depend(s|ing)", "such as", "e.g.", "(some|most|among|several|popular|well-known|typical)",
        "(frequently|commonly)", "(if|when|while|unless)", "(in|on) (exchange|the cloud|on-premises|windows|linux)");

    private static readonly string[] _openingsOfCase = ["in ", "on ", "for ", "with ", "under "];

    /// <summary>"For this parameter" is no case.</summary>
    private static readonly Regex _opensWithThis = new(
        @"^\w+ (?:this|either|both|the \w+) (?:cmdlet|parameters?|switch|command)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>False where a sentence that lists values names some of them, or limits them to a case.</summary>
    public static bool AreAll(string sentence) => !_ofSomeOrInCases.AreIn(sentence.AsSpan()) && !OpensWithCase(sentence);

    private static bool OpensWithCase(string sentence)
        => Array.Exists(_openingsOfCase, opening => sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            && !_opensWithThis.IsMatch(sentence);

    public static bool HaveNoun(string text)
        => Array.Exists(NounStems, noun => text.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0);
}

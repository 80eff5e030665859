using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>The words that sentences about values have in common.</summary>
internal static class ValueWords
{
    public const string Nouns = "(?:values?|options?|types?|inputs?|settings?)";
    public const string Valid = "(?:valid|possible|accepted|acceptable|allowed|available|supported|permitted)";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>What the nouns begin with: a text without any of these needs no expression.</summary>
    public static readonly string[] NounStems = ["value", "option", "type", "input", "setting"];

    private static readonly Regex _partial = new(
        @"\binclud|\bvar(?:y|ies)\b|\bdepend(?:s|ing)\b|\bsuch as\b"
            + @"|\be\.g\.|\b(?:some|most|among|several|popular|well-known|typical|frequently|commonly)\b", Options);

    private static readonly Regex _conditional = new(
        @"^(?:(?:if|when|while|unless) |(?:in|on|for|with|under) (?!(?:this|either|both|the \w+) "
            + @"(?:cmdlet|parameters?|switch|command)\b))"
            + @"|\b(?:if|when|while|unless)\b|\b(?:in|on) (?:exchange|the cloud|on-premises|windows|linux)\b", Options);

    /// <summary>False where a sentence that lists values names some of them, or limits them to a case.</summary>
    public static bool AreAll(string sentence) => !_partial.IsMatch(sentence) && !_conditional.IsMatch(sentence);

    public static bool HaveNoun(string text)
        => Array.Exists(NounStems, noun => text.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0);
}

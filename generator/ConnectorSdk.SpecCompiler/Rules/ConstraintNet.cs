using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Tells which sentences look like constraints, so that one that isn't understood can be reported: silence is not coverage.
/// Sentences of kinds that can't concern C# code (quoting, permissions, prompts, dates of the computer's culture) are known and
/// let through.
/// </summary>
internal static class ConstraintNet
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex _words = new(
        @"\b(?:you (?:must|can't|need to|can only)|must(?: also)? be|can't be|requires?|(?:is|are) required"
            + "|only (?:if|when|for|valid|with)|valid only|mutually exclusive"
            + "|valid (?:input )?range|(?:maximum|minimum) (?:value|length|number)|(?:is|are) ignored|meaningful|no effect"
            + @"|doesn't work|by itself|at least one|can't exceed|reserved for|deprecated)\b|^don't use\b",
        Options);

    private static readonly Regex _noConstraint = new(
        @"\b(?:quotation marks|quotes|permissions?|role group|Get-Credential|short date format|Regional Options|local computer"
            + "|need to specify a value with this switch|requires confirmation|pause|for example"
            + @"|cmdlet(?:'s)?|\w+-\w+ cmdlet|recommend|Security & Compliance)\b",
        Options);

    private static readonly Regex _strong = new(@"\b(?:must|can't|need to|requires?|valid|maximum|minimum)\b", Options);

    private static readonly Regex _definition = new(
        @"^The \w+ (?:parameter|switch) "
            + @"(?:specifies|enables|identifies|filters|returns|allows|tells|instructs|sets|provides|routes)\b",
        Options);

    /// <summary>A definition ("The X parameter specifies ...") counts only where it names another parameter.</summary>
    public static bool IsConstraint(string sentence, LinkedSentence linked)
        => _words.IsMatch(sentence)
            && !_noConstraint.IsMatch(sentence)
            && (linked.Mentions.Count > 0 || _strong.IsMatch(sentence))
            && (!_definition.IsMatch(sentence)
                || linked.Mentions.SelectMany(mention => mention.Parameters).Distinct().Count() > 1);
}

using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Tells which sentences look like constraints, so that one that isn't understood can be reported: silence is not coverage.
/// Sentences of kinds that can't concern C# code (quoting, permissions, prompts, dates of the computer's culture) are known and
/// let through.
/// </summary>
internal static class ConstraintNet
{
    private static readonly WordNet _constraint = new(
        "you must", "you can't", "you can only", "must be", "can't be", "require",
        "requires", "is required", "are required", "only if", "only when", "only for", "only valid", "only with", "valid only",
        "mutually exclusive", "valid range", "valid input range", "maximum value", "maximum length", "maximum number",
        "minimum value", "minimum length", "minimum number", "is ignored", "are ignored", "meaningful", "no effect", "doesn't work",
        "by itself", "at least one", "can't exceed", "can't both", "reserved for", "deprecated");

    private static readonly WordNet _strong = new("must", "can't", "require", "requires", "valid", "maximum", "minimum");

    private static readonly WordNet _noConstraint = new(
        "quotation marks", "quotes", "permission", "permissions", "role group", "role groups", "short date format",
        "Regional Options", "local computer", "value with this switch", "requires confirmation", "pause", "for example",
        "cmdlet", "cmdlets", "cmdlet's", "recommend", "recommends", "recommended", "recommendation", "Security & Compliance");

    private static readonly WordGroup _definitions = new(
        "specifies", "enables", "identifies", "filters", "returns", "allows", "tells", "instructs", "sets", "provides", "routes");

    /// <summary>What <see cref="Catches"/> needs of the mere words.</summary>
    public static bool MayCatch(Phrase sentence) => _constraint.Catches(sentence) || sentence.AreWords(0, "don't", "use");

    /// <summary>A definition ("The X parameter specifies ...") counts only where it names another parameter.</summary>
    public static bool Catches(Phrase sentence)
        => MayCatch(sentence)
            && !_noConstraint.Catches(sentence)
            && (sentence.Mentions.Count > 0 || _strong.Catches(sentence))
            && (!IsDefinition(sentence) || NamesSeveral(sentence));

    private static bool IsDefinition(Phrase sentence)
        => sentence.Count > 1 && sentence[0].Kind == TokenKind.Mention
            && sentence.IsAnyOf(1, _definitions);

    private static bool NamesSeveral(Phrase sentence)
        => sentence.Mentions.SelectMany(mention => mention.Parameters).Distinct().Skip(1).Any();
}

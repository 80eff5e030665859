using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

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

    /// <summary>What is said of a value's form.</summary>
    private static readonly WordNet _values = new(
        "by itself", "the value $true", "the value $false", "of the following values", "wildcard", "wildcards", "valid value", "valid values", "valid input", "format", "FQDN", "SMTP address",
        "email address format", "the value $null", "leading or trailing", "spaces");

    private static readonly WordNet _bounds = new(
        "maximum", "minimum", "at least", "can't exceed", "valid range", "valid input range", "limited to", "must be", "can't be");

    private static readonly WordNet _noConstraint = new(
        "quotation marks", "quotes", "permission", "permissions", "role group", "role groups", "short date format",
        "Regional Options", "local computer", "value with this switch", "requires confirmation", "pause", "for example",
        "cmdlet", "cmdlets", "cmdlet's", "recommend", "recommends", "recommended", "recommendation", "Security & Compliance");

    private static readonly WordGroup _definitions = new(
        "specifies", "enables", "identifies", "filters", "returns", "allows", "tells", "instructs", "sets", "provides", "routes");

    /// <summary>What <see cref="Catches"/> needs of the mere words.</summary>
    public static bool MayCatch(Phrase sentence) => _constraint.Catches(sentence) || sentence.AreWords(0, "don't", "use");

    /// <summary>
    /// A sentence of rules' words that says something of this command line: it names another parameter, or bounds or forms the value
    /// of its own. All else depends on servers, people and other commands.
    /// </summary>
    public static bool Catches(Phrase sentence, SectionContext context)
        => MayCatch(sentence) && !_noConstraint.Catches(sentence)
            && (NamesOther(sentence) ? !IsDefinition(sentence) || NamesSeveral(sentence)
                : IsOfValue(sentence, context));

    private static bool NamesOther(Phrase sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Kind == TokenKind.Mention && !sentence.MentionAt(i).IsOwn)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfValue(Phrase sentence, SectionContext context)
        => _values.Catches(sentence) || (NumberReader.MayBeBound(sentence) && _bounds.Catches(sentence));

    private static bool IsDefinition(Phrase sentence)
        => sentence.Count > 1 && sentence[0].Kind == TokenKind.Mention
            && sentence.IsAnyOf(1, _definitions);

    private static bool NamesSeveral(Phrase sentence)
        => sentence.Mentions.SelectMany(mention => mention.Parameters).Distinct().Skip(1).Any();
}

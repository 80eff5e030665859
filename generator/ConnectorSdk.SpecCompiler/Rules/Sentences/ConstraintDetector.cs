using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;

namespace ConnectorSdk.SpecCompiler.Rules.Sentences;

/// <summary>
/// Detects sentences that look like constraints, so that unrecognized constraints are reported. Kinds of sentences that can't
/// affect C# code are ignored: quoting, permissions, prompts, and dates in the computer's culture.
/// </summary>
internal static class ConstraintDetector
{
    private static readonly PhraseMatcher _constraint = new(
        "you must", "you can't", "you can only", "must be", "can't be", "require",
        "requires", "is required", "are required", "only if", "only when", "only for", "only valid", "only with", "valid only",
        "mutually exclusive", "valid range", "valid input range", "maximum value", "maximum length", "maximum number",
        "minimum value", "minimum length", "minimum number", "is ignored", "are ignored", "meaningful", "no effect",
        "doesn't work",
        "by itself", "at least one", "can't exceed", "can't both", "reserved for", "deprecated", "works only",
        "is used with", "this parameter with the", "this switch with the");

    /// <summary>The words that describe the form of a value.</summary>
    private static readonly PhraseMatcher _values = new(
        "by itself", "the value $true", "the value $false", "of the following values", "wildcard", "wildcards", "valid value",
        "valid values", "valid input", "format", "FQDN", "SMTP address", "the value $null", "leading or trailing", "spaces",
        "can't be blank", "can't be empty", "can't be null", "can't be $null", "value has no effect", "only valid",
        "must use the default", "requires at least one", "on the command line", "only for the following");

    /// <summary>The patterns of statements about the parameter and things that aren't parameters.</summary>
    private static readonly Pattern[] _ofOwn =
    [
        new("{A} is [only] (required|mandatory) (if|when|in) {X}"), new("{A} has no effect on {X}"),
        new("{A} [is] [only] (meaningful|effective|works|used) [only] (if|when) "
            + "(you (configure|specify|set|enable|use) {X}|{X} is enabled)"),
        new("you can't use {A} with {X}"),
        new("(if|when) you (set|specify|use|select|choose) {X} , you must (specify|use|set|include|provide|enter) {X}"),
        new("{X} each {X} must be unique {X}"), new("{X} must be unique for each {X}"),
        new("you can't (mix|combine) {X} together"), new("any {X} are ignored"),
    ];

    private static readonly PhraseMatcher _bounds = new(
        "maximum", "minimum", "at least", "at most", "can't exceed", "valid range", "valid input range", "limited to",
        "less than",
        "greater than", "more than", "up to", "between", "apart");

    private static readonly PhraseMatcher _noConstraint = new(
        "quotation marks", "quotes", "permission", "permissions", "role group", "role groups", "short date format",
        "Regional Options", "local computer", "value with this switch", "requires confirmation", "pause", "for example",
        "cmdlet", "cmdlets", "cmdlet's", "needn't", "doesn't require", "don't require", "recommend", "recommends",
        "recommended", "recommendation", "Security & Compliance", "older than", "in the future", "required by", "replaces the",
        "organizations with", "organizations without", "unique within");

    /// <summary>
    /// The words before a preposition and a parameter that mean things: "the servers specified by the X parameter".
    /// </summary>
    private static readonly WordGroup _described =
        new("specified", "defined", "identified", "created", "configured");

    private static readonly WordGroup _by = new("by", "in", "with");
    private static readonly WordGroup _modals = new("must", "can't");

    private static readonly WordGroup _definitions = new(
        "specifies", "enables", "identifies", "filters", "returns", "allows", "tells", "instructs", "sets", "provides", "routes");

    /// <summary>Determines whether the words of a sentence allow <see cref="IsMatch"/> to be true.</summary>
    public static bool MayMatch(Phrase sentence) => _constraint.IsMatch(sentence) || sentence.AreWords(0, "don't", "use");

    /// <summary>
    /// Determines whether a sentence looks like a constraint on the command. It must name another parameter, or limit the value
    /// of the section's parameter. All other sentences depend on servers, people, and other commands.
    /// </summary>
    public static bool IsMatch(Phrase sentence)
        => MayMatch(sentence) && !_noConstraint.IsMatch(sentence) && StatesConstraint(sentence)
            && (NamesOther(sentence) ? !IsDefinition(sentence) || NamesSeveral(sentence) : IsOfValue(sentence));

    /// <summary>
    /// Determines whether the words of a constraint are outside reasons and consequences, such as "so you can't see the lamp".
    /// </summary>
    private static bool StatesConstraint(Phrase sentence)
        => ClauseSplitter.Split(sentence) is var parts
            && (parts.Exists(part => part.Kind == PartKind.OnlyIf || (IsStated(part) && MayMatch(part.Words)))
                || parts.TrueForAll(IsStated));

    private static bool IsStated(Part part) => part.Kind is not (PartKind.Aside or PartKind.EvenIf);

    private static bool NamesOther(Phrase sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Kind == TokenKind.Mention && !sentence.MentionAt(i).IsOwn
                && !(sentence.IsAnyOf(i - 1, _by) && sentence.IsAnyOf(i - 2, _described)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfValue(Phrase sentence)
        => _values.IsMatch(sentence)
            || (_bounds.IsMatch(sentence) && sentence.HasNumber)
            || (sentence.IsAnyOf(1, _modals) && sentence.Count > 1 && sentence[0].Kind >= TokenKind.Mention)
            || (sentence.IsAnyOf(2, _modals) && sentence.AreWords(0, "the", "value"))
            || Pattern.FirstMatch(_ofOwn, sentence) is not null;

    private static bool IsDefinition(Phrase sentence)
        => sentence.Count > 1 && sentence[0].Kind == TokenKind.Mention
            && sentence.IsAnyOf(1, _definitions);

    private static bool NamesSeveral(Phrase sentence)
        => sentence.Mentions.SelectMany(mention => mention.Parameters).Distinct().Skip(1).Any();
}

using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Determines the severity of a rule from its wording.</summary>
internal static class RuleSeverities
{
    private static readonly WordGroup _advice = new("should", "shouldn't", "although", "precedence");

    public static RuleSeverity Of(Rule rule, Cmdlet cmdlet, Phrase sentence)
        => rule.Scope.Count > 0 || IsAdvice(sentence) || IsAboutStoredState(rule, cmdlet, sentence)
            || IsPermission(rule, sentence) || IsOpenFormat(rule)
            ? RuleSeverity.Warning
            : rule.DefaultSeverity;

    /// <summary>
    /// Matches advice, such as "Although it accepts addresses, don't use it with ..." and "because that one takes precedence". An
    /// accepted value isn't forbidden.
    /// </summary>
    private static bool IsAdvice(Phrase sentence) => sentence.HasAnyOf(_advice);

    /// <summary>
    /// Determines whether the stored object may satisfy the rule. If a Set cmdlet (or a similar one) changes the object, a value
    /// requires another parameter only if the object doesn't have it. The same applies to sentences such as "specify a condition
    /// by using X".
    /// </summary>
    private static bool IsAboutStoredState(Rule rule, Cmdlet cmdlet, Phrase sentence)
        => rule.Kind is RuleKind.Requires or RuleKind.AtLeastOne or RuleKind.ExactlyOne && cmdlet.ChangesStoredObject
            && !IsAboutCommandLine(sentence)
            && (rule.When.Any(atom => atom is not Given || atom.Negated) || IsAboutThing(sentence))
            && rule.Then.Predicates.Any(atom => atom is Given);

    private static bool IsAboutThing(Phrase sentence)
        => sentence.Source.IndexOf(" by using ", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsAboutCommandLine(Phrase sentence)
        => sentence.Source.IndexOf("on the same command line", StringComparison.OrdinalIgnoreCase) >= 0
            || sentence.Source.IndexOf("in the same command", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>
    /// Matches sentences that are worded as permissions but meant as limits, such as "X is Red: Y can be Green".
    /// </summary>
    private static bool IsPermission(Rule rule, Phrase sentence)
        => rule is { Kind: RuleKind.Requires, Then.Limit: OnlyValues } && !sentence.Has("only");

    /// <summary>Determines whether a format is described without a statement that other values are invalid.</summary>
    private static bool IsOpenFormat(Rule rule)
        => rule.Then.Limit is HasFormat
        {
            Formats: [var format]
        }
        && (format is ValueFormats.CertificateName or ValueFormats.NoWildcard or ValueFormats.NoSpaces
                or ValueFormats.NoSurroundingSpaces or ValueFormats.SmtpAddress or ValueFormats.Domain or ValueFormats.HexColor
                or ValueFormats.Culture or ValueFormats.Guid
            || format.IndexOf(' ') > 0); // Characters and templates.
}

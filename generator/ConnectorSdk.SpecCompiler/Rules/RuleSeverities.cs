using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>How severe a rule is: the wording decides.</summary>
internal static class RuleSeverities
{
    private static readonly WordGroup _advice = new("should", "shouldn't", "although", "precedence");

    public static RuleSeverity Of(Rule rule, Cmdlet cmdlet, Phrase sentence)
        => rule.Scope.Count > 0 || IsAdvice(sentence) || IsAboutStoredState(rule, cmdlet, sentence)
            || IsPermission(rule, sentence) || IsOpenFormat(rule)
            ? RuleSeverity.Warning
            : rule.DefaultSeverity;

    /// <summary>
    /// "Although it accepts addresses, don't use it with ...", "because that one takes precedence": what is accepted isn't
    /// forbidden.
    /// </summary>
    private static bool IsAdvice(Phrase sentence) => sentence.HasAnyOf(_advice);

    /// <summary>
    /// On Set and its like, a value demands another parameter only if the stored object hasn't got it; nor must the command give
    /// a thing that a parameter specifies ("a condition by using X").
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

    /// <summary>"X is Red: Y can be Green": worded as what is possible, meant as a limit.</summary>
    private static bool IsPermission(Rule rule, Phrase sentence)
        => rule is { Kind: RuleKind.Requires, Then.Limit: OnlyValues } && !sentence.Has("only");

    /// <summary>A syntax that is described, without saying that anything else is invalid.</summary>
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

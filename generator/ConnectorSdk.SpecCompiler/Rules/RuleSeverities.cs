using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>How severe a rule is: the wording decides.</summary>
internal static class RuleSeverities
{
    private static readonly Regex _advice = new(@"\bshould\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static RuleSeverity Of(Rule rule, Cmdlet cmdlet, string sentence)
        => _advice.IsMatch(sentence) || IsAboutStoredState(rule, cmdlet) || IsOpenFormat(rule)
            ? RuleSeverity.Warning
            : rule.DefaultSeverity;

    /// <summary>On Set and its like, a value demands another parameter only if the stored object hasn't got it.</summary>
    private static bool IsAboutStoredState(Rule rule, Cmdlet cmdlet)
        => cmdlet.ChangesStoredObject && rule.Kind == RuleKind.Requires
            && rule.When.Any(atom => atom.Test == AtomTest.OneOf || atom.Negated)
            && rule.Then is AtomsClaim claim && claim.Atoms.Any(atom => atom.Test == AtomTest.Given);

    /// <summary>A syntax that is described, without saying that anything else is invalid.</summary>
    private static bool IsOpenFormat(Rule rule)
        => rule.Then is FormatClaim { Formats: [ValueFormats.CertificateName] };
}

using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Gates;
using ConnectorSdk.SpecCompiler.Rules.Notation;

namespace ConnectorSdk.SpecCompiler;

/// <summary>Finds rules in errata that the document states as well: they add nothing, unless they have a message.</summary>
internal static class ErrataRuleCheck
{
    /// <param name="noted">The rules of all blocks.</param>
    /// <param name="rules">All rules that are stated, before they are held against the document.</param>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="examples">The examples of the document, which may refute what it states.</param>
    public static IEnumerable<SpecDiagnostic> Run(
        IReadOnlyList<NotedRule> noted,
        IReadOnlyList<SourcedRule> rules,
        Cmdlet cmdlet,
        IReadOnlyList<ExampleInvocation> examples)
    {
        var added = noted
            .Where(other => !other.HasMessage && other.Rule.Document != cmdlet.FileName)
            .Select(other => other.Rule)
            .ToList();
        if (added.Count == 0)
        {
            return [];
        }

        var own = RuleGates.Filter([.. rules.Where(rule => rule.Document == cmdlet.FileName)], cmdlet, examples, [])
            .ToLookup(rule => (rule.Rule, rule.Severity));
        return added.Where(rule => own.Contains((rule.Rule, rule.Severity))).Select(rule => new SpecDiagnostic(
            SpecDiagnosticIds.IdleErratum, rule.Line, rule.Column,
            $"The rule has no effect, because {cmdlet.FileName} states the same rule on line "
                + $"{own[(rule.Rule, rule.Severity)].First().Line}. Remove the rule, or add a message to it.",
            rule.Document));
    }
}

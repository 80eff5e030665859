using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Holds rules against the rest of their document, and keeps those that don't contradict it.</summary>
internal static class RuleGates
{
    public static IEnumerable<SourcedRule> Filter(IReadOnlyList<SourcedRule> rules, Cmdlet cmdlet, List<SpecDiagnostic> diagnostics)
    {
        var seen = new HashSet<(Rule, string)>();
        foreach (var rule in rules)
        {
            if (!seen.Add((rule.Rule, rule.Parameter)))
            {
                continue;
            }

            if (ExcludesMandatory(rule.Rule, cmdlet) is { } mandatory)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Contradiction, rule.Line, 1,
                    $"The rule '{rule.Rule}' isn't used: -{mandatory} is mandatory in every parameter set. \"{rule.Quote}\""));
                continue;
            }

            yield return rule;
        }
    }

    /// <summary>A parameter that every command must have can't be forbidden by the mere presence of another.</summary>
    private static string? ExcludesMandatory(Rule rule, Cmdlet cmdlet)
        => rule is { Kind: RuleKind.Excludes, Then: AtomsClaim claim } && rule.When.All(atom => atom is { Test: AtomTest.Given, Negated: false })
            ? claim.Atoms.Select(atom => atom.Parameter).FirstOrDefault(name => cmdlet.Sets.All(set => set.Find(name) is { Mandatory: true }))
            : null;
}

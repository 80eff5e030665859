using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Holds rules against the rest of their document, and keeps those that don't contradict it.</summary>
internal static class RuleGates
{
    public static IEnumerable<SourcedRule> Filter(
        IReadOnlyList<SourcedRule> rules, Cmdlet cmdlet, IReadOnlyList<ExampleInvocation> examples, List<SpecDiagnostic> diagnostics)
    {
        var seen = new HashSet<(Rule, string)>();
        foreach (var rule in rules)
        {
            if (!seen.Add((rule.Rule, rule.Parameter)))
            {
                continue;
            }

            if (SaysNothing(rule.Rule))
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Contradiction, rule.Line, 1,
                    $"The rule '{rule.Rule}' isn't used: it holds of every command. \"{rule.Quote}\""));
                continue;
            }

            if (ExcludesMandatory(rule.Rule, cmdlet) is { } mandatory)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Contradiction, rule.Line, 1,
                    $"The rule '{rule.Rule}' isn't used: -{mandatory} is mandatory in every parameter set. \"{rule.Quote}\""));
                continue;
            }

            if (rule.Rule.DefaultSeverity == RuleSeverity.Error && Refute(rule.Rule, cmdlet, examples) is { } example)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Contradiction, rule.Line, 1,
                    $"The rule '{rule.Rule}' isn't used: the example in line {example.Line} breaks it. \"{rule.Quote}\""));
                continue;
            }

            yield return rule;
        }
    }

    /// <summary>The first official example that breaks the rule: where text and example disagree, the rule isn't certain.</summary>
    private static ExampleInvocation? Refute(Rule rule, Cmdlet cmdlet, IReadOnlyList<ExampleInvocation> examples)
        => examples.FirstOrDefault(example => RuleEvaluator.Evaluate(rule, new ExampleState(cmdlet, example)) == Truth.False);

    /// <summary>A parameter that every command must have can't be forbidden by the mere presence of another.</summary>
    private static string? ExcludesMandatory(Rule rule, Cmdlet cmdlet)
        => rule is { Kind: RuleKind.Excludes, Then: AtomsClaim claim } && rule.When.All(atom => atom is { Test: AtomTest.Given, Negated: false })
            ? claim.Atoms.Select(atom => atom.Parameter).FirstOrDefault(name => cmdlet.Sets.All(set => set.Find(name) is { Mandatory: true }))
            : null;

    /// <summary>"If you use A, you must use A": a slip of the document for another name.</summary>
    private static bool SaysNothing(Rule rule) => rule.Then is AtomsClaim claim && claim.Atoms.Any(atom => rule.When.Contains(atom));
}

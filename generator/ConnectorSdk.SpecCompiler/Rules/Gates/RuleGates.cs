using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>
/// Compares rules with the rest of their document, and keeps the rules that don't contradict it. A rule of an errata file may
/// contradict an example, because the author of a correction may know that the example doesn't work.
/// </summary>
internal static class RuleGates
{
    public static IEnumerable<SourcedRule> Filter(
        IReadOnlyList<SourcedRule> rules,
        Cmdlet cmdlet,
        IReadOnlyList<ExampleInvocation> examples,
        List<SpecDiagnostic> diagnostics)
    {
        // Rules of errata files take precedence over rules of the document.
        var seen = new Dictionary<Rule, List<string>>();
        var entries = new EntryCommands(cmdlet);
        List<ExampleState> states = [.. examples.Select(example => new ExampleState(cmdlet, example))];
        var denied = rules.Where(rule => IsOfDocument(rule) && SetGates.IsDeniedBySyntax(rule.Rule, cmdlet)).ToList();
        foreach (var rule in rules.Where(rule => !IsOfDocument(rule)).Concat(rules.Where(IsOfDocument)))
        {
            if (!seen.TryGetValue(rule.Rule, out var parameters))
            {
                seen.Add(rule.Rule, parameters = new(1));
            }

            if (parameters.Contains(rule.Parameter)
                || (rule.Severity == RuleSeverity.Warning && IsOfDocument(rule) && SetGates.AlreadyDemand(rule.Rule, cmdlet)))
            {
                continue;
            }

            parameters.Add(rule.Parameter);

            var set = IsOfDocument(rule) ? entries.SetThatBreaks(rule.Rule) : null;
            if ((Objection(rule, cmdlet, IsOfDocument(rule) ? states : [])
                ?? (IsStatedTwice(rule, rules) ? null : Objection(rule, set))) is { } objection)
            {
                diagnostics.Add(Report(rule, objection, IsOfDocument(rule) ? null : rule.Document));
            }
            else
            {
                yield return set is null && !denied.Exists(other => ForbidsTheSame(rule, other)) ? rule
                    : rule with { Severity = RuleSeverity.Warning };
            }
        }

        bool IsOfDocument(SourcedRule rule) => rule.Document == cmdlet.FileName;
    }

    /// <summary>
    /// Determines whether two rules of one sentence have the same consequence. If SYNTAX contradicts the sentence in one case,
    /// the other cases aren't certain either.
    /// </summary>
    private static bool ForbidsTheSame(SourcedRule rule, SourcedRule other)
        => rule.Line == other.Line && rule.Quote == other.Quote && rule.Rule.Then.Equals(other.Rule.Then);

    /// <summary>
    /// Creates the diagnostic for a rule that isn't used. A rule in notation is more urgent for its author, so it has a different
    /// ID.
    /// </summary>
    private static SpecDiagnostic Report(SourcedRule rule, string objection, string? errata)
        => rule.IsInNotation
            ? new(SpecDiagnosticIds.Notation, rule.Line, rule.Column,
                $"The rule '{rule.Rule}' is not used, because {objection}.", errata)
            : new(SpecDiagnosticIds.Contradiction, rule.Line, 1,
                $"The rule '{rule.Rule}' is not used, because {objection}. \"{rule.Quote}\"", errata);

    /// <summary>Gets the reason why the rule can't be intended, or null if the document doesn't contradict it.</summary>
    private static string? Objection(SourcedRule sourced, Cmdlet cmdlet, List<ExampleState> examples)
        => SaysNothing(sourced.Rule) ? "every command satisfies it"
            : ExcludesMandatory(sourced.Rule, cmdlet) is { } mandatory ? $"-{mandatory} is mandatory in every parameter set"
            : !SetGates.CanBeKept(sourced.Rule, cmdlet) ? "no parameter set can satisfy it"
            : MayBeStored(sourced.Rule) && cmdlet.ChangesStoredObject ? "the stored object might already satisfy it"
            : Refute(sourced.Rule, examples) is { } example ? $"the example on line {example.Line} violates it"
            : null;

    /// <summary>
    /// Determines whether the sections of both parameters require the other parameter. SYNTAX, which marks one of them as
    /// optional, may be wrong in this case.
    /// </summary>
    private static bool IsStatedTwice(SourcedRule rule, IReadOnlyList<SourcedRule> rules)
        => IsPlain(rule) && rule.Rule.Force == Force.Must
            && rules.Any(other => other.Parameter != rule.Parameter && IsPlain(other)
            && other.Rule.When[0] == rule.Rule.Then.Single && other.Rule.Then.Single == rule.Rule.When[0]);

    private static bool IsPlain(SourcedRule rule)
        => rule.Rule is { When: [Given { Negated: false }], Then.Single: Given { Negated: false }, IsStatus: false };

    /// <summary>
    /// Gets the reason why a rule that the shortest command of a set violates isn't certain, or null if SYNTAX can't express the
    /// rule.
    /// </summary>
    private static string? Objection(SourcedRule sourced, ParameterSet? set)
        => set is null || EntryCommands.IsChoice(sourced.Rule, set) ? null
            : "a command with only the mandatory parameters"
                + $"{(set.Name == ParameterSet.All ? "" : $" of the parameter set {set.Name}")} violates it";

    /// <summary>
    /// Finds the first example that violates the rule. If the text and an example disagree, the rule isn't certain. Examples
    /// don't refute deprecations, or a status that is limited to some products.
    /// </summary>
    private static ExampleState? Refute(Rule rule, List<ExampleState> examples)
        => rule.Kind == RuleKind.Deprecated || rule is { IsStatus: true, Scope.Count: > 0 }
            ? null
            : examples.Find(example => RuleEvaluator.Evaluate(rule, example) == Truth.False);

    /// <summary>
    /// Finds a mandatory parameter that the rule forbids. Every command must set it, so another parameter can't forbid it.
    /// </summary>
    private static string? ExcludesMandatory(Rule rule, Cmdlet cmdlet)
        => rule.Kind == RuleKind.Excludes
            && rule.When.All(atom => atom is Given { Negated: false })
            ? rule.Then.Predicates
                .Select(atom => atom.Parameter)
                .FirstOrDefault(name => cmdlet.Sets.All(set => set.Find(name) is { Mandatory: true }))
            : null;

    /// <summary>Matches "A is required if B isn't set". If the cmdlet changes a stored object, neither has to be set.</summary>
    private static bool MayBeStored(Rule rule)
        => rule is { When.Count: > 0, Then.Limit: null }
            && rule.When.All(atom => atom is Given { Negated: true })
            && rule.Then.Predicates.Any(atom => !atom.Negated);

    /// <summary>
    /// Determines whether every command satisfies the rule. "If you use A, you must use A" is a typo for another name.
    /// </summary>
    private static bool SaysNothing(Rule rule)
        => rule.Then.Limit is null && rule.Then.Predicates.Any(atom => rule.When.Contains(atom)
            || (!atom.Negated && atom is not HasValue
                && rule.When.Any(when => when.Parameter == atom.Parameter && !when.Negated)));
}

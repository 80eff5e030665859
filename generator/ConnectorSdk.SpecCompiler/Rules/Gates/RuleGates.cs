using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>
/// Holds rules against the rest of their document, and keeps those that don't contradict it. A rule of errata may contradict an
/// example: whoever corrects a document may know that its example doesn't work.
/// </summary>
internal static class RuleGates
{
    public static IEnumerable<SourcedRule> Filter(
        IReadOnlyList<SourcedRule> rules,
        Cmdlet cmdlet,
        IReadOnlyList<ExampleInvocation> examples,
        List<SpecDiagnostic> diagnostics)
    {
        // What errata say of a rule counts before what the document says of it.
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
    /// Where SYNTAX denies that a sentence forbids a parameter in one case, the other cases aren't certain either.
    /// </summary>
    private static bool ForbidsTheSame(SourcedRule rule, SourcedRule other)
        => rule.Line == other.Line && rule.Quote == other.Quote && rule.Rule.Then.Equals(other.Rule.Then);

    /// <summary>Of what the author states in so many signs, people want to know more urgently.</summary>
    private static SpecDiagnostic Report(SourcedRule rule, string objection, string? errata)
        => rule.IsInNotation
            ? new(SpecDiagnosticIds.Notation, rule.Line, rule.Column,
                $"The rule '{rule.Rule}' is not used, because {objection}.", errata)
            : new(SpecDiagnosticIds.Contradiction, rule.Line, 1,
                $"The rule '{rule.Rule}' is not used, because {objection}. \"{rule.Quote}\"", errata);

    /// <summary>Why the rule can't be meant; null where the document has nothing against it.</summary>
    private static string? Objection(SourcedRule sourced, Cmdlet cmdlet, List<ExampleState> examples)
        => SaysNothing(sourced.Rule) ? "every command satisfies it"
            : ExcludesMandatory(sourced.Rule, cmdlet) is { } mandatory ? $"-{mandatory} is mandatory in every parameter set"
            : !SetGates.CanBeKept(sourced.Rule, cmdlet) ? "no parameter set can satisfy it"
            : MayBeStored(sourced.Rule) && cmdlet.ChangesStoredObject ? "the stored object might already satisfy it"
            : Refute(sourced.Rule, examples) is { } example ? $"the example on line {example.Line} violates it"
            : null;

    /// <summary>
    /// True where the sections of two parameters demand them together, or one says that it is for the other: SYNTAX, which marks
    /// one as optional, may be wrong then.
    /// </summary>
    private static bool IsStatedTwice(SourcedRule rule, IReadOnlyList<SourcedRule> rules)
        => IsPlain(rule) && rule.Rule.Force == Force.Must
            && rules.Any(other => other.Parameter != rule.Parameter && IsPlain(other)
            && other.Rule.When[0] == rule.Rule.Then.Single && other.Rule.Then.Single == rule.Rule.When[0]);

    private static bool IsPlain(SourcedRule rule)
        => rule.Rule is { When: [Given { Negated: false }], Then.Single: Given { Negated: false }, IsStatus: false };

    /// <summary>
    /// Why a rule that the shortest command of a set breaks isn't certain; null where SYNTAX couldn't state it.
    /// </summary>
    private static string? Objection(SourcedRule sourced, ParameterSet? set)
        => set is null || EntryCommands.IsChoice(sourced.Rule, set) ? null
            : "a command with only the mandatory parameters"
                + $"{(set.Name == ParameterSet.All ? "" : $" of the parameter set {set.Name}")} violates it";

    /// <summary>
    /// The first example that breaks the rule: where text and example disagree, the rule isn't certain. An example that still
    /// uses what is deprecated doesn't deny that, nor does one of another product.
    /// </summary>
    private static ExampleState? Refute(Rule rule, List<ExampleState> examples)
        => rule.Kind == RuleKind.Deprecated || rule is { IsStatus: true, Scope.Count: > 0 }
            ? null
            : examples.Find(example => RuleEvaluator.Evaluate(rule, example) == Truth.False);

    /// <summary>A parameter that every command must have can't be forbidden by the mere presence of another.</summary>
    private static string? ExcludesMandatory(Rule rule, Cmdlet cmdlet)
        => rule.Kind == RuleKind.Excludes
            && rule.When.All(atom => atom is Given { Negated: false })
            ? rule.Then.Predicates
                .Select(atom => atom.Parameter)
                .FirstOrDefault(name => cmdlet.Sets.All(set => set.Find(name) is { Mandatory: true }))
            : null;

    /// <summary>"A is required if B isn't given": on Set and its like neither has to be.</summary>
    private static bool MayBeStored(Rule rule)
        => rule is { When.Count: > 0, Then.Limit: null }
            && rule.When.All(atom => atom is Given { Negated: true })
            && rule.Then.Predicates.Any(atom => !atom.Negated);

    /// <summary>"If you use A, you must use A": a slip of the document for another name.</summary>
    private static bool SaysNothing(Rule rule)
        => rule.Then.Limit is null && rule.Then.Predicates.Any(atom => rule.When.Contains(atom)
            || (!atom.Negated && atom is not HasValue
                && rule.When.Any(when => when.Parameter == atom.Parameter && !when.Negated)));
}

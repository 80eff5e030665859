using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>Tells whether a rule can be kept at all, as far as the parameter sets show.</summary>
internal static class SetGates
{
    /// <summary>
    /// False where the rule's condition can hold in some sets, and in none of them what the rule claims: a parameter that it
    /// demands isn't in the set, or one that it forbids is mandatory there.
    /// </summary>
    public static bool CanBeKept(Rule rule, Cmdlet cmdlet)
    {
        if (rule.IsStatus || rule.Then.Limit is not null)
        {
            return true;
        }

        var sets = cmdlet.Sets.Where(set => rule.When.All(atom => CanHold(atom, set))).ToList();
        return sets.Count == 0 || sets.Exists(set => rule.Then.Junction == Junction.All
            ? rule.Then.Predicates.All(atom => CanHold(atom, set))
            : rule.Then.Predicates.Any(atom => CanHold(atom, set)));
    }

    /// <summary>True where each set with the parameters of the condition has what is demanded as mandatory.</summary>
    public static bool AlreadyDemand(Rule rule, Cmdlet cmdlet)
        => rule is { Kind: RuleKind.Requires, When.Count: > 0, Then.Limit: null }
            && rule.When.Concat(rule.Then.Predicates).All(atom => atom is Given { Negated: false })
            && cmdlet.Sets.All(set => rule.When.Any(atom => set.Find(atom.Parameter) is null)
                || rule.Then.Predicates.All(atom => set.Find(atom.Parameter) is { Mandatory: true }));

    /// <summary>
    /// True where the rule forbids a parameter beside a switch, and SYNTAX shows the parameter in the set that the switch is for.
    /// </summary>
    public static bool IsDeniedBySyntax(Rule rule, Cmdlet cmdlet)
        => rule is { When: [Given { Negated: false } one], Then.Single: Given { Negated: true } other }
            && (SetOf(one.Parameter, cmdlet)?.Find(other.Parameter) ?? SetOf(other.Parameter, cmdlet)?.Find(one.Parameter))
                is not null;

    /// <summary>The set that a switch is for: no other has it, and it is mandatory there or its name is the set's.</summary>
    private static ParameterSet? SetOf(string parameter, Cmdlet cmdlet)
        => cmdlet.Sets.Count > 1 && cmdlet.Find(parameter) is { IsSwitch: true }
            && cmdlet.Sets.Where(set => set.Find(parameter) is not null).ToList() is [var only]
            && (only.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)
                || only.Find(parameter) is { Mandatory: true } or { SelectsSet: true })
                ? only
                : null;

    /// <summary>What isn't given may be off or null all the same.</summary>
    private static bool CanHold(Predicate atom, ParameterSet set)
        => set.Find(atom.Parameter) is not { } member
                ? atom.Negated || (atom is HasValue has && has.Values.Any(value => value is "$false" or "$null"))
            : !(atom is Given { Negated: true } && member.Mandatory);
}

using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>Determines from the parameter sets whether a rule can be satisfied.</summary>
internal static class SetGates
{
    /// <summary>
    /// Determines whether a set can satisfy the rule. The result is false if the condition can be true in some sets, and none of
    /// them satisfies the rule. Such a set doesn't have a required parameter, or a forbidden parameter is mandatory in it.
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

    /// <summary>
    /// Determines whether the required parameters are mandatory in each set that has the parameters of the condition.
    /// </summary>
    public static bool AlreadyDemand(Rule rule, Cmdlet cmdlet)
        => rule is { Kind: RuleKind.Requires, When.Count: > 0, Then.Limit: null }
            && rule.When.Concat(rule.Then.Predicates).All(atom => atom is Given { Negated: false })
            && cmdlet.Sets.All(set => rule.When.Any(atom => set.Find(atom.Parameter) is null)
                || rule.Then.Predicates.All(atom => set.Find(atom.Parameter) is { Mandatory: true }));

    /// <summary>
    /// Determines whether the rule forbids a parameter with a switch although SYNTAX lists the parameter in the switch's set.
    /// </summary>
    public static bool IsDeniedBySyntax(Rule rule, Cmdlet cmdlet)
        => rule is { When: [Given { Negated: false } one], Then.Single: Given { Negated: true } other }
            && (SetOf(one.Parameter, cmdlet)?.Find(other.Parameter) ?? SetOf(other.Parameter, cmdlet)?.Find(one.Parameter))
                is not null;

    /// <summary>
    /// Gets the set of a switch. No other set has the switch, and the switch is mandatory in this set or has the same name.
    /// </summary>
    private static ParameterSet? SetOf(string parameter, Cmdlet cmdlet)
        => cmdlet.Sets.Count > 1 && cmdlet.Find(parameter) is { IsSwitch: true }
            && cmdlet.Sets.Where(set => set.Find(parameter) is not null).ToList() is [var only]
            && (only.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)
                || only.Find(parameter) is { Mandatory: true } or { SelectsSet: true })
                ? only
                : null;

    /// <summary>
    /// Determines whether a predicate can be true in a set. A parameter that isn't set may still be off or null.
    /// </summary>
    private static bool CanHold(Predicate atom, ParameterSet set)
        => set.Find(atom.Parameter) is not { } member
                ? atom.Negated || (atom is HasValue has && has.Values.Any(value => value is "$false" or "$null"))
            : !(atom is Given { Negated: true } && member.Mandatory);
}

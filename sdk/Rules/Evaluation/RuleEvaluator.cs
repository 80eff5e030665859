using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>
/// Evaluates rules at compile time and at run time. Each command is compared with all rules, so memory is allocated only to parse
/// values.
/// </summary>
internal static class RuleEvaluator
{
    /// <summary>
    /// Evaluates a rule. The result is <see cref="Truth.False"/> if the command certainly violates the rule, and
    /// <see cref="Truth.Unknown"/> if the result depends on something unknown.
    /// </summary>
    public static Truth Evaluate(Rule rule, ICommandState command)
    {
        var condition = All(rule.When, command, Role.Condition);
        if (condition == Truth.False)
        {
            return Truth.True;
        }

        var demand = Evaluate(rule.Then, command, RoleOfDemand(rule));
        return demand == Truth.True ? Truth.True
            : condition == Truth.True ? demand
            : Truth.Unknown;
    }

    /// <summary>Evaluates a condition.</summary>
    public static Truth Evaluate(Predicate condition, ICommandState command)
        => PredicateEvaluator.Evaluate(condition, command, Role.Condition);

    /// <summary>Evaluates one of the predicates that a rule demands.</summary>
    public static Truth EvaluateDemanded(Predicate predicate, Rule rule, ICommandState command)
        => PredicateEvaluator.Evaluate(predicate, command, RoleOfDemand(rule));

    /// <summary>
    /// Gets the role of the predicates in a rule's demand. In a choice, omitted parameters don't count as satisfied.
    /// </summary>
    public static Role RoleOfDemand(Rule rule)
        => (rule.Soft ? Role.MayBeStored : Role.Demanded) | (rule.Then.Junction == Junction.All ? Role.OfEach : Role.Condition);

    private static Truth Evaluate(Demand demand, ICommandState command, Role role) => demand.Junction switch
    {
        Junction.Any => Any(demand.Predicates, command, role),
        Junction.One => One(demand.Predicates, command, role),
        _ => All(demand.Predicates, command, role),
    };

    private static Truth All(EquatableArray<Predicate> predicates, ICommandState command, Role role)
    {
        var all = Truth.True;
        foreach (var predicate in predicates)
        {
            all = all.And(PredicateEvaluator.Evaluate(predicate, command, role));
            if (all == Truth.False)
            {
                break;
            }
        }

        return all;
    }

    private static Truth Any(EquatableArray<Predicate> predicates, ICommandState command, Role role)
    {
        var any = Truth.False;
        foreach (var predicate in predicates)
        {
            any = any.Or(PredicateEvaluator.Evaluate(predicate, command, role));
            if (any == Truth.True)
            {
                break;
            }
        }

        return any;
    }

    /// <summary>
    /// Determines whether exactly one predicate is true. If two are certainly true, the result is false whatever the others are.
    /// </summary>
    private static Truth One(EquatableArray<Predicate> predicates, ICommandState command, Role role)
    {
        var (certain, possible) = (0, 0);
        foreach (var predicate in predicates)
        {
            var truth = PredicateEvaluator.Evaluate(predicate, command, role);
            certain += truth == Truth.True ? 1 : 0;
            possible += truth == Truth.Unknown ? 1 : 0;
        }

        return certain > 1 ? Truth.False
            : possible > 0 ? Truth.Unknown
            : TruthLogic.Of(certain == 1);
    }
}

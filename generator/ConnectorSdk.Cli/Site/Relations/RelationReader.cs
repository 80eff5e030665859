using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>Reads the relations between parameters from rules.</summary>
internal static class RelationReader
{
    public static IEnumerable<Relation> Read(IEnumerable<SourcedRule> rules) => rules.SelectMany(Read);

    private static IEnumerable<Relation> Read(SourcedRule rule)
    {
        var (conditions, demand) = (rule.Rule.When, rule.Rule.Then);
        return rule.Rule.IsStatus ? []
            : demand.Limit is Compares compares ? [OfComparison(compares, conditions, rule)]
            : conditions.Count == 0 ? OfChoice(demand, rule)
            : from condition in conditions
              from demanded in demand.Predicates
              where demanded is not ExistsIn && !Same(condition.Parameter, demanded.Parameter)
              select OfCondition(condition, demanded, rule);
    }

    /// <summary>The parameter with the smaller value comes first.</summary>
    private static Relation OfComparison(Compares compares, EquatableArray<Predicate> conditions, SourcedRule rule)
    {
        var isReverse = compares.Operator is Comparison.Greater or Comparison.GreaterOrEqual;
        var (from, to) = isReverse ? (compares.Other, compares.Parameter) : (compares.Parameter, compares.Other);
        return new Relation(from, to, RelationKind.Compares, rule)
        {
            Others = OtherConditions(conditions, null),
            Demand = compares.Operator switch
            {
                Comparison.Less or Comparison.Greater => "<",
                Comparison.LessOrEqual or Comparison.GreaterOrEqual => "≤",
                _ => "=",
            },
        };
    }

    /// <summary>Of the rules without a condition, only a choice is a relation.</summary>
    private static IEnumerable<Relation> OfChoice(Demand demand, SourcedRule rule)
        => demand.Junction == Junction.All
            ? []
            : from first in Enumerable.Range(0, demand.Predicates.Count)
              from second in Enumerable.Range(first + 1, demand.Predicates.Count - first - 1)
              let left = demand.Predicates[first].Parameter
              let right = demand.Predicates[second].Parameter
              where !Same(left, right)
              select new Relation(left, right, RelationKind.Alternative, rule)
              {
                  Demand = demand.Junction == Junction.One ? "exactly one" : "at least one",
              };

    private static Relation OfCondition(Predicate condition, Predicate demanded, SourcedRule rule)
    {
        var kind = rule.Rule.Soft ? RelationKind.NeedsForEffect
            : demanded is { Negated: true } and (Given or HasValue) ? RelationKind.Excludes
            : RelationKind.Requires;
        var choice = rule.Rule.Then.Junction switch
        {
            Junction.Any => "at least one",
            Junction.One => "exactly one",
            _ => "",
        };
        return new Relation(condition.Parameter, demanded.Parameter, kind, rule)
        {
            Values = ValuesOf(condition),
            Others = OtherConditions(rule.Rule.When, condition),
            Demand = string.Join(", ", new[] { choice, DemandOf(demanded, kind) }.Where(part => part.Length > 0)),
        };
    }

    private static string OtherConditions(EquatableArray<Predicate> conditions, Predicate? own)
        => string.Join(" and ", conditions.Where(condition => !ReferenceEquals(condition, own)).Select(RuleNotation.Write));

    private static IReadOnlyList<string> ValuesOf(Predicate condition) => condition switch
    {
        Given { Negated: false } => [],
        Given => ["not set"],
        HasValue { Negated: false } has => [.. has.Values],
        HasValue has => [$"other than {string.Join(", ", has.Values)}"],
        _ => [WithoutName(condition)],
    };

    private static string DemandOf(Predicate demanded, RelationKind kind) => (demanded, kind) switch
    {
        (Given { Negated: true }, RelationKind.NeedsForEffect) => "must not be set",
        (Given, _) => "",
        (HasValue has, RelationKind.Excludes) => $"can't be {string.Join(" or ", has.Values)}",
        (HasValue has, _) => $"must {(has.Negated ? "not " : "")}be {string.Join(" or ", has.Values)}",
        _ => $"must be {WithoutName(demanded)}",
    };

    private static string WithoutName(Predicate predicate)
    {
        var notation = RuleNotation.Write(predicate);
        var rest = notation.StartsWith(predicate.Parameter + " ", StringComparison.Ordinal)
            ? notation[(predicate.Parameter.Length + 1)..]
            : notation;
        return rest.StartsWith("is ", StringComparison.Ordinal) ? rest[3..] : rest;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}

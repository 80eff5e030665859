using System.Globalization;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>Compares the sets of commands that rules reject.</summary>
internal static class RuleStrength
{
    /// <summary>True if every command that the second rule reports is reported by the first one, at least as severely.</summary>
    public static bool IsAtLeast(SourcedRule first, SourcedRule second)
        => (first.Severity == RuleSeverity.Error || second.Severity == RuleSeverity.Warning)
            && (RuleKey.Of(first.Rule) == RuleKey.Of(second.Rule)
                || (first.Rule.When.SequenceEqual(second.Rule.When)
                    && first.Rule.Force == second.Rule.Force
                    && first.Rule.Scope.Equals(second.Rule.Scope)
                    && first.Rule.Then.Limit is { } limit && second.Rule.Then.Limit is { } other && IsAtLeast(limit, other)));

    /// <summary>
    /// True if a command can violate the rule only by setting a parameter that the old version doesn't have. Existing code can
    /// set such a parameter only by name.
    /// </summary>
    public static bool IsOnlyAboutNew(Rule rule, Cmdlet old, Cmdlet @new)
    {
        return rule.When.Any(condition => IsNew(condition) && !condition.Negated)
            || (rule.Then.Limit is { } limit and not Compares && IsNew(limit))
            || (rule.Then.Junction == Junction.All && rule.Then.Predicates.Count > 0
                && rule.Then.Predicates.All(predicate => IsNew(predicate) && predicate.Negated));

        bool IsNew(Predicate predicate)
            => old.Find(predicate.Parameter) is null
                && (predicate is Given || @new.Find(predicate.Parameter) is { Default: null });
    }

    private static bool IsAtLeast(Predicate limit, Predicate other) => (limit, other) switch
    {
        (Within a, Within b) => a.Parameter == b.Parameter && a.Measure == b.Measure && IncludesAll(b.OrValues, a.OrValues)
            && IsWeaker(b.Min, a.Min, isMinimum: true) && IsWeaker(b.Max, a.Max, isMinimum: false),
        (HasFormat a, HasFormat b) => a.Parameter == b.Parameter
            && IncludesAll(b.Formats, a.Formats) && IncludesAll(b.OrValues, a.OrValues),
        (OnlyValues a, OnlyValues b) => a.Parameter == b.Parameter && IncludesAll(b.Values, a.Values),
        _ => false,
    };

    private static bool IncludesAll(EquatableArray<string> all, EquatableArray<string> some) => some.All(all.Contains);

    /// <summary>Bounds can be sizes or times. Such bounds are equal only if their texts are equal.</summary>
    private static bool IsWeaker(string? bound, string? other, bool isMinimum)
        => bound is null || bound == other
            || (TryRead(bound, out var number) && TryRead(other, out var otherNumber)
                && (isMinimum ? number <= otherNumber : number >= otherNumber));

    private static bool TryRead(string? bound, out decimal number)
        => decimal.TryParse(
            bound, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}

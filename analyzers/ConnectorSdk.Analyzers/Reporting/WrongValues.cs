using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>Finds the expressions of the values that violate a rule about single values, independently of other values.</summary>
internal static class WrongValues
{
    /// <summary>
    /// Gets the locations in the order of the values. The list is empty for other rules, or if a value has no expression of its
    /// own.
    /// </summary>
    public static IReadOnlyList<Location> Find(Rule rule, TrackedBuilder builder)
    {
        if (rule.When.Count > 0
            || rule.Then.Limit is not { } limit
            || limit is not (Within { Measure: not Measure.Count } or HasFormat or OnlyValues))
        {
            return [];
        }

        var wrong = builder.SettingOf(limit.Parameter).Values is { } values
            ? SetterArgumentFinder.Of(limit.Parameter, builder, values.Count)
                .Where((_, i) => IsWrong(values[i]))
                .Select(argument => argument.Expression)
            : SetterArgumentFinder.LiteralsOf(limit.Parameter, builder).Where(literal => IsWrong(literal.Token.ValueText));
        return [.. wrong.Select(expression => expression.GetLocation())];

        bool IsWrong(string value) => ValueEvaluator.Evaluate(limit, value, isOfEach: true) == Truth.False;
    }
}

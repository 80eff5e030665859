using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Finds proposed fixes for a violated rule.</summary>
/// <param name="symbols">The symbols of the SDK.</param>
/// <param name="isRepaired">Determines whether a changed command satisfies the rule without violating other rules.</param>
internal sealed class RepairFinder(SdkSymbols symbols, Func<ICommandState, bool> isRepaired)
{
    public IEnumerable<Repair> Find(Rule rule, TrackedBuilder builder)
    {
        if (NearestValue(rule, builder) is { } nearest)
        {
            yield return nearest;
        }

        if (rule is { IsStatus: false, Then.Limit: null })
        {
            foreach (var required in new RequiredCalls(symbols, isRepaired).Find(rule, builder))
            {
                yield return required;
            }

            foreach (var removed in RemovableCalls.Find(rule, builder, isRepaired))
            {
                yield return removed;
            }
        }
    }

    /// <summary>Gets the allowed value, bound, or substring with the correct format that is nearest to a wrong value.</summary>
    private ChangedArgument? NearestValue(Rule rule, TrackedBuilder builder)
    {
        if (rule.Then.Limit is not { } limit || builder.SettingOf(limit.Parameter).Values is not { } values)
        {
            return null;
        }

        var arguments = SetterArgumentFinder.Of(limit.Parameter, builder, values.Count);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (NearestTo(values[i], limit) is { } nearest
                && Rewrite(limit, arguments[i], values[i], nearest) is { } change
                && isRepaired(
                    new ChangedCommand(
                        builder, [limit.Parameter], Setting.Of([.. values.Take(i), nearest, .. values.Skip(i + 1)]))))
            {
                return change;
            }
        }

        return null;
    }

    private static string? NearestTo(string value, Predicate limit) => limit switch
    {
        Within { Measure: Measure.Value or Measure.Cost } range => NearestBound.Of(range, value),
        OnlyValues only => NearestText.Of(value, only.Values),
        HasFormat format => NearestFormat.Of(format, value),
        _ => null,
    };

    private ChangedArgument? Rewrite(Predicate limit, SetterArgument argument, string value, string nearest)
        => limit is Within
            ? BoundLiteral.Rewrite(argument, nearest)
            : SetterArgumentFinder.IsConstant(argument.Expression, value)
                && ArgumentText.Of(nearest, argument.Type, symbols) is { } text
                ? new ChangedArgument(argument.Expression.GetLocation(), text.Expression, text.Display)
                : null;
}

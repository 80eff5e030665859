using ConnectorSdk.Rules;

namespace ConnectorSdk.Analyzers;

/// <summary>Finds what repairs a broken rule.</summary>
/// <param name="symbols">The symbols of the SDK.</param>
/// <param name="isRepaired">Whether a changed command keeps the rule, and breaks none that it didn't break before.</param>
internal sealed class RepairFinder(SdkSymbols symbols, Func<ICommandState, bool> isRepaired)
{
    public IEnumerable<Repair> Find(Rule rule, TrackedBuilder builder)
    {
        if (NearestValue(rule, builder) is { } nearest)
        {
            yield return nearest;
        }

        if (rule.Then is AtomsClaim claim)
        {
            foreach (var required in new RequiredCalls(symbols, isRepaired).Find(rule, claim, builder))
            {
                yield return required;
            }

            foreach (var removed in RemovableCalls.Find(rule, claim, builder, isRepaired))
            {
                yield return removed;
            }
        }
    }

    /// <summary>The allowed value, the bound or the text of the right format that is nearest to a wrong value.</summary>
    private ChangedArgument? NearestValue(Rule rule, TrackedBuilder builder)
    {
        var (parameter, nearestTo) = rule.Then switch
        {
            RangeClaim { Measure: Measure.Value or Measure.Cost } range
                => (range.Parameter, value => NearestBound.Of(range, value)),
            AllowedValuesClaim allowed => (allowed.Parameter, value => NearestText.Of(value, allowed.Values)),
            FormatClaim format => (format.Parameter, value => NearestFormat.Of(format, value)),
            _ => ((string, Func<string, string?>))default,
        };
        if (parameter is null || builder.SettingOf(parameter).Values is not { } values)
        {
            return null;
        }

        var arguments = SetterArguments.Of(parameter, builder, values.Count);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (nearestTo(values[i]) is { } nearest
                && Rewrite(rule.Then, arguments[i], values[i], nearest) is { } change
                && isRepaired(
                    new ChangedCommand(builder, [parameter], Setting.Of([.. values.Take(i), nearest, .. values.Skip(i + 1)]))))
            {
                return change;
            }
        }

        return null;
    }

    private ChangedArgument? Rewrite(Claim claim, SetterArgument argument, string value, string nearest)
        => claim is RangeClaim
            ? BoundLiteral.Rewrite(argument, nearest)
            : SetterArguments.IsConstant(argument.Expression, value)
                && ArgumentText.Of(nearest, argument.Type, symbols) is { } text
                ? new ChangedArgument(argument.Expression.GetLocation(), text.Expression, text.Display)
                : null;
}

using ConnectorSdk.Rules;

namespace ConnectorSdk.Analyzers;

/// <summary>Finds what repairs a broken rule.</summary>
/// <param name="symbols">The symbols of the SDK.</param>
/// <param name="isRepaired">Whether a changed command keeps the rule, and breaks none that it didn't break before.</param>
internal sealed class RepairFinder(SdkSymbols symbols, Func<ICommandState, bool> isRepaired)
{
    public IEnumerable<Repair> Find(Rule rule, TrackedBuilder builder)
    {
        if (RequiredSetting(rule, builder) is { } required)
        {
            yield return required;
        }

        if (NearestValue(rule, builder) is { } nearest)
        {
            yield return nearest;
        }

        if (rule.Then is AtomsClaim { Junction: Junction.All } claim)
        {
            foreach (var removed in RemovableCalls.Find(rule, claim, builder, isRepaired))
            {
                yield return removed;
            }
        }
    }

    /// <summary>The one setter call that the rule requires, or the other argument of a call that is there.</summary>
    private Repair? RequiredSetting(Rule rule, TrackedBuilder builder)
    {
        if (rule.Then is not AtomsClaim { Junction: Junction.All } claim
            || claim.Atoms.Where(atom => RuleEvaluator.Evaluate(atom, builder) != Truth.True).ToList()
                is not [{ Negated: false } broken]
            || RequiredValue(broken, builder) is not { } value
            || !isRepaired(Changed(builder, broken.Parameter, value == "$null" ? Setting.NullValue : Setting.Of(value))))
        {
            return null;
        }

        if (builder.SettingOf(broken.Parameter).Presence == Presence.NotGiven)
        {
            return builder.Model.SettersOf(broken.Parameter)
                .Select(setter => ArgumentText.Of(value, setter, symbols) is { } text ? new AddedCall(setter.Name, text) : null)
                .FirstOrDefault(call => call is not null);
        }

        return SetterArguments.OnlyOne(broken.Parameter, builder) is { } argument
            && ArgumentText.Of(value, argument.Type, symbols) is { } other
            ? new ChangedArgument(argument.Expression.GetLocation(), other.Expression, $".{argument.Setter}({other.Display})")
            : null;
    }

    private static string? RequiredValue(Atom atom, TrackedBuilder builder) => atom switch
    {
        { Test: AtomTest.OneOf, Operands: [var only] } => only,
        { Test: AtomTest.Given } when builder.FactsOf(atom.Parameter)?.IsSwitch == true => "$true",
        _ => null,
    };

    /// <summary>The allowed value, or the bound, that is nearest to a wrong value which is written where it is set.</summary>
    private ChangedArgument? NearestValue(Rule rule, TrackedBuilder builder)
    {
        var (parameter, nearestTo) = rule.Then switch
        {
            RangeClaim { Measure: Measure.Value or Measure.Cost } range => (range.Parameter, value => NearestBound.Of(range, value)),
            AllowedValuesClaim allowed => (allowed.Parameter, value => NearestText.Of(value, allowed.Values)),
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
                && isRepaired(Changed(builder, parameter, Setting.Of([.. values.Take(i), nearest, .. values.Skip(i + 1)]))))
            {
                return change;
            }
        }

        return null;
    }

    private ChangedArgument? Rewrite(Claim claim, SetterArgument argument, string value, string nearest)
        => claim is RangeClaim
            ? BoundLiteral.Rewrite(argument, nearest)
            : SetterArguments.IsConstant(argument.Expression, value) && ArgumentText.Of(nearest, argument.Type, symbols) is { } text
                ? new ChangedArgument(argument.Expression.GetLocation(), text.Expression, text.Display)
                : null;

    private static ChangedCommand Changed(ICommandState command, string parameter, Setting setting)
        => new(command, [parameter], setting);
}

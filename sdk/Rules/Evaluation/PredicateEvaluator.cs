using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Evaluates predicates for a command.</summary>
internal static class PredicateEvaluator
{
    public static Truth Evaluate(Predicate predicate, ICommandState command, Role role)
    {
        var setting = command.SettingOf(predicate.Parameter);
        var truth = predicate switch
        {
            Given when setting.Presence == Presence.NotGiven && (role & Role.MayBeStored) != 0 && command.ChangesStoredObject
                => Truth.Unknown,
            Given => IsGiven(setting, predicate.Parameter, command),
            Compares compares => Compare(compares, setting, command.SettingOf(compares.Other)),
            ExistsIn => Truth.Unknown, // Products are judged where the target is known, see ProductTargets.
            _ when setting.Presence == Presence.NotGiven
                => IsOfEach(predicate, role) ? Truth.True : OfOmitted(predicate, command, (role & Role.Demanded) != 0),
            _ => OfValues(predicate, setting, IsOfEach(predicate, role)),
        };
        return predicate.Negated ? truth.Not() : truth;
    }

    /// <summary>
    /// Determines whether a predicate applies to each value. A negated predicate must not be true for any value.
    /// </summary>
    public static bool IsOfEach(Predicate predicate, Role role)
        => (role & Role.OfEach) != 0 && predicate is { Negated: false } and not (Given or HasValue);

    /// <summary>
    /// Determines whether a parameter is set. The result is unknown for a switch that is <c>$false</c>, because documents don't
    /// define it.
    /// </summary>
    private static Truth IsGiven(Setting setting, string parameter, ICommandState command) => setting switch
    {
        { Presence: not Presence.Given } => setting.Presence == Presence.NotGiven ? Truth.False : Truth.Unknown,
        { Null: not Truth.False } => setting.Null.Not(),
        { Values.Count: 0 } => Truth.False,
        { Values: null, Partial.LeastCount: 0 } => Truth.Unknown,
        _ => setting.Values is not ["$true"] && command.FactsOf(parameter) is { IsSwitch: true } ? Truth.Unknown : Truth.True,
    };

    /// <summary>Compares two parameters if the command sets both. Default values and stored values aren't compared.</summary>
    private static Truth Compare(Compares compares, Setting left, Setting right)
        => left is { Presence: Presence.Given, Values: { Count: > 0 } values }
            && right is { Presence: Presence.Given, Values: { Count: > 0 } others }
            ? ValueComparison.Holds(compares.Operator, values, others)
            : Truth.Unknown;

    /// <summary>
    /// Evaluates a predicate of an omitted parameter. It has no format and no values to count. Otherwise, it has its documented
    /// default value, unless a stored object has another one.
    /// </summary>
    private static Truth OfOmitted(Predicate predicate, ICommandState command, bool isDemanded) => predicate switch
    {
        HasFormat or OnlyValues => Truth.False,
        _ when command.ChangesStoredObject => Truth.Unknown,
        Within { Measure: Measure.Count } count => Bounds.Contains(count.Min, count.Max, 0),
        HasValue has => OmittedHas(has.Values, command.FactsOf(has.Parameter), isDemanded),
        _ when command.FactsOf(predicate.Parameter)?.Default is { } value => ValueEvaluator.Evaluate(predicate, value),
        _ => Truth.Unknown,
    };

    /// <summary>
    /// Compares an omitted parameter with values. Without a documented default value, a switch is off, and another parameter may
    /// be <c>$null</c>. Other values aren't known and don't satisfy a demand.
    /// </summary>
    private static Truth OmittedHas(EquatableArray<string> values, ParameterFacts? facts, bool isDemanded) => facts switch
    {
        { Default: { } value } => SameValue.IsOneOf(values, value),
        { IsSwitch: true } => TruthLogic.Of(values.ContainsText("$false")),
        _ when values.ContainsText("$null") => Truth.True,
        _ => !isDemanded || (facts is { IsBoolean: true } && values.ContainsText("$false")) ? Truth.Unknown : Truth.False,
    };

    private static Truth OfValues(Predicate predicate, Setting setting, bool isOfEach)
    {
        if (setting.Null == Truth.True && isOfEach)
        {
            return Truth.True;
        }

        if (setting.Presence != Presence.Given || setting.Null == Truth.Unknown)
        {
            return Truth.Unknown;
        }

        if (setting.Null == Truth.True)
        {
            return OfNull(predicate);
        }

        if (setting.Values is not { } values)
        {
            return setting.Partial is { } some ? OfPartly(predicate, some, isOfEach) : Truth.Unknown;
        }

        if (predicate is Within { Measure: Measure.Count } count)
        {
            return Bounds.Contains(count.Min, count.Max, values.Count);
        }

        if (values.Count == 0 && !isOfEach)
        {
            return OfNull(predicate); // A list of nothing clears a setting as well.
        }

        var truth = TruthLogic.Of(isOfEach);
        foreach (var value in values)
        {
            var one = ValueEvaluator.Evaluate(predicate, value, isOfEach);
            truth = isOfEach ? truth.And(one) : truth.Or(one);
        }

        return truth;
    }

    private static Truth OfNull(Predicate predicate) => predicate switch
    {
        HasValue has => TruthLogic.Of(has.Values.ContainsText("$null")),
        Within { Measure: Measure.Count } count => Bounds.Contains(count.Min, count.Max, 0),
        _ => Truth.False,
    };

    /// <summary>
    /// Evaluates a predicate for partially known values. One decisive value is enough, whatever the others are.
    /// </summary>
    private static Truth OfPartly(Predicate predicate, PartialValues some, bool isOfEach)
    {
        if (predicate is Within { Measure: Measure.Count } count)
        {
            return Bounds.ContainsAtLeast(count.Min, count.Max, some.LeastCount);
        }

        var decisive = TruthLogic.Of(!isOfEach);
        foreach (var value in some.Known)
        {
            if (ValueEvaluator.Evaluate(predicate, value, isOfEach) == decisive)
            {
                return decisive;
            }
        }

        return Truth.Unknown;
    }
}

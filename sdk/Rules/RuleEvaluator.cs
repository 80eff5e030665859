using System.Globalization;

namespace ConnectorSdk.Rules;

/// <summary>Decides rules: the one evaluator, used at compile time and at run time alike.</summary>
internal static class RuleEvaluator
{
    /// <summary>False where the command certainly breaks the rule, Unknown where that depends on something not known.</summary>
    public static Truth Evaluate(Rule rule, ICommandState command)
    {
        var condition = rule.When.Select(atom => Evaluate(atom, command)).And();
        if (condition == Truth.False)
        {
            return Truth.True;
        }

        var claim = Evaluate(rule.Then, command);
        return claim == Truth.True ? Truth.True
            : condition == Truth.True ? claim
            : Truth.Unknown;
    }

    public static Truth Evaluate(Atom atom, ICommandState command)
    {
        var setting = command.SettingOf(atom.Parameter);
        var truth = atom.Test switch
        {
            AtomTest.Given => IsGiven(setting, command.FactsOf(atom.Parameter)),
            AtomTest.OneOf => IsOneOf(setting, atom.Operands, command.FactsOf(atom.Parameter), command.ChangesStoredObject),
            AtomTest.InRange => IsInRange(setting, atom.Operands, command.FactsOf(atom.Parameter), command.ChangesStoredObject),
            AtomTest.CountInRange => IsCountInRange(setting, atom.Operands, command.ChangesStoredObject),
            _ => HasFormat(setting, atom.Operands[0]),
        };
        return atom.Negated ? truth.Not() : truth;
    }

    private static Truth Evaluate(Claim claim, ICommandState command) => claim switch
    {
        AtomsClaim { Junction: Junction.Any } c => c.Atoms.Select(atom => Evaluate(atom, command)).Or(),
        AtomsClaim { Junction: Junction.One } c => c.Atoms.Select(atom => Evaluate(atom, command)).ToArray().ExactlyOne(),
        AtomsClaim c => c.Atoms.Select(atom => Evaluate(atom, command)).And(),
        RangeClaim { Measure: Measure.Count } c => EachKnown(
            command.SettingOf(c.Parameter), values => InRange(c, Text(values.Count))),
        RangeClaim c => EachValue(command.SettingOf(c.Parameter), value => InRange(c, value)),
        FormatClaim c => EachValue(command.SettingOf(c.Parameter), value => HasFormat(c, value)),
        AllowedValuesClaim c => EachValue(
            command.SettingOf(c.Parameter), value => TruthLogic.Of(ContainsValue(c.Values, value))),
        CompareClaim c => Compares(c, command),
        StatusClaim c => Evaluate(c.Subject, command).Not(),
        _ => Truth.Unknown, // Products are judged where the target is known, see ProductTarget.
    };

    /// <summary>A switch given as <c>$false</c> is there and means nothing: documents don't say which counts.</summary>
    private static Truth IsGiven(Setting setting, ParameterFacts? facts)
    {
        if (setting.Presence != Presence.Given)
        {
            return setting.Presence == Presence.NotGiven ? Truth.False : Truth.Unknown;
        }

        if (setting.Null != Truth.False)
        {
            return setting.Null.Not();
        }

        if (setting.Values is { Count: 0 })
        {
            return Truth.False;
        }

        return facts is { IsSwitch: true } && setting.Values is not ["$true"] ? Truth.Unknown : Truth.True;
    }

    private static Truth IsOneOf(
        Setting setting, EquatableArray<string> operands, ParameterFacts? facts, bool changesStoredObject)
    {
        if (setting.Presence == Presence.NotGiven)
        {
            return changesStoredObject ? Truth.Unknown : OmittedIsOneOf(operands, facts);
        }

        if (setting.Presence == Presence.MaybeGiven || setting.Null == Truth.Unknown)
        {
            return Truth.Unknown;
        }

        if (setting.Null == Truth.True)
        {
            return TruthLogic.Of(ContainsValue(operands, "$null"));
        }

        return setting.Values is { } values
            ? TruthLogic.Of(values.Any(value => ContainsValue(operands, value)))
            : Truth.Unknown;
    }

    /// <summary>
    /// An omitted parameter has its documented default. Where none is documented, a switch is off, a Boolean isn't <c>$true</c>
    /// (whether it then acts as <c>$false</c> isn't certain), and anything else is <c>$null</c>.
    /// </summary>
    private static Truth OmittedIsOneOf(EquatableArray<string> operands, ParameterFacts? facts)
    {
        if (facts?.Default is { } value)
        {
            return TruthLogic.Of(ContainsValue(operands, value));
        }

        if (facts is { IsSwitch: true })
        {
            return TruthLogic.Of(ContainsValue(operands, "$false"));
        }

        return facts is { IsBoolean: true } && ContainsValue(operands, "$false") ? Truth.Unknown
            : TruthLogic.Of(ContainsValue(operands, "$null"));
    }

    /// <summary>What an omitted parameter is without a documented default isn't known: it may lie anywhere.</summary>
    private static Truth IsInRange(
        Setting setting, EquatableArray<string> bounds, ParameterFacts? facts, bool changesStoredObject)
        => setting.Presence switch
        {
            Presence.NotGiven => !changesStoredObject && facts?.Default is { } value ? LiesIn(bounds, value) : Truth.Unknown,
            Presence.Given when setting.Null == Truth.True => Truth.False,
            Presence.Given when setting.Values is { } values => values.Select(value => LiesIn(bounds, value)).Or(),
            _ => Truth.Unknown,
        };

    private static Truth IsCountInRange(Setting setting, EquatableArray<string> bounds, bool changesStoredObject)
        => setting.Presence == Presence.NotGiven && !changesStoredObject ? LiesIn(bounds, Text(0))
            : setting.Presence != Presence.Given ? Truth.Unknown
            : setting.Null == Truth.True ? LiesIn(bounds, Text(0))
            : setting.Values is { } values ? LiesIn(bounds, Text(values.Count))
            : Truth.Unknown;

    private static Truth LiesIn(EquatableArray<string> bounds, string value)
    {
        var (min, max) = (Bound(bounds[0]), Bound(bounds[1]));
        return value == "$null" ? Truth.False
            : Quantities.IsUnlimited(value) ? TruthLogic.Of(max is null || Quantities.IsUnlimited(max))
            : Bounds.Contains(min, max, value);
    }

    private static string? Bound(string text) => text.Length == 0 ? null : text;

    /// <summary>Neither a default nor a stored value is compared: the command must give both.</summary>
    private static Truth Compares(CompareClaim claim, ICommandState command)
        => command.SettingOf(claim.Left) is { Presence: Presence.Given, Values: { Count: > 0 } left }
            && command.SettingOf(claim.Right) is { Presence: Presence.Given, Values: { Count: > 0 } right }
            ? ValueComparison.Holds(claim.Operator, left, right)
            : Truth.Unknown;

    private static Truth HasFormat(Setting setting, string format)
        => setting.Presence == Presence.NotGiven ? Truth.False
            : setting.Presence == Presence.Given && setting.Values is { } values
                ? values.Select(value => ValueFormats.Matches(format, value)).Or()
                : setting.Null == Truth.True ? Truth.False : Truth.Unknown;

    private static Truth HasFormat(FormatClaim claim, string value)
        => ContainsValue(claim.OrValues, value)
            ? Truth.True
            : claim.Formats.Select(format => ValueFormats.Matches(format, value)).Or();

    private static Truth InRange(RangeClaim claim, string value)
        => ContainsValue(claim.OrValues, value) ? Truth.True : claim.Measure switch
        {
            Measure.Length => Bounds.Contains(claim.Min, claim.Max, Text(value.Length)),
            Measure.Cost => AddressSpaceText.Parse(value).Cost is { } cost
                ? Bounds.Contains(claim.Min, claim.Max, cost)
                : Truth.True,
            _ => Bounds.Contains(claim.Min, claim.Max, value),
        };

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static Truth EachValue(Setting setting, Func<string, Truth> test)
        => EachKnown(setting, values => values.Select(test).And());

    private static Truth EachKnown(Setting setting, Func<EquatableArray<string>, Truth> test)
        => setting.Presence == Presence.NotGiven || setting.Null == Truth.True ? Truth.True
            : setting is { Presence: Presence.Given, Values: { } values } ? test(values)
            : Truth.Unknown;

    private static bool ContainsValue(EquatableArray<string> values, string value)
        => values.Contains(value, StringComparer.OrdinalIgnoreCase);
}

namespace ConnectorSdk.Rules;

/// <summary>Decides what an atom asks of its parameter, its negation aside.</summary>
internal static class AtomEvaluator
{
    /// <summary>
    /// <paramref name="isDemanded"/> is true for what a rule demands: a value that is demanded has to be given, unless it is the
    /// documented default.
    /// </summary>
    public static Truth Evaluate(Atom atom, ICommandState command, bool isDemanded = false)
    {
        var setting = command.SettingOf(atom.Parameter);
        return atom.Test switch
        {
            AtomTest.Given => IsGiven(setting, atom, command),
            AtomTest.OneOf => IsOneOf(setting, atom, command, isDemanded),
            AtomTest.InRange => IsInRange(setting, atom, command),
            AtomTest.CountInRange => IsCountInRange(setting, atom, command),
            _ => HasFormat(setting, atom),
        };
    }

    /// <summary>The same for one known value, of an atom about values.</summary>
    public static Truth Evaluate(Atom atom, string value) => atom.Test switch
    {
        AtomTest.OneOf => SameValue.IsOneOf(atom.Operands, value),
        AtomTest.InRange => LiesIn(atom.Operands, value),
        _ => ValueFormats.Matches(atom.Operands[0], value),
    };

    /// <summary>The lower bound of an atom about a range; null for an open one.</summary>
    public static string? Min(EquatableArray<string> bounds) => bounds[0].Length == 0 ? null : bounds[0];

    /// <summary>The upper bound of an atom about a range; null for an open one.</summary>
    public static string? Max(EquatableArray<string> bounds) => bounds[1].Length == 0 ? null : bounds[1];

    /// <summary>A switch given as <c>$false</c> is there and means nothing: documents don't say which counts.</summary>
    private static Truth IsGiven(Setting setting, Atom atom, ICommandState command)
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

        if (setting is { Values: null, Partial.LeastCount: 0 })
        {
            return Truth.Unknown;
        }

        return setting.Values is not ["$true"] && command.FactsOf(atom.Parameter) is { IsSwitch: true }
            ? Truth.Unknown
            : Truth.True;
    }

    private static Truth IsOneOf(Setting setting, Atom atom, ICommandState command, bool isDemanded)
    {
        if (setting.Presence == Presence.NotGiven)
        {
            return command.ChangesStoredObject
                ? Truth.Unknown
                : OmittedIsOneOf(atom.Operands, command.FactsOf(atom.Parameter), isDemanded);
        }

        if (setting.Presence == Presence.MaybeGiven || setting.Null == Truth.Unknown)
        {
            return Truth.Unknown;
        }

        if (setting.Null == Truth.True || setting.Values is { Count: 0 })
        {
            return TruthLogic.Of(atom.Operands.ContainsText("$null")); // A list of nothing clears a setting as well.
        }

        return setting.Values is { } values ? Any(atom, values) : PartialEvaluator.Any(atom, setting);
    }

    /// <summary>
    /// An omitted parameter has its documented default. Where none is documented, a switch is off and anything else may be
    /// <c>$null</c>; any other value isn't known, so that it doesn't meet a demand.
    /// </summary>
    private static Truth OmittedIsOneOf(EquatableArray<string> operands, ParameterFacts? facts, bool isDemanded)
    {
        if (facts?.Default is { } value)
        {
            return SameValue.IsOneOf(operands, value);
        }

        if (facts is { IsSwitch: true })
        {
            return TruthLogic.Of(operands.ContainsText("$false"));
        }

        return operands.ContainsText("$null") ? Truth.True
            : !isDemanded || (facts is { IsBoolean: true } && operands.ContainsText("$false")) ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>What an omitted parameter is without a documented default isn't known: it may lie anywhere.</summary>
    private static Truth IsInRange(Setting setting, Atom atom, ICommandState command) => setting switch
    {
        { Presence: Presence.NotGiven } => !command.ChangesStoredObject
            && command.FactsOf(atom.Parameter)?.Default is { } value
            ? LiesIn(atom.Operands, value)
            : Truth.Unknown,
        { Presence: Presence.Given, Null: Truth.True } => Truth.False,
        { Presence: Presence.Given, Values: { } values } => Any(atom, values),
        _ => PartialEvaluator.Any(atom, setting),
    };

    private static Truth IsCountInRange(Setting setting, Atom atom, ICommandState command)
    {
        int? count = setting switch
        {
            { Presence: Presence.NotGiven } => command.ChangesStoredObject ? null : 0,
            { Presence: Presence.Given, Null: Truth.True } => 0,
            { Presence: Presence.Given, Values: { } values } => values.Count,
            _ => null,
        };
        return count is { } known
            ? Bounds.Contains(Min(atom.Operands), Max(atom.Operands), known)
            : PartialEvaluator.IsCountInRange(Min(atom.Operands), Max(atom.Operands), setting);
    }

    private static Truth HasFormat(Setting setting, Atom atom) => setting switch
    {
        { Presence: Presence.NotGiven } or { Null: Truth.True } => Truth.False,
        { Presence: Presence.Given, Values: { } values } => Any(atom, values),
        _ => PartialEvaluator.Any(atom, setting),
    };

    private static Truth Any(Atom atom, EquatableArray<string> values)
    {
        var any = Truth.False;
        foreach (var value in values)
        {
            any = any.Or(Evaluate(atom, value));
        }

        return any;
    }

    private static Truth LiesIn(EquatableArray<string> bounds, string value)
        => value == "$null" ? Truth.False
            : Quantities.IsUnlimited(value) ? TruthLogic.Of(Max(bounds) is not { } max || Quantities.IsUnlimited(max))
            : Bounds.Contains(Min(bounds), Max(bounds), value);
}

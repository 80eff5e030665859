namespace ConnectorSdk.Rules;

/// <summary>Decides claims about the values of one parameter. A value that is omitted or <c>$null</c> breaks none.</summary>
internal static class ValueEvaluator
{
    public static Truth Evaluate(RangeClaim claim, Setting setting)
    {
        if (!HasValues(setting, out var values, out var truth))
        {
            return truth == Truth.True ? truth : PartialEvaluator.Evaluate(claim, setting);
        }

        if (claim.Measure == Measure.Count)
        {
            return Bounds.Contains(claim.Min, claim.Max, values.Count);
        }

        foreach (var value in values)
        {
            truth = truth.And(Evaluate(claim, value));
        }

        return truth;
    }

    public static Truth Evaluate(FormatClaim claim, Setting setting)
    {
        if (!HasValues(setting, out var values, out var truth))
        {
            return truth == Truth.True ? truth : PartialEvaluator.Evaluate(claim, setting);
        }

        foreach (var value in values)
        {
            truth = truth.And(Evaluate(claim, value));
        }

        return truth;
    }

    public static Truth Evaluate(AllowedValuesClaim claim, Setting setting)
    {
        if (!HasValues(setting, out var values, out var truth))
        {
            return truth == Truth.True ? truth : PartialEvaluator.Evaluate(claim, setting);
        }

        foreach (var value in values)
        {
            truth = truth.And(Evaluate(claim, value));
        }

        return truth;
    }

    /// <summary>The same for one known value, unless values are counted.</summary>
    public static Truth Evaluate(RangeClaim claim, string value)
        => SameValue.IsIn(claim.OrValues, value) ? Truth.True : IsInRange(claim, value);

    /// <summary>The same for one known value.</summary>
    public static Truth Evaluate(FormatClaim claim, string value)
        => SameValue.IsIn(claim.OrValues, value) ? Truth.True : HasFormat(claim, value);

    /// <summary>
    /// The same for one known value. PowerShell takes an enum's value by its beginning, so the beginning of one isn't certainly
    /// wrong.
    /// </summary>
    public static Truth Evaluate(AllowedValuesClaim claim, string value)
    {
        var truth = SameValue.IsListed(claim.Values, value);
        if (truth != Truth.False)
        {
            return truth;
        }

        var beginnings = 0;
        foreach (var allowed in claim.Values)
        {
            beginnings += value.Length > 0 && allowed.StartsWith(value, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return beginnings == 1 ? Truth.Unknown : Truth.False;
    }

    /// <summary>The values that each have to be judged; without any to judge, the truth is the answer.</summary>
    private static bool HasValues(Setting setting, out EquatableArray<string> values, out Truth truth)
    {
        var isKnown = setting.Presence == Presence.NotGiven || setting.Null == Truth.True;
        var isGiven = !isKnown && setting is { Presence: Presence.Given, Values: not null };
        values = isGiven ? setting.Values.GetValueOrDefault() : default;
        truth = isKnown || isGiven ? Truth.True : Truth.Unknown;
        return isGiven;
    }

    private static Truth IsInRange(RangeClaim claim, string value) => claim.Measure switch
    {
        Measure.Length => Bounds.Contains(claim.Min, claim.Max, value.Length),
        Measure.Cost => AddressSpaceText.Parse(value).Cost is { } cost
            ? Bounds.Contains(claim.Min, claim.Max, cost)
            : Truth.True,
        _ => Bounds.Contains(claim.Min, claim.Max, value),
    };

    private static Truth HasFormat(FormatClaim claim, string value)
    {
        var any = Truth.False;
        foreach (var format in claim.Formats)
        {
            any = any.Or(ValueFormats.Matches(format, value));
            if (any == Truth.True)
            {
                break;
            }
        }

        return any;
    }
}

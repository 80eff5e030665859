using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Formats.Addresses;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Evaluates predicates for one value, without their negation.</summary>
internal static class ValueEvaluator
{
    /// <summary>
    /// Evaluates a predicate for a value. If each value must match, a value that can't be compared with bounds satisfies the
    /// predicate.
    /// </summary>
    public static Truth Evaluate(Predicate predicate, string value, bool isOfEach = false) => predicate switch
    {
        HasValue has => SameValue.IsOneOf(has.Values, value),
        OnlyValues only => IsListed(only.Values, value),
        Within within => SameValue.IsIn(within.OrValues, value) ? Truth.True : LiesWithin(within, value, isOfEach),
        HasFormat format => SameValue.IsIn(format.OrValues, value) ? Truth.True : Matches(format.Formats, value),
        _ => Truth.Unknown,
    };

    /// <summary>Evaluates a predicate for a partially known value, which may be a value that is always allowed.</summary>
    public static Truth Evaluate(Predicate predicate, PartialValue value, bool isOfEach) => (predicate, value) switch
    {
        (_, TextParts { Whole: { } text }) => Evaluate(predicate, text, isOfEach),
        (Within { OrValues.Count: 0 } within, _) => LiesWithin(within, value),
        (Within within, _) => LiesWithin(within, value).Or(Truth.Unknown),
        (HasFormat { OrValues.Count: 0 } format, TextParts text) when !MayMatch(format.Formats, text.Parts) => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Gets the first partially known value that violates a limit on its own, or null if there is none.</summary>
    public static PartialValue? FirstBroken(Predicate limit, Setting setting)
    {
        foreach (var value in setting is { Values: null, Partial.Known: var known } ? known : default)
        {
            if (Evaluate(limit, value, isOfEach: true) == Truth.False)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>
    /// Determines whether a value is in a list. A prefix of an enum value isn't certainly wrong, because PowerShell accepts
    /// prefixes.
    /// </summary>
    private static Truth IsListed(EquatableArray<string> values, string value)
    {
        var truth = SameValue.IsListed(values, value);
        if (truth != Truth.False)
        {
            return truth;
        }

        var beginnings = 0;
        foreach (var allowed in values)
        {
            beginnings += value.Length > 0 && allowed.StartsWith(value, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return beginnings == 1 ? Truth.Unknown : Truth.False;
    }

    private static Truth LiesWithin(Within within, string value, bool isOfEach) => within.Measure switch
    {
        Measure.Length => Bounds.Contains(within.Min, within.Max, value.Length),
        Measure.Cost when AddressSpaceText.Parse(value).Cost is { } cost => Bounds.Contains(within.Min, within.Max, cost),
        Measure.Cost => isOfEach ? Truth.True : Truth.Unknown,
        _ when Quantities.IsUnlimited(value) && (within.Max is null || Quantities.IsUnlimited(within.Max)) => Truth.True,
        _ when value == "$null" || Quantities.IsUnlimited(value) => isOfEach ? Truth.Unknown : Truth.False,
        _ => Bounds.Contains(within.Min, within.Max, value),
    };

    private static Truth LiesWithin(Within within, PartialValue value) => (within.Measure, value) switch
    {
        (Measure.Length, TextParts text) => Bounds.ContainsAtLeast(within.Min, within.Max, text.LeastLength),
        (Measure.Value, NumberRange range) => Bounds.Contains(within.Min, within.Max, range),
        _ => Truth.Unknown,
    };

    private static Truth Matches(EquatableArray<string> formats, string value)
    {
        var any = Truth.False;
        foreach (var format in formats)
        {
            any = any.Or(ValueFormats.Matches(format, value));
            if (any == Truth.True)
            {
                break;
            }
        }

        return any;
    }

    private static bool MayMatch(EquatableArray<string> formats, EquatableArray<string> parts)
    {
        foreach (var format in formats)
        {
            if (ValueFormats.Find(format)?.MayHave(parts) != false)
            {
                return true;
            }
        }

        return false;
    }
}

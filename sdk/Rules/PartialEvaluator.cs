namespace ConnectorSdk.Rules;

/// <summary>
/// Decides claims and atoms where values are known in part. A claim is broken for certain by one value that breaks it whatever
/// the others are; it never holds for certain.
/// </summary>
internal static class PartialEvaluator
{
    public static Truth Evaluate(RangeClaim claim, Setting setting)
        => Of(setting) is not { } some ? Truth.Unknown
            : claim.Measure == Measure.Count ? NotAbove(claim.Max, some.LeastCount)
            : Broken(some, value => Evaluate(claim, value));

    public static Truth Evaluate(FormatClaim claim, Setting setting)
        => Of(setting) is { } some ? Broken(some, value => Evaluate(claim, value)) : Truth.Unknown;

    public static Truth Evaluate(AllowedValuesClaim claim, Setting setting)
        => Of(setting) is { } some ? Broken(some, value => Evaluate(claim, value)) : Truth.Unknown;

    /// <summary>Whether one of the values is what an atom asks for.</summary>
    public static Truth Any(Atom atom, Setting setting)
        => Of(setting) is { } some && some.Known.Any(value => Evaluate(atom, value) == Truth.True) ? Truth.True : Truth.Unknown;

    /// <summary>Whether the number of values lies in the bounds of an atom.</summary>
    public static Truth IsCountInRange(string? min, string? max, Setting setting) => Of(setting) switch
    {
        null => Truth.Unknown,
        { } some when NotAbove(max, some.LeastCount) == Truth.False => Truth.False,
        { } some when max is null && min is not null => Bounds.Contains(min, null, some.LeastCount).Or(Truth.Unknown),
        _ => Truth.Unknown,
    };

    /// <summary>The value that alone breaks a claim; null where none does for certain.</summary>
    public static PartialValue? BrokenValue(Claim claim, Setting setting)
        => Of(setting)?.Known.FirstOrDefault(value => Truth.False == claim switch
        {
            RangeClaim { Measure: not Measure.Count } c => Evaluate(c, value),
            FormatClaim c => Evaluate(c, value),
            AllowedValuesClaim c => Evaluate(c, value),
            _ => Truth.Unknown,
        });

    private static PartialValues? Of(Setting setting)
        => setting is { Presence: Presence.Given, Null: Truth.False, Values: null } ? setting.Partial : null;

    private static Truth Broken(PartialValues some, Func<PartialValue, Truth> evaluate)
        => some.Known.Any(value => evaluate(value) == Truth.False) ? Truth.False : Truth.Unknown;

    private static Truth NotAbove(string? max, int least)
        => max is not null && Bounds.Contains(null, max, least) == Truth.False ? Truth.False : Truth.Unknown;

    /// <summary>A value that isn't known as a whole may be one of those that pass in any case.</summary>
    private static Truth Evaluate(RangeClaim claim, PartialValue value) => value switch
    {
        TextParts { Whole: { } text } => ValueEvaluator.Evaluate(claim, text),
        _ when claim.OrValues.Count > 0 => Truth.Unknown,
        TextParts text when claim.Measure == Measure.Length => NotAbove(claim.Max, text.LeastLength),
        NumberRange range when claim.Measure == Measure.Value => IsIn(claim.Min, claim.Max, range),
        _ => Truth.Unknown,
    };

    private static Truth Evaluate(FormatClaim claim, PartialValue value) => value switch
    {
        TextParts { Whole: { } text } => ValueEvaluator.Evaluate(claim, text),
        TextParts text when claim.OrValues.Count == 0
            && claim.Formats.All(format => ValueFormats.Find(format)?.MayHave(text.Parts) == false) => Truth.False,
        _ => Truth.Unknown,
    };

    private static Truth Evaluate(AllowedValuesClaim claim, PartialValue value)
        => value is TextParts { Whole: { } text } ? ValueEvaluator.Evaluate(claim, text) : Truth.Unknown;

    private static Truth Evaluate(Atom atom, PartialValue value) => value switch
    {
        TextParts { Whole: { } text } => AtomEvaluator.Evaluate(atom, text),
        NumberRange range when atom.Test == AtomTest.InRange
            => IsIn(AtomEvaluator.Min(atom.Operands), AtomEvaluator.Max(atom.Operands), range),
        _ => Truth.Unknown,
    };

    /// <summary>Whether all numbers of a range lie between two bounds, or none.</summary>
    private static Truth IsIn(string? min, string? max, NumberRange range)
    {
        var (least, greatest) = (Compare(min, range), Compare(max, range));
        return (min is not null && least is null) || (max is not null && greatest is null) ? Truth.Unknown
            : least is { Greatest: < 0 } || greatest is { Least: > 0 } ? Truth.False
            : least is null or { Least: >= 0 } && greatest is null or { Greatest: <= 0 } ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>How both ends of a range compare with a bound; null for a bound that is no number.</summary>
    private static (int Least, int Greatest)? Compare(string? bound, NumberRange range)
        => bound is not null && Bounds.TryParseNumber(bound, out var number)
            ? (range.Least.CompareTo(number), range.Greatest.CompareTo(number))
            : null;
}

using System.Globalization;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>What the forms of <see cref="ValueForms"/> mean. A bound that names a parameter counts only for the section's own.</summary>
internal static class ValueMeanings
{
    /// <summary>"Up to 5 characters" counts no values, nor does "the maximum number of addresses in a range".</summary>
    private static readonly string[] _notCounted = ["characters", "percent", "in", "per", "each", "days"];

    public static IReadOnlyList<Clause>? Range(PatternMatch match, SectionContext context)
        => Bound(match, context, 'N', 'M');

    /// <summary>"Greater than 0 and less than 3600", of whole numbers: 1 to 3599.</summary>
    public static IReadOnlyList<Clause>? OpenRange(PatternMatch match, SectionContext context)
        => IsWhole(match, 'N', out var above) && IsWhole(match, 'M', out var below)
            ? Bound(match, context, Text(above + 1), Text(below - 1))
            : null;

    /// <summary>"Greater than 60", of whole numbers: 61 and more.</summary>
    public static IReadOnlyList<Clause>? Above(PatternMatch match, SectionContext context)
        => IsWhole(match, 'N', out var above) && !CountsFromToday(context) && !HasFractions(context.Parameter)
            ? Bound(match, context, Text(above + 1), null)
            : null;

    public static IReadOnlyList<Clause>? Max(PatternMatch match, SectionContext context)
        => CountsFromToday(context) ? null : Bound(match, context, Amounts.NoSlot, 'N');

    public static IReadOnlyList<Clause>? Min(PatternMatch match, SectionContext context)
        => CountsFromToday(context) ? null : Bound(match, context, 'N', Amounts.NoSlot);

    public static IReadOnlyList<Clause>? CostRange(PatternMatch match, SectionContext context)
        => Own(match, context, new RangeClaim(Measure.Cost, context.Parameter.Name, Number(match, 'N'), Number(match, 'M'), default));

    public static IReadOnlyList<Clause>? MaxLength(PatternMatch match, SectionContext context)
        => Length(match, context, null, Number(match, 'N'));

    public static IReadOnlyList<Clause>? LengthBelow(PatternMatch match, SectionContext context)
        => IsWhole(match, 'N', out var below) ? Length(match, context, null, Text(below - 1)) : null;

    public static IReadOnlyList<Clause>? MinLength(PatternMatch match, SectionContext context)
        => Length(match, context, Number(match, 'N'), null);

    public static IReadOnlyList<Clause>? MaxCount(PatternMatch match, SectionContext context)
        => IsWhole(match, 'N', out var count) && !_notCounted.Any(match.Words('V').Has)
            && HasText(context.Parameter)
            ? Own(match, context, Count(context, Text(count)))
            : null;

    public static IReadOnlyList<Clause>? OneValue(PatternMatch match, SectionContext context)
        => Own(match, context, Count(context, "1"));

    public static IReadOnlyList<Clause>? OnlyValues(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is { } values
            && !ListClosure.IsInterrupted(context.Section, match.Phrase.Source)
            ? Own(match, context, new AllowedValuesClaim(context.Parameter.Name, values.ToEquatableArray()))
            : null;

    /// <summary>"You can only use the value None by itself": with that value there is only one.</summary>
    public static IReadOnlyList<Clause>? Alone(PatternMatch match, SectionContext context)
    {
        var values = match.Has('V') ? ValueLinker.Read(match.Words('V'), context.Parameter) : null;
        var subject = values is not null ? Atom.OneOf(context.Parameter.Name, [.. values])
            : match.Has('V') ? null
            : context.BulletValue;
        return subject is null ? null : [new Clause(new([subject]), Count(context, "1"))];
    }

    private static IReadOnlyList<Clause>? Bound(PatternMatch match, SectionContext context, char min, char max)
        => Amounts.Read(match, min, max, context.Parameter) is var (least, most) ? Bound(match, context, least, most) : null;

    private static IReadOnlyList<Clause>? Bound(PatternMatch match, SectionContext context, string? min, string? max)
    {
        var also = OrValue(match);
        return also is null || (HasText(context.Parameter) && match.Phrase.Has("digits")) ? null : Own(match, context, new RangeClaim(
            Measure.Value,
            context.Parameter.Name,
            min,
            max,
            context.OrValues.Concat(also.Length > 0 ? [also] : []).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray()));
    }

    /// <summary>"or the value unlimited": one word. Null where more is said.</summary>
    private static string? OrValue(PatternMatch match)
    {
        var words = match.Words('V');
        words = words.AreWords(0, "the", "value") ? words.From(2) : words;
        return words.Count > 1 ? null : words.Text.Trim('`', '"');
    }

    private static IReadOnlyList<Clause>? Length(PatternMatch match, SectionContext context, string? min, string? max)
        => HasText(context.Parameter) && !match.Phrase.Has("translation") && !ValueParts.AreMeant(match, context)
            ? Own(match, context, new RangeClaim(Measure.Length, context.Parameter.Name, min, max, default))
            : null;

    private static RangeClaim Count(SectionContext context, string max)
        => new(Measure.Count, context.Parameter.Name, null, max, default);

    private static IReadOnlyList<Clause>? Own(PatternMatch match, SectionContext context, Claim claim)
        => context.IsAboutOwn(match.Phrase) && (!context.IsPart || claim is RangeClaim { Measure: Measure.Cost })
            ? [new Clause(default, claim)]
            : null;

    /// <summary>"The maximum length of an address is 571 characters" bounds no switch, number, date or table.</summary>
    private static bool HasText(Parameter parameter)
        => !parameter.IsBoolean && !parameter.IsSwitch
            && !parameter.Type.Name.EndsWith("Hashtable", StringComparison.OrdinalIgnoreCase)
            && parameter.Type.Name is not ("Byte" or "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64" or "DateTime");

    /// <summary>"The maximum value is 30 days" counts from today where the parameter takes a date.</summary>
    private static bool CountsFromToday(SectionContext context) => context.Parameter.Type.Is("DateTime");

    private static bool HasFractions(Parameter parameter) => parameter.Type.Name is "Single" or "Double" or "Decimal";

    private static bool IsWhole(PatternMatch match, char slot, out long number)
        => long.TryParse(Number(match, slot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(PatternMatch match, char slot) => Amounts.Number(match, slot);
}

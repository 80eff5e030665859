using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>Converts the ends of a bound to values of a parameter.</summary>
internal static class ValueBounds
{
    private static readonly string[] _times = ["millisecond", "second", "minute", "hour", "day", "week", "month", "year"];

    /// <summary>
    /// Gets time spans if the parameter takes them, and otherwise plain numbers in the common unit of both ends. Returns null if
    /// the units differ, or if the unit isn't the unit in the parameter's name.
    /// </summary>
    public static (string? Min, string? Max)? Of(Bound bound, SectionContext context)
    {
        var (min, max, type) = (bound.Min, bound.Max, context.Parameter.Type);
        var isSpan = type.Name is "TimeSpan" or "EnhancedTimeSpan" || (type.Is("Unlimited") && context.Section.Holds("hh:mm:ss"));
        var isOpen = min is { IsOpen: true } || max is { IsOpen: true };
        if (type.Is("DateTime") || (isOpen && (isSpan || type.Name is "Single" or "Double" or "Decimal")))
        {
            return null; // "The maximum value is 30 days" counts from today; there is no longest time below another.
        }

        if ((IsSizeInName(min, context.Parameter) || IsSizeInName(max, context.Parameter)) && !isSpan)
        {
            return null; // "At least 512 KB" for a number of kilobytes.
        }

        var unit = max?.Amount.Unit is { Length: > 0 } last ? last : min?.Amount.Unit ?? "";
        var isTime = min?.Amount.IsTime == true || max?.Amount.IsTime == true;
        var (first, second) = isTime && isSpan ? (ToTimeSpan(min, unit), ToTimeSpan(max, unit))
            : isTime && !IsUnitOf(unit, min, context.Parameter) ? (null, null)
            : (Closed(min, +1, isTime ? "" : Carried(min, max)),
                Closed(max, -1, max?.Amount.Unit == "" && min?.Amount.IsSize == true ? min.Value.Amount.Unit : ""));
        return (first is null) == (min is null) && (second is null) == (max is null) ? (first, second) : null;
    }

    /// <summary>Determines whether a number's name ends with the unit of the end: MaxFileSizeKB counts kilobytes.</summary>
    private static bool IsSizeInName(BoundEnd? end, Parameter parameter)
        => end is { Amount: { IsSize: true, Unit: { Length: > 0 } unit } }
            && parameter.Type.Name is not ("ByteQuantifiedSize" or "Unlimited")
            && parameter.Name.EndsWith(unit, StringComparison.OrdinalIgnoreCase);

    private static string? ToTimeSpan(BoundEnd? end, string unit)
        => end?.Amount is not { } amount ? null
            : amount.IsTimeSpan ? amount.Text
            : (amount with { Unit = amount.Unit.Length > 0 ? amount.Unit : unit }).Value is { } ticks
                && Math.Abs(ticks) < TimeSpan.MaxValue.Ticks ? new TimeSpan((long)ticks).ToString("c")
            : null;

    /// <summary>
    /// Gets the unit that the lower end takes from the upper end. "From 5 to 20 MB" means megabytes, but "from 1 to 2 GB" may
    /// begin at a byte. So the lower end must be greater than 1 and, with the unit, not greater than the upper end.
    /// </summary>
    private static string Carried(BoundEnd? min, BoundEnd? max)
        => min?.Amount is { Unit: "", Value: > 1 and < 1024 } least && max?.Amount is { IsSize: true } most
            && (least with { Unit = most.Unit }).Value <= most.Value
            ? most.Unit
            : "";

    /// <summary>Gets the end as it is written. For an open end, gets the next whole number; null if that isn't certain.</summary>
    private static string? Closed(BoundEnd? end, int step, string unit)
        => end is not var (amount, isOpen) ? null
            : !isOpen ? (unit.Length > 0 ? amount with { Unit = unit } : amount).Written
            : amount.IsWhole(out var number) ? (number + step).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// Determines whether the unit is valid for a number. Excludes "1 minute to 24 hours", and "2 hours" if the name contains
    /// minutes.
    /// </summary>
    private static bool IsUnitOf(string unit, BoundEnd? min, Parameter parameter)
        => (min is not { Amount.Unit: { Length: > 0 } first } || first == unit)
            && !Array.Exists(_times, time => parameter.Name.IndexOf(time, StringComparison.OrdinalIgnoreCase) >= 0
                && !unit.EndsWith(time, StringComparison.Ordinal));
}

using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Writes the ends of a bound as values of a parameter.</summary>
internal static class ValueBounds
{
    private static readonly string[] _times = ["millisecond", "second", "minute", "hour", "day", "week", "month", "year"];

    /// <summary>
    /// Time spans where the parameter takes such, plain numbers in the one unit of both otherwise. Null where they have several units, or
    /// another one than the parameter's name tells.
    /// </summary>
    public static (string? Min, string? Max)? Of(Bound bound, Parameter parameter, ParameterSection section)
    {
        if (parameter.Type.Is("DateTime") || parameter.IsBoolean || parameter.IsSwitch)
        {
            return null; // "The maximum value is 30 days" counts from today.
        }

        var (min, max) = (bound.Min, bound.Max);
        var unit = max?.Amount.Unit is { Length: > 0 } last ? last : min?.Amount.Unit ?? "";
        var isSpan = IsSpan(parameter, section);
        if ((isSpan || parameter.Type.Name is "Single" or "Double" or "Decimal") && (min is { IsOpen: true } || max is { IsOpen: true }))
        {
            return null; // There is no longest time below one, nor a greatest fraction.
        }

        var ends = isSpan && (min?.Amount is { IsTime: true } || max?.Amount is { IsTime: true }) ? Spans(min, max, unit)
            : min?.Amount.IsTime == true || max?.Amount.IsTime == true ? Numbers(min, max, parameter)
            : (Closed(min, +1, Carried(min, max)), Closed(max, -1, max is { Amount.Unit: "" } && min is { Amount.IsSize: true } ? min.Value.Amount.Unit : ""));
        return ends is var (first, second) && (first is null) == (min is null) && (second is null) == (max is null)
            && (min is null || max is null || min.Value.Amount.IsTimeSpan == max.Value.Amount.IsTimeSpan || isSpan)
            ? (first, second)
            : null;
    }

    private static bool IsSpan(Parameter parameter, ParameterSection section)
        => parameter.Type.Name is "TimeSpan" or "EnhancedTimeSpan" || (parameter.Type.Is("Unlimited") && section.Holds("hh:mm:ss"));

    private static (string? Min, string? Max) Spans(BoundEnd? min, BoundEnd? max, string unit)
        => (min?.Amount.ToTimeSpan(min.Value.Amount.Unit is { Length: > 0 } own ? own : unit),
            max?.Amount.ToTimeSpan(max.Value.Amount.Unit is { Length: > 0 } last ? last : unit));

    /// <summary>"From 5 to 90 minutes" of a number that counts minutes.</summary>
    private static (string? Min, string? Max)? Numbers(BoundEnd? min, BoundEnd? max, Parameter parameter)
    {
        var units = new[] { min, max }.Select(end => end?.Amount.Unit ?? "").Where(unit => unit.Length > 0).Distinct().ToList();
        return units.Count == 1 && !IsOfOtherUnit(parameter, units[0]) ? (Closed(min, +1, ""), Closed(max, -1, "")) : null;
    }

    /// <summary>
    /// "From 5 to 20 MB" means megabytes, and "from 1 to 2 GB" may begin at a byte: a unit is carried back only where the number
    /// isn't the least that there is, and stays below the other end.
    /// </summary>
    private static string Carried(BoundEnd? min, BoundEnd? max)
        => min is { Amount: { Unit: "", Value: > 1 and var least } } && max is { Amount: { IsSize: true, Unit: not "B" } most }
            && (most with { Text = min.Value.Amount.Text }).Value <= most.Value && least < 1024
            ? most.Unit
            : "";

    /// <summary>The end as it is written; of whole numbers, the one beside an open end. Null where that isn't certain.</summary>
    private static string? Closed(BoundEnd? end, int step, string unit)
        => end is not var (amount, isOpen) || (isOpen && (amount.Unit.Length > 0 && amount.IsSize)) ? null
            : !isOpen ? (unit.Length > 0 ? amount with { Unit = unit } : amount).Written
            : amount.IsWhole(out var number) ? (number + step).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>"At most 2 hours", of a parameter that counts minutes by its name.</summary>
    private static bool IsOfOtherUnit(Parameter parameter, string unit)
        => Array.Exists(_times, time => parameter.Name.IndexOf(time, StringComparison.OrdinalIgnoreCase) >= 0
            && !unit.EndsWith(time, StringComparison.OrdinalIgnoreCase));
}

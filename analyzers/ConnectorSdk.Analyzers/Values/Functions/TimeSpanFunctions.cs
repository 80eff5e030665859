namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides the arithmetic and comparison of time spans.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionTable All { get; } = new()
    {
        ["TimeSpan.op_Addition(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left + right : null,
        ["TimeSpan.op_Subtraction(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left - right : null,
        ["TimeSpan.op_Multiply(TimeSpan,Double)"] = a => a is [TimeSpan span, double factor] ? Multiply(span, factor) : null,
        ["TimeSpan.op_Multiply(Double,TimeSpan)"] = a => a is [double factor, TimeSpan span] ? Multiply(span, factor) : null,
        ["TimeSpan.Multiply(Double)"] = a => a is [TimeSpan span, double factor] ? Multiply(span, factor) : null,
        ["TimeSpan.op_UnaryNegation(TimeSpan)"] = a => a is [TimeSpan span] ? -span : null,
        ["TimeSpan.op_UnaryPlus(TimeSpan)"] = a => a is [TimeSpan span] ? span : null,
        ["TimeSpan.op_Equality(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left == right : null,
        ["TimeSpan.op_Inequality(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left != right : null,
        ["TimeSpan.op_LessThan(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left < right : null,
        ["TimeSpan.op_LessThanOrEqual(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left <= right : null,
        ["TimeSpan.op_GreaterThan(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left > right : null,
        ["TimeSpan.op_GreaterThanOrEqual(TimeSpan,TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left >= right : null,
        ["TimeSpan.Add(TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left + right : null,
        ["TimeSpan.Subtract(TimeSpan)"] = a => a is [TimeSpan left, TimeSpan right] ? left - right : null,
        ["TimeSpan.Negate()"] = a => a is [TimeSpan span] ? -span : null,
        ["TimeSpan.Duration()"] = a => a is [TimeSpan span] ? span.Duration() : null,
        ["TimeSpan.ToString()"] = a => KnownTexts.Of(a[0]),
        ["TimeSpan.get_TotalDays()"] = a => Total(a, TimeSpan.TicksPerDay),
        ["TimeSpan.get_TotalHours()"] = a => Total(a, TimeSpan.TicksPerHour),
        ["TimeSpan.get_TotalMinutes()"] = a => Total(a, TimeSpan.TicksPerMinute),
        ["TimeSpan.get_TotalSeconds()"] = a => Total(a, TimeSpan.TicksPerSecond),
        ["TimeSpan.get_TotalMilliseconds()"] = a => Total(a, TimeSpan.TicksPerMillisecond),
        ["TimeSpan.get_Milliseconds()"] = a => a is [TimeSpan span] ? span.Milliseconds : null,
        ["TimeSpan.get_Ticks()"] = a => a is [TimeSpan span] ? span.Ticks : null,
        ["TimeSpan.get_Days()"] = a => a is [TimeSpan span] ? span.Days : null,
        ["TimeSpan.get_Hours()"] = a => a is [TimeSpan span] ? span.Hours : null,
        ["TimeSpan.get_Minutes()"] = a => a is [TimeSpan span] ? span.Minutes : null,
        ["TimeSpan.get_Seconds()"] = a => a is [TimeSpan span] ? span.Seconds : null,
    };

    /// <summary>
    /// Computes a total if it is the same on all runtimes. Some runtimes divide, and others multiply by the reciprocal.
    /// </summary>
    private static object? Total(object?[] values, long unit)
        => values is [TimeSpan { Ticks: var ticks }]
            && (double)ticks / unit is var divided
            && divided.Equals(ticks * (1.0 / unit))
            && Math.Abs(divided) < 1e12
            ? divided
            : null;

    /// <summary>
    /// Multiplies a time span by an integer, if a double can represent the ticks. Runtimes differ in rounding other results.
    /// </summary>
    private static object? Multiply(TimeSpan span, double factor)
    {
        const double Exact = 1L << 53;
        var ticks = span.Ticks * factor;
        return Math.Floor(factor) == factor && Math.Abs((double)span.Ticks) < Exact && Math.Abs(ticks) < Exact
            ? new TimeSpan((long)ticks)
            : null;
    }
}

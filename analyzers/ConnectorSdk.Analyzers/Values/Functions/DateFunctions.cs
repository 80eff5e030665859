namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Creates dates from numbers. Local times aren't known, because their text depends on the time zone.</summary>
internal static class DateFunctions
{
    public static FunctionTable All { get; } = new()
    {
        ["DateTime..ctor(Int32,Int32,Int32)"] = a => a is [int year, int month, int day] ? new DateTime(year, month, day) : null,
        ["DateTime..ctor(Int32,Int32,Int32,Int32,Int32,Int32)"] = a => New(a, 0),
        ["DateTime..ctor(Int32,Int32,Int32,Int32,Int32,Int32,DateTimeKind)"] = a => a[6] is KnownEnumValue { Number: int kind }
            ? New(a, kind)
            : null,
        ["DateTime.op_Addition(DateTime,TimeSpan)"] = a => a is [DateTime date, TimeSpan span] ? date + span : null,
        ["DateTime.op_Subtraction(DateTime,TimeSpan)"] = a => a is [DateTime date, TimeSpan span] ? date - span : null,
        ["DateTime.op_Subtraction(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date - other : null,
        ["DateTime.op_LessThan(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date < other : null,
        ["DateTime.op_GreaterThan(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date > other : null,
        ["DateTime.op_Equality(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date == other : null,
        ["DateTime.Add(TimeSpan)"] = a => a is [DateTime date, TimeSpan span] ? date + span : null,
        ["DateTime.Subtract(TimeSpan)"] = a => a is [DateTime date, TimeSpan span] ? date - span : null,
        ["DateTime.AddDays(Double)"] = a => Add(a, TimeSpan.TicksPerDay),
        ["DateTime.AddHours(Double)"] = a => Add(a, TimeSpan.TicksPerHour),
        ["DateTime.AddMinutes(Double)"] = a => Add(a, TimeSpan.TicksPerMinute),
        ["DateTime.AddSeconds(Double)"] = a => Add(a, TimeSpan.TicksPerSecond),
        ["DateTime.AddMonths(Int32)"] = a => a is [DateTime date, int months] ? date.AddMonths(months) : null,
        ["DateTime.AddYears(Int32)"] = a => a is [DateTime date, int years] ? date.AddYears(years) : null,
        ["DateTime.AddTicks(Int64)"] = a => a is [DateTime date, long ticks] ? date.AddTicks(ticks) : null,
        ["DateTime.get_Date()"] = a => a is [DateTime date] ? date.Date : null,
        ["DateTime.op_LessThanOrEqual(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date <= other : null,
        ["DateTime.op_GreaterThanOrEqual(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date >= other : null,
        ["DateTime.op_Inequality(DateTime,DateTime)"] = a => a is [DateTime date, DateTime other] ? date != other : null,
        ["DateTime.get_TimeOfDay()"] = a => a is [DateTime date] ? date.TimeOfDay : null,
        ["DateTime.get_Hour()"] = a => a is [DateTime date] ? date.Hour : null,
        ["DateTime.get_Minute()"] = a => a is [DateTime date] ? date.Minute : null,
        ["DateTime.get_Second()"] = a => a is [DateTime date] ? date.Second : null,
        ["DateTime.get_DayOfYear()"] = a => a is [DateTime date] ? date.DayOfYear : null,
        ["DateTime.get_Year()"] = a => a is [DateTime date] ? date.Year : null,
        ["DateTime.get_Month()"] = a => a is [DateTime date] ? date.Month : null,
        ["DateTime.get_Day()"] = a => a is [DateTime date] ? date.Day : null,
    };

    private static object? New(object?[] values, int kind)
        => kind is (int)DateTimeKind.Unspecified or (int)DateTimeKind.Utc
            && values is [int year, int month, int day, int hour, int minute, int second, ..]
            ? new DateTime(year, month, day, hour, minute, second, (DateTimeKind)kind)
            : null;

    /// <summary>Adds ticks to a date. Fractions aren't computed, because runtimes round them differently.</summary>
    private static object? Add(object?[] values, long ticks)
        => values is [DateTime date, double amount] && Math.Abs(amount) < 4_000_000 * (TimeSpan.TicksPerDay / ticks)
            && Math.Truncate(amount).Equals(amount)
            ? date.AddTicks((long)amount * ticks)
            : null;
}

using System.Globalization;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>Writes times and dates in the way that a developer would.</summary>
internal static class TimeLiteral
{
    public static string Of(TimeSpan span)
    {
        var (unit, count) = span switch
        {
            _ when span == TimeSpan.Zero => ("Zero", 0d),
            _ when span.Ticks % TimeSpan.TicksPerDay == 0 => (nameof(TimeSpan.FromDays), span.TotalDays),
            _ when span.Ticks % TimeSpan.TicksPerHour == 0 => (nameof(TimeSpan.FromHours), span.TotalHours),
            _ when span.Ticks % TimeSpan.TicksPerMinute == 0 => (nameof(TimeSpan.FromMinutes), span.TotalMinutes),
            _ when span.Ticks % TimeSpan.TicksPerSecond == 0 => (nameof(TimeSpan.FromSeconds), span.TotalSeconds),
            _ => ("", 0d),
        };
        return unit switch
        {
            "" => string.Create(CultureInfo.InvariantCulture, $"TimeSpan.FromTicks({span.Ticks})"),
            "Zero" => "TimeSpan.Zero",
            _ => string.Create(CultureInfo.InvariantCulture, $"TimeSpan.{unit}({count})"),
        };
    }

    /// <returns>The expression, or null if the date has a time zone or fractions of a second.</returns>
    public static string? Of(DateTime date)
        => date.Kind != DateTimeKind.Unspecified || date.Ticks % TimeSpan.TicksPerSecond != 0 ? null
            : date.TimeOfDay == TimeSpan.Zero
                ? string.Create(CultureInfo.InvariantCulture, $"new DateTime({date.Year}, {date.Month}, {date.Day})")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"new DateTime({date.Year}, {date.Month}, {date.Day}, {date.Hour}, {date.Minute}, {date.Second})");
}

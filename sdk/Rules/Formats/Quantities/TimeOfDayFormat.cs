using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>
/// Hours and minutes of a day of 24 hours. With seconds, AM or PM, or one digit for the hour, it may still be read.
/// </summary>
internal sealed class TimeOfDayFormat() : ValueFormat("a time of day (HH:mm)")
{
    public override Truth Matches(string value)
    {
        var parts = value.Split(':');
        if (!value.Any(IsDigit))
        {
            return Truth.False;
        }

        var isTime = parts.Length is 2 or 3 && Array.TrueForAll(parts, part => part.Length is 1 or 2 && part.All(IsDigit));
        return !isTime ? Truth.Unknown
            : !Bounds.TryParseTimeSpan(value, out _) ? Truth.False
            : TruthLogic.Of(parts.Length == 2 && value.Length == 5).Or(Truth.Unknown);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

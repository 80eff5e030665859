using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>Accepts hours and minutes in 24-hour format. Seconds, AM or PM, and a single-digit hour are uncertain.</summary>
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

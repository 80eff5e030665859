namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Compares quantities: numbers, byte sizes, time spans, dates, and <c>unlimited</c>, which is greater than all others.
/// </summary>
internal static class Quantities
{
    public const string Unlimited = "unlimited";

    public static bool IsUnlimited(string text) => text.Trim().Equals(Unlimited, StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether a string is or may be a quantity.</summary>
    public static bool MayBe(string text)
        => IsUnlimited(text) || Bounds.TryParseNumber(text, out _) || IsTimeSpan(text, out _)
            || DateText.Read(text, out _) != Truth.False;

    /// <summary>Gets the sign of the difference, or null if the quantities aren't certainly of the same kind.</summary>
    public static int? Compare(string left, string right)
    {
        if (IsUnlimited(left) || IsUnlimited(right))
        {
            var isCertain = Has(left) && Has(right);
            return isCertain ? IsUnlimited(left).CompareTo(IsUnlimited(right)) : null;
        }

        if (Bounds.TryParseNumber(left, out var number) && Bounds.TryParseNumber(right, out var otherNumber))
        {
            return number.CompareTo(otherNumber);
        }

        if (IsTimeSpan(left, out var span) && IsTimeSpan(right, out var otherSpan))
        {
            return span.CompareTo(otherSpan);
        }

        // The difference between a date in UTC and a date in another time zone isn't known to the hour.
        return DateText.Read(left, out var date) == Truth.True && DateText.Read(right, out var otherDate) == Truth.True
            && date.Kind == otherDate.Kind
            ? date.CompareTo(otherDate)
            : null;
    }

    private static bool Has(string text)
        => IsUnlimited(text) || Bounds.TryParseNumber(text, out _) || IsTimeSpan(text, out _)
            || DateText.Read(text, out _) == Truth.True;

    /// <summary>Parses a time span. A plain number is ambiguous, because it may be a number of days.</summary>
    private static bool IsTimeSpan(string text, out TimeSpan span)
        => Bounds.TryParseTimeSpan(text, out span) && text.IndexOf(':') >= 0;
}

namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Compares the values that have a size: numbers, byte sizes, time spans, dates, and <c>unlimited</c> above them all.
/// </summary>
internal static class Quantities
{
    public const string Unlimited = "unlimited";

    public static bool IsUnlimited(string text) => text.Trim().Equals(Unlimited, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text has a size, as far as it can be read for certain or not.</summary>
    public static bool MayBe(string text)
        => IsUnlimited(text) || Bounds.TryParseNumber(text, out _) || IsTimeSpan(text, out _)
            || DateText.Read(text, out _) != Truth.False;

    /// <summary>The sign of the difference; null if the two aren't certain to be of one kind.</summary>
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

        // A date in universal time and one in some other time can't be told apart to the hour.
        return DateText.Read(left, out var date) == Truth.True && DateText.Read(right, out var otherDate) == Truth.True
            && date.Kind == otherDate.Kind
            ? date.CompareTo(otherDate)
            : null;
    }

    private static bool Has(string text)
        => IsUnlimited(text) || Bounds.TryParseNumber(text, out _) || IsTimeSpan(text, out _)
            || DateText.Read(text, out _) == Truth.True;

    /// <summary>A number alone may mean days or a plain number.</summary>
    private static bool IsTimeSpan(string text, out TimeSpan span)
        => Bounds.TryParseTimeSpan(text, out span) && text.IndexOf(':') >= 0;
}

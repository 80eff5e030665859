using System.Globalization;

namespace ConnectorSdk;

/// <summary>Converts values to strings that are the same in all cultures.</summary>
internal static class InvariantText
{
    /// <summary>The negative zero. PowerShell reads <c>-0</c> as an integer, which has no negative zero.</summary>
    private const string NegativeZero = "-0.0";

    /// <summary>Gets the string of a value, which is the same in all cultures, or null for null.</summary>
    public static string? Of<T>(T value) => value switch
    {
        null => null,
        string text => text,
        Enum member => EnumText(member),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("o", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("o", CultureInfo.InvariantCulture),
#if NET
        DateOnly date => date.ToString("o", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("o", CultureInfo.InvariantCulture),
#endif
        double number when number.Equals(0.0) && 1 / number < 0 => NegativeZero,
        float number when number.Equals(0.0f) && 1 / number < 0 => NegativeZero,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Gets the PowerShell spelling of an enum member.</summary>
    private static string EnumText(Enum member)
    {
        var name = member.ToString();
        var field = member.GetType().GetField(name);
        return field?.GetCustomAttributes(typeof(CmdletValueAttribute), inherit: false) is [CmdletValueAttribute spelling, ..]
            ? spelling.Value
            : name;
    }
}

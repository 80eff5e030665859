using System.Collections;
using System.Globalization;
using System.Net;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>Reads values whose type isn't known when the code is compiled.</summary>
internal static class LooseValue
{
    /// <summary>PowerShell reads <c>-0</c> as an integer, which has no negative zero.</summary>
    private const string NegativeZero = "-0.0";

    /// <param name="value">The value.</param>
    /// <param name="facts">What the document says of the parameter; null for one that it doesn't know.</param>
    /// <param name="mayHoldObjects">Whether a list may hold objects without text: a variable stands for it then.</param>
    public static ParameterValue Read(object? value, ParameterFacts? facts, bool mayHoldObjects = false) => value switch
    {
        null => ParameterValue.Null,
        bool boolean => facts is null ? ParameterValue.Flag(boolean)
            : facts.IsSwitch ? ParameterValue.Switch(boolean)
            : ParameterValue.Boolean(boolean),
        sbyte or byte or short or ushort or int or uint or long
            => ParameterValue.OfInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        TimeSpan span => ParameterValue.OfTimeSpan(span),
        DateTime date => ParameterValue.OfDateTime(date),
        Guid guid => ParameterValue.OfGuid(guid),
        decimal number => OfNumber(number),
        _ when IsText(value) => ParameterValue.OfText(ToText(value)),
        byte[] or IDictionary or IEnumerable<CmdletScript?> => ParameterValue.Object(value),
        IEnumerable items => ReadList([.. items.Cast<object?>()], mayHoldObjects),
        _ => ParameterValue.Object(value),
    };

    /// <summary>A number that isn't a <see cref="ValueKind.Integer"/>.</summary>
    public static ParameterValue OfNumber<T>(T value)
        => value is decimal number && IsRoundedInQuotes(number)
            ? ParameterValue.OfDecimal(ToText(number)!)
            : ParameterValue.OfText(ToText(value));

    /// <summary>PowerShell reads a fraction in quotes by way of <see cref="double"/>, which has 15 certain digits.</summary>
    public static bool IsRoundedInQuotes(decimal value)
        => (decimal.GetBits(value)[3] & 0xFF0000) != 0 && ToText(value)!.Length > 15;

    /// <summary>The text of an element of a typed list. PowerShell reads a number with <c>d</c> as a decimal.</summary>
    public static string? ToItemText<T>(T value)
        => value is decimal number && IsRoundedInQuotes(number) ? ToText(number) + "d" : ToText(value);

    /// <summary>The text of one value, the same in every culture; null for null.</summary>
    public static string? ToText<T>(T value) => value switch
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

    private static ParameterValue ReadList(object?[] items, bool mayHoldObjects)
    {
        if (Array.TrueForAll(items, item => item is null || IsText(item)))
        {
            return ParameterValue.List(Array.ConvertAll(items, ToText));
        }

        var list = ParameterValue.WrittenList(items);
        return mayHoldObjects || list.Reference is WrittenObject
            ? list
            : throw new ArgumentException(
                $"A list cannot contain an element of type {ObjectText.FirstWithoutText(items)?.GetType().Name}.", nameof(items));
    }

    private static bool IsText(object value)
        => value is string or char or IFormattable or ITextValue or Uri or IPAddress or Version;

    /// <summary>The PowerShell spelling of an enum member.</summary>
    private static string EnumText(Enum member)
    {
        var name = member.ToString();
        var field = member.GetType().GetField(name);
        return field?.GetCustomAttributes(typeof(CmdletValueAttribute), inherit: false) is [CmdletValueAttribute spelling, ..]
            ? spelling.Value
            : name;
    }
}

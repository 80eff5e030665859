using System.Collections;
using System.Globalization;
using System.Net;
using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>Converts values whose type isn't known at compile time.</summary>
internal static class ParameterValueConverter
{
    /// <param name="value">The value.</param>
    /// <param name="facts">The documented facts about the parameter, or null for an undocumented parameter.</param>
    /// <param name="mayHoldObjects">Whether a list may contain objects without text. It is then rendered as a variable.</param>
    public static ParameterValue FromObject(object? value, ParameterFacts? facts, bool mayHoldObjects = false) => value switch
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
        decimal number => FromNumber(number),
        _ when IsText(value) => ParameterValue.OfText(InvariantText.Of(value)),
        byte[] or IDictionary or IEnumerable<CmdletScript?> => ParameterValue.Object(value),
        IEnumerable items => ReadList([.. items.Cast<object?>()], mayHoldObjects),
        _ => ParameterValue.Object(value),
    };

    /// <summary>Converts a number that isn't a <see cref="ValueKind.Integer"/>.</summary>
    public static ParameterValue FromNumber<T>(T value)
        => value is decimal number && IsRoundedInQuotes(number)
            ? ParameterValue.OfDecimal(InvariantText.Of(number)!)
            : ParameterValue.OfText(InvariantText.Of(value));

    /// <summary>
    /// Determines whether PowerShell would round a quoted number, because it converts fractions by way of <see cref="double"/>,
    /// which has 15 significant digits.
    /// </summary>
    public static bool IsRoundedInQuotes(decimal value)
        => (decimal.GetBits(value)[3] & 0xFF0000) != 0 && InvariantText.Of(value)!.Length > 15;

    /// <summary>
    /// Gets the text of an element of a typed list. PowerShell reads a number with the suffix <c>d</c> as a decimal.
    /// </summary>
    public static string? ToItemText<T>(T value)
        => value is decimal number && IsRoundedInQuotes(number) ? InvariantText.Of(number) + "d" : InvariantText.Of(value);

    private static ParameterValue ReadList(object?[] items, bool mayHoldObjects)
    {
        if (Array.TrueForAll(items, item => item is null || IsText(item)))
        {
            return ParameterValue.List(Array.ConvertAll(items, InvariantText.Of));
        }

        var list = ParameterValue.WrittenList(items);
        return mayHoldObjects || list.Reference is WrittenObject
            ? list
            : throw new ArgumentException(
                $"A list cannot contain an element of type {ObjectText.FirstWithoutText(items)?.GetType().Name}.", nameof(items));
    }

    private static bool IsText(object value)
        => value is string or char or IFormattable or ITextValue or Uri or IPAddress or Version;
}

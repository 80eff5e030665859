using System.Globalization;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>
/// Provides functions of numbers. The format of a negative number depends on the culture, so such strings aren't known.
/// </summary>
internal static class NumberFunctions
{
    private static readonly string[] _types = ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"];

    public static FunctionTable All { get; } = Create();

    private static FunctionTable Create()
    {
        FunctionTable functions = new()
        {
            ["Boolean.ToString()"] = a => KnownTexts.Of(a[0]),
            ["Char.ToString()"] = a => KnownTexts.Of(a[0]),
            ["Boolean.Parse(String)"] = a => a is [string text] ? ParseBoolean(text) : null,
            ["Convert.ToBoolean(String)"] = a => a is [string text] ? ParseBoolean(text) : null,
            ["Math.Sign(Int32)"] = a => a is [int number] ? Math.Sign(number) : null,
            ["Math.Sign(Int64)"] = a => a is [long number] ? Math.Sign(number) : null,
            ["Math.Abs(Int32)"] = a => a is [int number] ? Math.Abs(number) : null,
            ["Math.Abs(Int64)"] = a => a is [long number] ? Math.Abs(number) : null,
        };
        foreach (var type in _types)
        {
            functions[$"{type}.ToString()"] = a => KnownTexts.Of(a[0]);
            functions[$"{type}.ToString(IFormatProvider)"] = a => KnownTexts.Of(a[0]);
            functions[$"{type}.ToString(String)"] = Format;
            functions[$"{type}.ToString(String,IFormatProvider)"] = Format;
            functions[$"{type}.Parse(String)"] = a => Parse(a[0], type);
            functions[$"{type}.Parse(String,IFormatProvider)"] = a => Parse(a[0], type);
            functions[$"{type}.Parse(String,NumberStyles,IFormatProvider)"] = a => IsDecimal(a[1]) ? Parse(a[0], type) : null;
            functions[$"Convert.To{type}(String,IFormatProvider)"] = a => Parse(a[0], type);
            functions[$"Convert.To{type}(String)"] = a => Parse(a[0], type);
            functions[$"{type}.Equals({type})"] = a => Compare(a) is { } order ? order == 0 : null;
            functions[$"{type}.Equals(Object)"] = a => a is [{ } number, { } other] && number.GetType().Name == type
                ? number.Equals(other)
                : null;
            functions[$"Math.Max({type},{type})"] = a => Choose(a, isGreater: true);
            functions[$"Math.Min({type},{type})"] = a => Choose(a, isGreater: false);
            functions[$"Math.Clamp({type},{type},{type})"] = Clamp;
        }

        // For smaller types, CompareTo returns the difference.
        foreach (var type in _types.Skip(4))
        {
            functions[$"{type}.CompareTo({type})"] = a => Compare(a);
        }

        return functions;
    }

    /// <summary>Parses a number that consists of digits, which is the same in all cultures.</summary>
    public static object? Parse(object? value, string type)
        => value is string { Length: > 0 and <= 20 } text && text.All(c => c is >= '0' and <= '9')
            ? Of(decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), type)
            : null;

    private static object? Of(decimal number, string type) => type switch
    {
        "SByte" => decimal.ToSByte(number),
        "Byte" => decimal.ToByte(number),
        "Int16" => decimal.ToInt16(number),
        "UInt16" => decimal.ToUInt16(number),
        "Int32" => decimal.ToInt32(number),
        "UInt32" => decimal.ToUInt32(number),
        "Int64" => decimal.ToInt64(number),
        _ => decimal.ToUInt64(number),
    };

    /// <summary>Compares two numbers. The result is -1, 0, or 1.</summary>
    private static int? Compare(object?[] values)
        => (Numbers.ToInteger(values[0]), Numbers.ToInteger(values[1])) is ({ } left, { } right) ? left.CompareTo(right) : null;

    private static object? Choose(object?[] values, bool isGreater)
        => (Numbers.ToInteger(values[0]), Numbers.ToInteger(values[1])) is ({ } left, { } right)
            ? values[left >= right == isGreater ? 0 : 1]
            : null;

    private static object? Clamp(object?[] values)
        => values is [var value, var min, var max]
            && (Numbers.ToInteger(value), Numbers.ToInteger(min), Numbers.ToInteger(max)) is ({ } number, { } least, { } greatest)
            && least <= greatest
            ? number < least ? min : number > greatest ? max : value
            : null;

    private static object? Format(object?[] values)
        => Numbers.ToInteger(values[0]) is { } && values[1] is string or null
            ? KnownFormats.Of(values[0], values[1] as string)
            : null;

    private static object? ParseBoolean(string text)
        => TextFunctions.IsAscii(text) && bool.TryParse(text, out var value) ? value : null;

    /// <summary>Determines whether a style parses digits as a decimal number.</summary>
    private static bool IsDecimal(object? style) => style is KnownEnumValue { Number: int number }
        && (number & ~(int)NumberStyles.Any) == 0;
}

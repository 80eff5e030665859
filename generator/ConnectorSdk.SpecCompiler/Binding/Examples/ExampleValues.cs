using System.Globalization;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>Evaluates the words of a value as PowerShell does.</summary>
internal static class ExampleValues
{
    private const NumberStyles Number =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads the value that starts at a word, with all words of a list, and moves behind it.</summary>
    public static ArgumentValue Read(IReadOnlyList<ExampleToken> words, ref int i)
    {
        var first = ValueOf(words[i]);
        if (!words[i++].EndsWithComma)
        {
            return first;
        }

        List<ArgumentValue> parts = [first];
        while (i < words.Count)
        {
            parts.Add(ValueOf(words[i]));
            if (!words[i++].EndsWithComma)
            {
                break;
            }
        }

        return ArgumentValue.Join(parts);
    }

    private static ArgumentValue ValueOf(ExampleToken word)
    {
        if (word.Text is not { } text)
        {
            return word.IsQuoted ? ArgumentValue.UnknownObject : ArgumentValue.Unknown;
        }

        return word.IsQuoted ? ArgumentValue.Text(text) : text is not ['$', ..] ? ArgumentValue.Of(NumberOf(text) ?? text, text)
            : text.ToUpperInvariant() switch
        {
            "$TRUE" => ArgumentValue.Of(true, text),
            "$FALSE" => ArgumentValue.Of(false, text),
            "$NULL" => ArgumentValue.Of(null, text),
            _ => ArgumentValue.Of(NumberOf(text) ?? text, text),
        };
    }

    /// <summary>
    /// Converts an unquoted word to a number. For a hexadecimal number or a number with a unit, only the fact that it is a number
    /// matters.
    /// </summary>
    /// <returns>The number, or null if the word is a string.</returns>
    private static object? NumberOf(string text)
    {
        var start = text is ['-' or '+', ..] ? 1 : 0;
        if (text.Length == start || !(char.IsDigit(text[start]) || text[start] == '.'))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var longer))
        {
            return longer;
        }

        if (double.TryParse(text, Number, CultureInfo.InvariantCulture, out var real))
        {
            return real;
        }

        return HexadecimalOf(text.Substring(start)) ?? SizeOf(text);
    }

    private static object? HexadecimalOf(string text)
        => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static object? SizeOf(string text)
        => text.Length > 2
            && ByteUnits.SizeOf(text, text.Length - 2) is not null
            && double.TryParse(text.Substring(0, text.Length - 2), Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

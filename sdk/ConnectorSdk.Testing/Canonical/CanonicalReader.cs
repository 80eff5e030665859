using System.Globalization;
using System.Net;

namespace ConnectorSdk.Testing.Canonical;

/// <summary>Reads the value of a parameter like a server, and returns its stored form.</summary>
internal static class CanonicalReader
{
    /// <summary>
    /// Reads a value as null, a Boolean, a 64-bit integer, a string, a GUID, a date, a list of strings, or an object.
    /// </summary>
    /// <exception cref="ConversionException">The server rejects the value.</exception>
    public static object? Read(ParameterForm form, object? value, bool matchPrefixes) => form.Shape switch
    {
        ValueShape.Opaque => value,
        ValueShape.List => ReadList(form, value, matchPrefixes),
        ValueShape.Flags => ChoiceText.OfFlags(form, Texts(value), matchPrefixes),
        ValueShape.Switch or ValueShape.Boolean => ReadBoolean(form, value),
        _ => value is IReadOnlyList<object?> { Count: 1 } single ? ReadScalar(form, single[0], matchPrefixes)
            : value is IReadOnlyList<object?> ? throw Refuse(form, "the list")
            : ReadScalar(form, value, matchPrefixes),
    };

    /// <summary>Gets the elements of a value as strings. Null has no elements.</summary>
    public static IEnumerable<string> Texts(object? value) => value switch
    {
        null => [],
        IReadOnlyList<object?> items => items.Where(item => item is not null).Select(item => Text(item!)),
        _ => [Text(value)],
    };

    /// <summary>Gets the string of a value, which is the same in all cultures.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("o", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("o", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static List<string> ReadList(ParameterForm form, object? value, bool matchPrefixes)
    {
        List<string> list = [];
        HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        foreach (var text in Texts(value).Where(text => text.Length > 0))
        {
            var item = CanonicalForm.Of(
                form.Canonical, form.Choices.Count > 0 ? ChoiceText.Of(form, text, matchPrefixes) : text);
            if (known.Add(item))
            {
                list.Add(item);
            }
        }

        return list;
    }

    private static object? ReadScalar(ParameterForm form, object? value, bool matchPrefixes)
    {
        if (value is null)
        {
            return null;
        }

        var text = Text(value);
        return form.Shape switch
        {
            _ when text.Length == 0 => form.Shape == ValueShape.Text ? "" : null,
            ValueShape.Choice => ChoiceText.Of(form, text, matchPrefixes),
            ValueShape.Integer => ReadInteger(form, text),
            ValueShape.Size => SizeText.Of(ReadSize(form, text)),
            ValueShape.Limit => ReadLimit(form, value, text),
            ValueShape.TimeSpan => ReadTimeSpan(form, value, text),
            ValueShape.Guid => Guid.TryParse(text, out var guid) ? guid : throw Refuse(form, text),
            ValueShape.DateTime => ReadDate(form, value, text),
            ValueShape.IPAddress => IPAddress.TryParse(text, out var address) ? address.ToString() : throw Refuse(form, text),
            _ => CanonicalForm.Of(form.Canonical, text),
        };
    }

    private static object ReadBoolean(ParameterForm form, object? value) => value switch
    {
        bool boolean => boolean,
        0L => false,
        1L => true,
        string text when text.TrimStart('$').Equals("true", StringComparison.OrdinalIgnoreCase) => true,
        string text when text.TrimStart('$').Equals("false", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw Refuse(form, value is null ? "" : Text(value)),
    };

    private static long ReadInteger(ParameterForm form, string text)
    {
        var (min, max) = form.Type.ToUpperInvariant() switch
        {
            "BYTE" => (byte.MinValue, byte.MaxValue),
            "SBYTE" => (sbyte.MinValue, sbyte.MaxValue),
            "INT16" => (short.MinValue, short.MaxValue),
            "UINT16" => (ushort.MinValue, ushort.MaxValue),
            "INT32" => (int.MinValue, int.MaxValue),
            "UINT32" => (uint.MinValue, uint.MaxValue),
            "UINT64" => (0, long.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
            ? number
            : throw Refuse(form, text);
    }

    /// <summary>Reads a size. The display format of servers, <c>25 MB (26,214,400 bytes)</c>, is rejected.</summary>
    private static long ReadSize(ParameterForm form, string text)
        => text.IndexOf('(') < 0 && ByteQuantifiedSize.TryParse(text, out var size) ? size.Bytes : throw Refuse(form, text);

    private static string ReadLimit(ParameterForm form, object value, string text)
        => text.Equals("unlimited", StringComparison.OrdinalIgnoreCase) ? "Unlimited"
        : value is TimeSpan ? text
        : form.Canonical != CanonicalForm.Size
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text
        : text.IndexOf(':') > 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? span.ToString("c", CultureInfo.InvariantCulture)
        : SizeText.Of(ReadSize(form, text));

    /// <summary>Reads a time span. A plain number is rejected, because its unit isn't certain.</summary>
    private static string ReadTimeSpan(ParameterForm form, object value, string text)
        => value is TimeSpan ? text
        : text.IndexOf(':') > 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? span.ToString("c", CultureInfo.InvariantCulture)
        : throw Refuse(form, text);

    private static DateTimeOffset ReadDate(ParameterForm form, object value, string text) => value switch
    {
        DateTime { Kind: DateTimeKind.Unspecified } date => new DateTimeOffset(date, TimeSpan.Zero),
        DateTime date => new DateTimeOffset(date).ToUniversalTime(),
        DateTimeOffset date => date.ToUniversalTime(),
        _ => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.ToUniversalTime()
            : throw Refuse(form, text),
    };

    private static ConversionException Refuse(ParameterForm form, string text)
        => new($"Cannot convert value \"{text}\" to type \"{form.Type}\".");
}

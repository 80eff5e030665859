using System.Collections;
using System.Globalization;
using System.Net;
using System.Security;

namespace ConnectorSdk;

/// <summary>Converts objects that a cmdlet returned if their types aren't known at compile time.</summary>
internal static class LooseResult
{
    private const int MaxDepth = 8;
    private const long LeastShared = -1;
    private const long GreatestShared = 255;

    private static readonly object _true = true;
    private static readonly object _false = false;
    private static readonly object[] _integers = [.. Enumerable.Range(0, 257).Select(number => (object)(number + LeastShared))];

    public static CmdletValue Of(bool value) => new(CmdletValueKind.Boolean, value ? _true : _false);

    public static CmdletValue Of(long value) => new(
        CmdletValueKind.Integer,
        value is >= LeastShared and <= GreatestShared ? _integers[value - LeastShared] : value);

    public static CmdletValue Of(string? value) => value is null ? default : new(CmdletValueKind.Text, value);

    public static CmdletValue Read(object? value, int depth) => value switch
    {
        null or DBNull => default,
        CmdletValue known => known,
        bool boolean => Of(boolean),
        string text => Of(text),
        sbyte or byte or short or ushort or int or uint or long => Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong number => number <= long.MaxValue ? Of((long)number) : new(CmdletValueKind.Number, (decimal)number),
        float number => new(CmdletValueKind.Number, double.Parse(InvariantText.Of(number)!, CultureInfo.InvariantCulture)),
        double or decimal => new(CmdletValueKind.Number, value),
        DateTime date => new(CmdletValueKind.DateTime, InUniversalTime(date)),
        DateTimeOffset => new(CmdletValueKind.DateTime, value),
        TimeSpan => new(CmdletValueKind.TimeSpan, value),
        Guid => new(CmdletValueKind.Guid, value),
        byte[] bytes => Of(Convert.ToBase64String(bytes)),
        CmdletObject => new(CmdletValueKind.Object, value),
        NetworkCredential or SecureString or CmdletCredential or CmdletVariable => Opaque(value),
        Uri or IPAddress or IFormattable or ITextValue => Of(InvariantText.Of(value)),
        IDictionary or IEnumerable<KeyValuePair<string, object?>> or IEnumerable => ReadParts((IEnumerable)value, depth),
        _ => ReadText(value),
    };

    private static CmdletValue ReadParts(IEnumerable value, int depth) => value switch
    {
        _ when depth >= MaxDepth => Opaque(value),
        IDictionary table => ReadObject(
            table.Keys.Cast<object>()
                .Select(key => new KeyValuePair<string, object?>(InvariantText.Of(key) ?? "", table[key])),
            depth),
        IEnumerable<KeyValuePair<string, object?>> entries => ReadObject(entries, depth),
        _ => new(CmdletValueKind.List, value.Cast<object?>().Select(item => Read(item, depth + 1)).ToArray()),
    };

    private static CmdletValue ReadObject(IEnumerable<KeyValuePair<string, object?>> entries, int depth)
        => new(CmdletValueKind.Object, new CmdletObject(
            entries.Select(entry => new KeyValuePair<string, object?>(entry.Key, Read(entry.Value, depth + 1)))));

    /// <summary>Reads the text of an object. If a type doesn't override <c>ToString()</c>, the text is the type name.</summary>
    private static CmdletValue ReadText(object value)
        => value.ToString() is { } text && text != value.GetType().ToString() ? Of(text) : Opaque(value);

    private static CmdletValue Opaque(object value) => new(CmdletValueKind.Opaque, value.GetType().FullName);

    /// <summary>Converts a date to UTC. Local times at the limits of the calendar have no offset.</summary>
    private static DateTimeOffset InUniversalTime(DateTime date)
        => new(date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc));
}

using System.Collections.ObjectModel;
using System.Net;

namespace ConnectorSdk;

/// <content>Reads a value as a type.</content>
public readonly partial struct CmdletValue
{
    private static readonly IReadOnlyList<CmdletValue> _noItems = new ReadOnlyCollection<CmdletValue>([]);

    private CmdletValue[] Items => _value as CmdletValue[] ?? [];

    private string? Text => Kind == CmdletValueKind.Text ? (string?)_value : null;

    /// <summary>Reads a Boolean value, or one of the texts <c>true</c>, <c>false</c>, <c>$true</c>, and <c>$false</c>.</summary>
    /// <returns>The value, or null if it isn't a Boolean value.</returns>
    public bool? AsBoolean() => Kind == CmdletValueKind.Boolean ? (bool?)_value : ResultText.ReadBoolean(Text);

    /// <summary>Reads an integer, or the text of one. To read a text with a unit, use <see cref="AsSize"/>.</summary>
    /// <returns>The number, or null if the value isn't an integer that fits into a <see cref="long"/>.</returns>
    public long? AsInteger() => Kind switch
    {
        CmdletValueKind.Integer => (long?)_value,
        CmdletValueKind.Number => AsDecimal() is { } number && number == decimal.Truncate(number)
            && number is >= long.MinValue and <= long.MaxValue ? (long)number : null,
        _ => ResultText.ReadInteger(Text),
    };

    /// <summary>Reads a number, or the text of one.</summary>
    /// <returns>The number, or null if the value isn't a number.</returns>
    public double? AsNumber() => _value switch
    {
        long number when Kind == CmdletValueKind.Integer => number,
        decimal => ResultText.ReadNumber(ToString()), // A conversion would differ in the last digit.
        double number => number,
        _ => ResultText.ReadNumber(Text),
    };

    /// <summary>
    /// Reads a size, such as <c>25MB</c> or <c>25 MB (26,214,400 bytes)</c>. If there is a number of bytes in parentheses, it is
    /// used because it is exact. A number without a unit is a number of bytes.
    /// </summary>
    /// <returns>The size, or null if the value isn't a size.</returns>
    public ByteQuantifiedSize? AsSize()
        => AsInteger() is { } bytes
            ? bytes >= 0 ? ByteQuantifiedSize.FromBytes(bytes) : default(ByteQuantifiedSize?)
            : ResultText.ReadSize(Text);

    /// <summary>
    /// Reads a time span, or a text such as <c>00:10:00</c> or <c>90.00:00:00</c>. A number isn't read, because its unit isn't
    /// certain.
    /// </summary>
    /// <returns>The time span, or null if the value isn't a time span.</returns>
    public TimeSpan? AsTimeSpan() => _value is TimeSpan span ? span : ResultText.ReadTimeSpan(Text);

    /// <summary>Reads a date and time, or an ISO 8601 text. A text without an offset is in UTC.</summary>
    /// <returns>The date and time, or null if the value isn't one.</returns>
    public DateTimeOffset? AsDateTime() => _value is DateTimeOffset date ? date : ResultText.ReadDateTime(Text);

    /// <summary>Reads a GUID, or the text of one.</summary>
    /// <returns>The GUID, or null if the value isn't one.</returns>
    public Guid? AsGuid() => _value is Guid guid ? guid : ResultText.ReadGuid(Text);

    /// <summary>Reads the text of an IPv4 or IPv6 address.</summary>
    /// <returns>The address, or null if the value isn't a complete address.</returns>
    public IPAddress? AsIPAddress() => ResultText.ReadIPAddress(Text);

    /// <summary>Reads the text of an absolute or relative URI.</summary>
    /// <returns>The URI, or null if the value isn't one.</returns>
    public Uri? AsUri()
        => !string.IsNullOrEmpty(Text) && Uri.TryCreate(Text, UriKind.RelativeOrAbsolute, out var uri) ? uri : null;

    /// <summary>Reads the text <c>Unlimited</c>, in any case, or a limit.</summary>
    /// <typeparam name="T">
    /// The type of the limit: <see cref="ByteQuantifiedSize"/>, <see cref="int"/>, <see cref="long"/>, or <see cref="TimeSpan"/>.
    /// </typeparam>
    /// <returns>The limit, or null if the value isn't one. Null for any other type.</returns>
    public Unlimited<T>? AsUnlimited<T>()
        where T : struct
        => TypedResult.ReadUnlimited<T>(this);

    /// <summary>Reads a list. A null value and an empty text are an empty list; any other value is a list of one.</summary>
    /// <returns>The elements.</returns>
    public IReadOnlyList<CmdletValue> AsList() => Kind switch
    {
        CmdletValueKind.List when Items.Length > 0 => new ReadOnlyCollection<CmdletValue>(Items),
        CmdletValueKind.Null or CmdletValueKind.List => _noItems,
        _ => Text?.Length == 0 ? _noItems : new ReadOnlyCollection<CmdletValue>([this]),
    };

    /// <summary>Reads an object with properties.</summary>
    /// <returns>The object, or null if the value isn't one.</returns>
    public CmdletObject? AsObject() => _value as CmdletObject;

    /// <summary>Reads an exact number, or returns null if it doesn't fit into a <see cref="decimal"/>.</summary>
    internal decimal? AsDecimal() => _value switch
    {
        long number when Kind == CmdletValueKind.Integer => number,
        decimal number => number,
        double number => number is > -7e27 and < 7e27 ? (decimal)number : null,
        _ => ResultText.ReadDecimal(Text),
    };
}

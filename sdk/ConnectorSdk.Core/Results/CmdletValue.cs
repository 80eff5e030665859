using System.Net;

namespace ConnectorSdk;

/// <summary>
/// One value of a <see cref="CmdletObject"/>. Reading never throws: a value that can't be read as a type is null, and
/// <see cref="ToString"/> still returns the original text. The default is a null value.
/// </summary>
public readonly struct CmdletValue : IEquatable<CmdletValue>
{
    private readonly object? _value;

    internal CmdletValue(CmdletValueKind kind, object? value) => (Kind, _value) = (kind, value);

    /// <summary>Gets the kind of the value.</summary>
    public CmdletValueKind Kind { get; }

    /// <summary>Gets whether the value is null, or the property doesn't exist.</summary>
    public bool IsNull => Kind == CmdletValueKind.Null;

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(CmdletValue left, CmdletValue right) => left.Equals(right);

    /// <summary>Determines whether two values differ.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(CmdletValue left, CmdletValue right) => !left.Equals(right);

    /// <summary>Converts an object to a value. An object without a text becomes an opaque value.</summary>
    /// <param name="value">The object.</param>
    public static CmdletValue From(object? value) => throw new NotImplementedException();

    /// <summary>Gets the value as an object; null for a null or opaque value.</summary>
    public object? ToObject() => throw new NotImplementedException();

    /// <summary>Reads a Boolean value.</summary>
    public bool? AsBoolean() => throw new NotImplementedException();

    /// <summary>Reads a whole number.</summary>
    public long? AsInteger() => throw new NotImplementedException();

    /// <summary>Reads a number.</summary>
    public double? AsNumber() => throw new NotImplementedException();

    /// <summary>Reads a size, such as <c>25 MB (26,214,400 bytes)</c>.</summary>
    public ByteQuantifiedSize? AsSize() => throw new NotImplementedException();

    /// <summary>Reads a time span, such as <c>00:10:00</c>.</summary>
    public TimeSpan? AsTimeSpan() => throw new NotImplementedException();

    /// <summary>Reads a date and time.</summary>
    public DateTimeOffset? AsDateTime() => throw new NotImplementedException();

    /// <summary>Reads a GUID.</summary>
    public Guid? AsGuid() => throw new NotImplementedException();

    /// <summary>Reads an IP address.</summary>
    public IPAddress? AsIPAddress() => throw new NotImplementedException();

    /// <summary>Reads an absolute or relative URI.</summary>
    public Uri? AsUri() => throw new NotImplementedException();

    /// <summary>Reads a limit.</summary>
    /// <typeparam name="T">The type of the limit.</typeparam>
    public Unlimited<T>? AsUnlimited<T>()
        where T : struct
        => throw new NotImplementedException();

    /// <summary>Reads a list. A null value and an empty text are an empty list; another value is a list of one.</summary>
    public IReadOnlyList<CmdletValue> AsList() => throw new NotImplementedException();

    /// <summary>Reads an object with properties.</summary>
    public CmdletObject? AsObject() => throw new NotImplementedException();

    /// <inheritdoc/>
    public override string ToString() => throw new NotImplementedException();

    /// <inheritdoc/>
    public bool Equals(CmdletValue other) => Kind == other.Kind && Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CmdletValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => throw new NotImplementedException();
}

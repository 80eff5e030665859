#if NET
using System.Text.Json.Serialization;
using ConnectorSdk.Serialization;

#endif
namespace ConnectorSdk;

/// <summary>
/// Represents one value of a <see cref="CmdletObject"/>. Reading never throws: a value that can't be read as a type is null,
/// and <see cref="ToString"/> still returns the original text. The default is a null value. Texts are read and written in the
/// same way in every culture.
/// </summary>
/// <remarks>
/// <c>System.Text.Json</c> (.NET 8 and later) writes dates, time spans, and GUIDs as text, and reads them back as text. Methods
/// such as <see cref="AsDateTime"/> read both. An opaque value is written as null.
/// </remarks>
#if NET
[JsonConverter(typeof(CmdletValueJsonConverter))]
#endif
public readonly partial struct CmdletValue : IEquatable<CmdletValue>
{
    private readonly object? _value;

    internal CmdletValue(CmdletValueKind kind, object? value) => (Kind, _value) = (kind, value);

    /// <summary>Gets the kind of the value.</summary>
    public CmdletValueKind Kind { get; }

    /// <summary>Gets a value indicating whether the value is null, or the property doesn't exist.</summary>
    public bool IsNull => Kind == CmdletValueKind.Null;

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(CmdletValue left, CmdletValue right) => left.Equals(right);

    /// <summary>Determines whether two values differ.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(CmdletValue left, CmdletValue right) => !left.Equals(right);

    /// <summary>
    /// Converts an object to a value. Numbers, dates, and GUIDs keep their type. Enum members, URIs, IP addresses, and the value
    /// types of this library become text, and bytes become Base64 text. A table becomes an object, and any other sequence becomes
    /// a list. Credentials, objects without text, and objects that are nested more than eight levels deep become opaque values.
    /// </summary>
    /// <param name="value">The object. A <see cref="DateTime"/> whose kind isn't specified is in UTC.</param>
    /// <returns>The value.</returns>
    public static CmdletValue From(object? value) => LooseResult.Read(value, 0);

    /// <summary>Gets the value as an object.</summary>
    /// <returns>
    /// A <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, <see cref="string"/>,
    /// <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/>, <see cref="Guid"/>, list of <see cref="CmdletValue"/>, or
    /// <see cref="CmdletObject"/>; null for a null or opaque value.
    /// </returns>
    public object? ToObject() => Kind switch
    {
        CmdletValueKind.Null or CmdletValueKind.Opaque => null,
        CmdletValueKind.List => AsList(),
        _ => _value,
    };

    /// <summary>
    /// Returns the text of the value: an empty text for null, <c>True</c> or <c>False</c>, the elements of a list separated by a
    /// comma and a space, or the type name of an opaque value.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        CmdletValueKind.Null => "",
        CmdletValueKind.Boolean => _value is true ? "True" : "False",
        CmdletValueKind.List => string.Join(", ", Items.Select(item => item.ToString())),
        _ => InvariantText.Of(_value) ?? "",
    };

    /// <summary>Determines whether kinds and contents are equal. Texts are compared including case.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if the values are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(CmdletValue other)
        => Kind == other.Kind && (Kind == CmdletValueKind.List ? Items.SequenceEqual(other.Items) : Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CmdletValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind == CmdletValueKind.List
        ? Items.Aggregate(Items.Length, (hash, item) => unchecked((hash * 31) + item.GetHashCode()))
        : unchecked(((int)Kind * 31) + (_value?.GetHashCode() ?? 0));
}

using System.Collections.ObjectModel;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using ConnectorSdk.Serialization;
#endif

namespace ConnectorSdk;

/// <summary>
/// Represents an object in the output of a cmdlet. Its properties are in order, and their names aren't case-sensitive. It is
/// immutable. Values are converted only when they are read. Two objects are equal if they have the same properties, in any order.
/// </summary>
/// <remarks>
/// <c>System.Text.Json</c> (.NET 8 and later) writes and reads an object as a JSON object. See <see cref="CmdletValue"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletObjectJsonConverter))]
#endif
public sealed class CmdletObject : IEquatable<CmdletObject>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ObjectNames _names;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CmdletValue[] _values;

    /// <summary>Creates an object. A name that occurs again, in any case, is ignored.</summary>
    /// <param name="properties">The properties. Values are converted as by <see cref="CmdletValue.From"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/>, or the name of a property, is null.</exception>
    public CmdletObject(IEnumerable<KeyValuePair<string, object?>> properties)
    {
        List<string> names = [];
        List<CmdletValue> values = [];
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties ?? throw new ArgumentNullException(nameof(properties)))
        {
            if (known.Add(property.Key ?? throw new ArgumentNullException(nameof(properties), "The name of a property is null.")))
            {
                names.Add(property.Key);
                values.Add(CmdletValue.From(property.Value));
            }
        }

        _names = new ObjectNames([.. names]);
        _values = [.. values];
    }

    /// <summary>
    /// Creates an object for a carrier without copying the arrays. They have the same length, and the names differ.
    /// </summary>
    internal CmdletObject(string[] names, CmdletValue[] values)
        : this(new ObjectNames(names), values)
    {
    }

    /// <summary>Creates an object for a carrier. The rows of a response share the names.</summary>
    internal CmdletObject(ObjectNames names, CmdletValue[] values) => (_names, _values) = (names, values);

    /// <summary>Gets an object without properties.</summary>
    public static CmdletObject Empty { get; } = new(ObjectNames.None, []);

    /// <summary>Gets the properties, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, CmdletValue>> Properties => field ??= Wrap();

    /// <summary>Gets the number of properties.</summary>
    public int Count => _values.Length;

    /// <summary>Gets the value of a property, or a null value if the object doesn't have it.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public CmdletValue this[string name] => TryGetValue(name, out var value) ? value : default;

    /// <summary>Determines whether two objects are equal.</summary>
    /// <param name="left">The first object.</param>
    /// <param name="right">The second object.</param>
    public static bool operator ==(CmdletObject? left, CmdletObject? right) => Equals(left, right);

    /// <summary>Determines whether two objects differ.</summary>
    /// <param name="left">The first object.</param>
    /// <param name="right">The second object.</param>
    public static bool operator !=(CmdletObject? left, CmdletObject? right) => !Equals(left, right);

    /// <summary>Determines whether the object has a property.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns><see langword="true"/> if the object has the property; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool Contains(string name) => TryGetValue(name, out _);

    /// <summary>Gets the value of a property if the object has it.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value, or a null value if the method returns <see langword="false"/>.</param>
    /// <returns><see langword="true"/> if the object has the property; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetValue(string name, out CmdletValue value)
    {
        var position = _names.PositionOf(name ?? throw new ArgumentNullException(nameof(name)));
        value = position < 0 ? default : _values[position];
        return position >= 0;
    }

    /// <summary>Returns the properties, such as <c>Name = Contoso; Enabled = True</c>, in at most 200 characters.</summary>
    /// <returns>The text of the properties.</returns>
    public override string ToString() => ObjectSummary.Write(this);

    /// <inheritdoc/>
    public bool Equals(CmdletObject? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var position = 0; position < Count; position++)
        {
            if (!other.TryGetValue(_names[position], out var value) || !value.Equals(_values[position]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletObject);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        for (var position = 0; position < Count; position++)
        {
            var ofName = StringComparer.OrdinalIgnoreCase.GetHashCode(_names[position]);
            hash = unchecked(hash + ((ofName * 31) ^ _values[position].GetHashCode()));
        }

        return hash;
    }

    private ReadOnlyCollection<KeyValuePair<string, CmdletValue>> Wrap()
    {
        var properties = new KeyValuePair<string, CmdletValue>[Count];
        for (var position = 0; position < properties.Length; position++)
        {
            properties[position] = new(_names[position], _values[position]);
        }

        return new(properties);
    }
}

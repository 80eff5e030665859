namespace ConnectorSdk;

/// <summary>
/// An object in the output of a cmdlet: properties in order, whose names are found in any case. It is immutable. Values that
/// nobody asks for are never converted.
/// </summary>
public sealed class CmdletObject : IEquatable<CmdletObject>
{
    /// <summary>Creates an object. A name that occurs again, in any case, is ignored.</summary>
    /// <param name="properties">The properties.</param>
    public CmdletObject(IEnumerable<KeyValuePair<string, object?>> properties) => throw new NotImplementedException();

    /// <summary>For carriers: no copy is made, and rows of one answer share the names.</summary>
    internal CmdletObject(string[] names, CmdletValue[] values) => throw new NotImplementedException();

    /// <summary>Gets an object without properties.</summary>
    public static CmdletObject Empty => throw new NotImplementedException();

    /// <summary>Gets the properties, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, CmdletValue>> Properties => throw new NotImplementedException();

    /// <summary>Gets the number of properties.</summary>
    public int Count => throw new NotImplementedException();

    /// <summary>Gets the value of a property, or a null value if the object doesn't have it.</summary>
    /// <param name="name">The name, in any case.</param>
    public CmdletValue this[string name] => throw new NotImplementedException();

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
    public bool Contains(string name) => throw new NotImplementedException();

    /// <summary>Gets the value of a property if the object has it.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value.</param>
    public bool TryGetValue(string name, out CmdletValue value) => throw new NotImplementedException();

    /// <inheritdoc/>
    public bool Equals(CmdletObject? other) => throw new NotImplementedException();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletObject);

    /// <inheritdoc/>
    public override int GetHashCode() => throw new NotImplementedException();
}

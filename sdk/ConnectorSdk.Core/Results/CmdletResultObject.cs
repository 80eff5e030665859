using System.Net;

namespace ConnectorSdk;

/// <summary>
/// The base of the generated result types. A property is null, and a list is empty, if the server doesn't return it or if it can't
/// be read as its documented type. <see cref="Source"/> still has the original value.
/// </summary>
public abstract class CmdletResultObject
{
    /// <summary>Creates the typed view of an object.</summary>
    /// <param name="source">The object.</param>
    protected CmdletResultObject(CmdletObject source) => Source = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>Gets the object with all properties that the server returned.</summary>
    public CmdletObject Source { get; }

    /// <summary>Gets what Set- and Remove- cmdlets accept as the identity of the object.</summary>
    public string? GetIdentity() => throw new NotImplementedException();

    /// <summary>Reads a text.</summary>
    /// <param name="name">The property.</param>
    protected string? ReadText(string name) => throw new NotImplementedException();

    /// <summary>Reads a Boolean value.</summary>
    /// <param name="name">The property.</param>
    protected bool? ReadBoolean(string name) => throw new NotImplementedException();

    /// <summary>Reads a number.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="name">The property.</param>
    protected T? ReadNumber<T>(string name)
        where T : struct
        => throw new NotImplementedException();

    /// <summary>Reads a time span.</summary>
    /// <param name="name">The property.</param>
    protected TimeSpan? ReadTimeSpan(string name) => throw new NotImplementedException();

    /// <summary>Reads a date and time.</summary>
    /// <param name="name">The property.</param>
    protected DateTimeOffset? ReadDateTime(string name) => throw new NotImplementedException();

    /// <summary>Reads a GUID.</summary>
    /// <param name="name">The property.</param>
    protected Guid? ReadGuid(string name) => throw new NotImplementedException();

    /// <summary>Reads a URI.</summary>
    /// <param name="name">The property.</param>
    protected Uri? ReadUri(string name) => throw new NotImplementedException();

    /// <summary>Reads an IP address.</summary>
    /// <param name="name">The property.</param>
    protected IPAddress? ReadIPAddress(string name) => throw new NotImplementedException();

    /// <summary>Reads a value of a type of this library.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The property.</param>
    protected T? ReadValue<T>(string name)
        where T : struct
        => throw new NotImplementedException();

    /// <summary>Reads an enum member.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">The property.</param>
    /// <param name="names">The spelling of each member.</param>
    protected NamedValue<TEnum> ReadEnum<TEnum>(string name, string[] names)
        where TEnum : struct, Enum
        => throw new NotImplementedException();

    /// <summary>Reads a list of texts.</summary>
    /// <param name="name">The property.</param>
    protected IReadOnlyList<string> ReadTexts(string name) => throw new NotImplementedException();

    /// <summary>Reads a list of values. Elements that can't be read are left out.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The property.</param>
    protected IReadOnlyList<T> ReadValues<T>(string name)
        where T : struct
        => throw new NotImplementedException();

    /// <summary>Reads a list of enum members.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">The property.</param>
    /// <param name="names">The spelling of each member.</param>
    protected IReadOnlyList<NamedValue<TEnum>> ReadEnums<TEnum>(string name, string[] names)
        where TEnum : struct, Enum
        => throw new NotImplementedException();
}

using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Net;

namespace ConnectorSdk;

/// <summary>
/// Provides the base class of the generated result types. A property is null, and a list is empty, if the server doesn't return
/// it or if it can't be read as its documented type. <see cref="Source"/> contains the original value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class CmdletResultObject
{
    /// <summary>Creates the typed view of an object.</summary>
    /// <param name="source">The object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    protected CmdletResultObject(CmdletObject source) => Source = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>Gets the object with all properties that the server returned.</summary>
    public CmdletObject Source { get; }

    /// <summary>Gets the identity that <c>Set-</c> and <c>Remove-</c> cmdlets accept for the object.</summary>
    /// <returns>
    /// The GUID of the object if the server returned it, because the GUID doesn't change if the object is renamed; otherwise, its
    /// identity or its name. Null if the server returned none of them.
    /// </returns>
    public string? GetIdentity() => ObjectIdentity.Of(Source);

    /// <summary>Returns the properties, such as <c>Name = Contoso; Enabled = True</c>, in at most 200 characters.</summary>
    /// <returns>The text of the properties.</returns>
    public override string ToString() => Source.ToString();

    /// <summary>Reads a text.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The text, which may be empty, or null if there is none.</returns>
    protected string? ReadText(string name) => TextOf(Source[name]);

    /// <summary>Reads a Boolean value.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The value, or null.</returns>
    protected bool? ReadBoolean(string name) => Source[name].AsBoolean();

    /// <summary>Reads a number.</summary>
    /// <typeparam name="T">
    /// The type of the number: an integer type, <see cref="float"/>, <see cref="double"/>, or <see cref="decimal"/>.
    /// </typeparam>
    /// <param name="name">The property.</param>
    /// <returns>The number, or null, also if the number is out of range.</returns>
    protected T? ReadNumber<T>(string name)
        where T : struct
        => TypedResult.Read<T>(Source[name]);

    /// <summary>Reads a time span.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The time span, or null.</returns>
    protected TimeSpan? ReadTimeSpan(string name) => Source[name].AsTimeSpan();

    /// <summary>Reads a date and time.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The date and time, or null.</returns>
    protected DateTimeOffset? ReadDateTime(string name) => Source[name].AsDateTime();

    /// <summary>Reads a GUID.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The GUID, or null.</returns>
    protected Guid? ReadGuid(string name) => Source[name].AsGuid();

    /// <summary>Reads a URI.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The URI, or null.</returns>
    protected Uri? ReadUri(string name) => Source[name].AsUri();

    /// <summary>Reads an IP address.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The address, or null.</returns>
    protected IPAddress? ReadIPAddress(string name) => Source[name].AsIPAddress();

    /// <summary>
    /// Reads a value of a type of this library. The type and cost that servers add to a domain, as in <c>smtp:contoso.com;1</c>,
    /// are removed unless the type is <see cref="AddressSpace"/>.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The property.</param>
    /// <returns>The value, or null.</returns>
    protected T? ReadValue<T>(string name)
        where T : struct
        => TypedResult.Read<T>(Source[name]);

    /// <summary>Reads an enum member.</summary>
    /// <typeparam name="TEnum">The enum, whose members have the numbers from 0.</typeparam>
    /// <param name="name">The property.</param>
    /// <param name="names">The spelling of each member, by its number.</param>
    /// <returns>The value. It has no member if the server returned another text than <paramref name="names"/> has.</returns>
    protected NamedValue<TEnum> ReadEnum<TEnum>(string name, string[] names)
        where TEnum : struct, Enum
        => TextOf(Source[name]) is { } text ? NamedValue<TEnum>.Read(text, names) : default;

    /// <summary>Reads a list of texts.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The texts. Null elements are omitted.</returns>
    protected IReadOnlyList<string> ReadTexts(string name)
        => new ReadOnlyCollection<string>([.. Source[name].AsList().Select(TextOf).OfType<string>()]);

    /// <summary>Reads a list of values.</summary>
    /// <typeparam name="T">The type: a number, a <see cref="Guid"/>, or a value type of this library.</typeparam>
    /// <param name="name">The property.</param>
    /// <returns>The values. Elements that can't be read are omitted.</returns>
    protected IReadOnlyList<T> ReadValues<T>(string name)
        where T : struct
        => new ReadOnlyCollection<T>([.. Source[name].AsList().Select(TypedResult.Read<T>).OfType<T>()]);

    /// <summary>Reads a list of enum members, or one text with members that are separated by commas.</summary>
    /// <typeparam name="TEnum">The enum, whose members have the numbers from 0.</typeparam>
    /// <param name="name">The property.</param>
    /// <param name="names">The spelling of each member, by its number.</param>
    /// <returns>The values.</returns>
    protected IReadOnlyList<NamedValue<TEnum>> ReadEnums<TEnum>(string name, string[] names)
        where TEnum : struct, Enum
    {
        var value = Source[name];
        var texts = value.Kind == CmdletValueKind.Text
            ? value.ToString().Split(',')
            : value.AsList().Select(TextOf).OfType<string>();
        return new ReadOnlyCollection<NamedValue<TEnum>>([.. texts
            .Select(text => text.Trim())
            .Where(text => text.Length > 0)
            .Select(text => NamedValue<TEnum>.Read(text, names))]);
    }

    private static string? TextOf(CmdletValue value)
        => value.Kind is CmdletValueKind.Null or CmdletValueKind.Opaque ? null : value.ToString();
}

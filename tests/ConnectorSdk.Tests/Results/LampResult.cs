using System.Net;

namespace ConnectorSdk.Tests.Results;

/// <summary>
/// A result type in the shape that generated code has, with a property of every kind, each named by its reader.
/// </summary>
public sealed class LampResult(CmdletObject source) : CmdletResultObject(source)
{
    private static readonly string[] _shades = ["Warm", "TLS1.2"];

    public enum Shade
    {
        Warm,
        [CmdletValue("TLS1.2")]
        Tls12,
    }

    public string? Text => ReadText("P");

    public bool? Boolean => ReadBoolean("P");

    public TimeSpan? TimeSpan => ReadTimeSpan("P");

    public DateTimeOffset? DateTime => ReadDateTime("P");

    public Guid? Guid => ReadGuid("P");

    public Uri? Uri => ReadUri("P");

    public IPAddress? Address => ReadIPAddress("P");

    public NamedValue<Shade> Enum => ReadEnum<Shade>("P", _shades);

    public IReadOnlyList<NamedValue<Shade>> Enums => ReadEnums<Shade>("P", _shades);

    public IReadOnlyList<string> Texts => ReadTexts("P");

    public static LampResult Of(object? value) => new(new CmdletObject([new("P", value)]));

    public T? Number<T>()
        where T : struct
        => ReadNumber<T>("P");

    public T? Value<T>()
        where T : struct
        => ReadValue<T>("P");

    public IReadOnlyList<T> Values<T>()
        where T : struct
        => ReadValues<T>("P");
}

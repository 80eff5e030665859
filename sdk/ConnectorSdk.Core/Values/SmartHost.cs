using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// A host that mail is routed through: a fully qualified domain name, an IP address, which may stand in square brackets, or a
/// CIDR range (<c>192.168.0.0/24</c>).
/// It holds the text it was made from: an invalid one is kept, and <c>Validate()</c> reports it where the cmdlet's document
/// asks for this format. Two are equal if their texts are, ignoring case.
/// </summary>
[TypeConverter(typeof(TextValueTypeConverter<SmartHost>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<SmartHost>))]
#endif
public readonly record struct SmartHost : ITextValue, IParsableText<SmartHost>
{
    private readonly string? _text;

    private SmartHost(string? text) => _text = text;

    /// <summary>Whether the text is a host's name, an IP address or a CIDR range.</summary>
    public bool IsValid => Is(ValueFormats.SmartHost) || Is(ValueFormats.Cidr);

    /// <summary>Whether the text is an IP address, with or without square brackets, or a CIDR range.</summary>
    public bool IsAddress => IsValid && !Is(ValueFormats.Fqdn);

    /// <summary>Reads a host.</summary>
    /// <param name="text">The host's name, IP address or CIDR range.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is none of them.</exception>
    public static SmartHost Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var host)
            ? host
            : throw new FormatException($"'{text}' is not a fully qualified domain name, an IP address, or a CIDR range.");

    /// <summary>Reads a host if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The host; empty otherwise.</param>
    public static bool TryParse(string? text, out SmartHost result)
    {
        var host = new SmartHost(text);
        result = host.IsValid ? host : default;
        return host.IsValid;
    }

    /// <summary>Takes any text; it never throws. See <see cref="IsValid"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SmartHost(string? text) => new(text);

    /// <inheritdoc/>
    public bool Equals(SmartHost other) => StringComparer.OrdinalIgnoreCase.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>The text as it was given; empty for the default.</summary>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);

    private bool Is(string format) => _text is not null && ValueFormats.MayMatch(format, _text);
}

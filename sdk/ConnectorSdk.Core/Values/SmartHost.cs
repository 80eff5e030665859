using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// Represents a host that mail is routed through. It is a fully qualified domain name, an IP address with or without square
/// brackets, or a CIDR address range (<c>192.168.0.0/24</c>).
/// </summary>
/// <remarks>
/// It keeps the original string even if it isn't valid. <c>Validate()</c> reports an invalid value if the parameter requires this
/// format. Two smart hosts are equal if their strings are equal, ignoring case.
/// </remarks>
[TypeConverter(typeof(TextValueTypeConverter<SmartHost>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<SmartHost>))]
#endif
public readonly record struct SmartHost : ITextValue, IParsableText<SmartHost>
{
    private readonly string? _text;

    private SmartHost(string? text) => _text = text;

    /// <summary>
    /// Gets a value indicating whether the string is a fully qualified domain name, an IP address, or a CIDR address range.
    /// </summary>
    public bool IsValid => Is(ValueFormats.SmartHost) || Is(ValueFormats.Cidr);

    /// <summary>
    /// Gets a value indicating whether the string is an IP address, with or without square brackets, or a CIDR address range.
    /// </summary>
    public bool IsAddress => IsValid && !Is(ValueFormats.Fqdn);

    /// <summary>Parses a smart host.</summary>
    /// <param name="text">The name, IP address, or CIDR range of the host.</param>
    /// <returns>The smart host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't a smart host.</exception>
    public static SmartHost Parse(string text)
        => TextValue.Require(
            new SmartHost(text ?? throw new ArgumentNullException(nameof(text))),
            "a fully qualified domain name, an IP address, or a CIDR range");

    /// <summary>Tries to parse a smart host.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="result">The smart host if the method returns <see langword="true"/>; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out SmartHost result)
        => TextValue.TryAccept(new SmartHost(text), out result);

    /// <summary>
    /// Converts a string to a smart host without validating it. To validate the result, use <see cref="IsValid"/>.
    /// </summary>
    /// <param name="text">The string.</param>
    /// <returns>The smart host.</returns>
    public static implicit operator SmartHost(string? text) => new(text);

    /// <inheritdoc/>
    public bool Equals(SmartHost other) => StringComparer.OrdinalIgnoreCase.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the original string.</summary>
    /// <returns>The original string; an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);

    private bool Is(string format) => _text is not null && ValueFormats.MayMatch(format, _text);
}

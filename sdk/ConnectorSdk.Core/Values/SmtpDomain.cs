using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>Represents a domain without wildcards, such as <c>contoso.com</c>.</summary>
/// <remarks>
/// It keeps the original string even if it isn't valid. <c>Validate()</c> reports an invalid value if the parameter requires this
/// format. Two domains are equal if their strings are equal, ignoring case.
/// </remarks>
[TypeConverter(typeof(TextValueTypeConverter<SmtpDomain>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<SmtpDomain>))]
#endif
public readonly record struct SmtpDomain : ITextValue, IParsableText<SmtpDomain>
{
    private readonly string? _text;

    private SmtpDomain(string? text) => _text = text;

    /// <summary>Gets a value indicating whether the string is a domain.</summary>
    public bool IsValid => _text is not null && ValueFormats.MayMatch(ValueFormats.Domain, _text);

    /// <summary>Parses a domain.</summary>
    /// <param name="text">The domain.</param>
    /// <returns>The domain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't a domain.</exception>
    public static SmtpDomain Parse(string text)
        => TextValue.Require(
            new SmtpDomain(text ?? throw new ArgumentNullException(nameof(text))),
            ValueFormats.Describe(ValueFormats.Domain));

    /// <summary>Tries to parse a domain.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="result">The domain if the method returns <see langword="true"/>; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out SmtpDomain result)
        => TextValue.TryAccept(new SmtpDomain(text), out result);

    /// <summary>Converts a string to a domain without validating it. To validate the result, use <see cref="IsValid"/>.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The domain.</returns>
    public static implicit operator SmtpDomain(string? text) => new(text);

    /// <inheritdoc/>
    public bool Equals(SmtpDomain other) => StringComparer.OrdinalIgnoreCase.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the original string.</summary>
    /// <returns>The original string; an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);
}

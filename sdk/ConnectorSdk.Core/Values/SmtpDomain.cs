using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// A domain such as <c>contoso.com</c>, without wildcards. It holds the text it was made from: one that is no domain is kept,
/// and <c>Validate()</c> reports it where the cmdlet's document asks for a domain. Two domains are equal if their texts are,
/// ignoring case.
/// </summary>
[TypeConverter(typeof(TextValueTypeConverter<SmtpDomain>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<SmtpDomain>))]
#endif
public readonly record struct SmtpDomain : ITextValue, IParsableText<SmtpDomain>
{
    private readonly string? _text;

    private SmtpDomain(string? text) => _text = text;

    /// <summary>Whether the text is a domain.</summary>
    public bool IsValid => _text is not null && ValueFormats.MayMatch(ValueFormats.Domain, _text);

    /// <summary>Reads a domain.</summary>
    /// <param name="text">The domain.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't a domain.</exception>
    public static SmtpDomain Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var domain)
            ? domain
            : throw new FormatException($"'{text}' is not {ValueFormats.Describe(ValueFormats.Domain)}.");

    /// <summary>Reads a domain if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The domain; empty otherwise.</param>
    public static bool TryParse(string? text, out SmtpDomain result)
    {
        var domain = new SmtpDomain(text);
        result = domain.IsValid ? domain : default;
        return domain.IsValid;
    }

    /// <summary>Takes any text; it never throws. See <see cref="IsValid"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SmtpDomain(string? text) => new(text);

    /// <inheritdoc/>
    public bool Equals(SmtpDomain other) => StringComparer.OrdinalIgnoreCase.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>The text as it was given; empty for the default.</summary>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);
}

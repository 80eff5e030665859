using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// A domain (<c>contoso.com</c>), a domain's subdomains (<c>*.contoso.com</c>) or every domain (<c>*</c>). It holds the text
/// it was made from: an invalid one is kept, and <c>Validate()</c> reports it where the cmdlet's document asks for this
/// format. Two are equal if their texts are, ignoring case.
/// </summary>
[TypeConverter(typeof(TextValueTypeConverter<SmtpDomainWithSubdomains>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<SmtpDomainWithSubdomains>))]
#endif
public readonly record struct SmtpDomainWithSubdomains : ITextValue, IParsableText<SmtpDomainWithSubdomains>
{
    private readonly string? _text;

    private SmtpDomainWithSubdomains(string? text) => _text = text;

    /// <summary>Whether the text is a domain, with the wildcard alone or as the first label if at all.</summary>
    public bool IsValid => _text is not null && ValueFormats.MayMatch(ValueFormats.DomainWithWildcard, _text);

    /// <summary>Whether a wildcard begins the text.</summary>
    public bool IncludesSubdomains => ToString().StartsWith("*", StringComparison.Ordinal);

    /// <summary>The domain without the wildcard; empty for every domain.</summary>
    public string Domain => IncludesSubdomains ? ToString().TrimStart('*').TrimStart('.') : ToString();

    /// <summary>Reads a domain with or without a wildcard.</summary>
    /// <param name="text">The domain.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another format.</exception>
    public static SmtpDomainWithSubdomains Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var domain)
            ? domain
            : throw new FormatException($"'{text}' is not {ValueFormats.Describe(ValueFormats.DomainWithWildcard)}.");

    /// <summary>Reads a domain with or without a wildcard, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The domain; empty otherwise.</param>
    public static bool TryParse(string? text, out SmtpDomainWithSubdomains result)
    {
        var domain = new SmtpDomainWithSubdomains(text);
        result = domain.IsValid ? domain : default;
        return domain.IsValid;
    }

    /// <summary>Takes any text; it never throws. See <see cref="IsValid"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SmtpDomainWithSubdomains(string? text) => new(text);

    /// <summary>Takes a domain without a wildcard.</summary>
    /// <param name="domain">The domain.</param>
    public static implicit operator SmtpDomainWithSubdomains(SmtpDomain domain) => new(domain.ToString());

    /// <inheritdoc/>
    public bool Equals(SmtpDomainWithSubdomains other) => StringComparer.OrdinalIgnoreCase.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>The text as it was given; empty for the default.</summary>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);
}

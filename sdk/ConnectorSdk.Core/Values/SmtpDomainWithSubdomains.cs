using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// Represents a domain (<c>contoso.com</c>), all subdomains of a domain (<c>*.contoso.com</c>), or all domains (<c>*</c>).
/// </summary>
/// <remarks>
/// It keeps the original string even if it isn't valid. <c>Validate()</c> reports an invalid value if the parameter requires this
/// format. Two values are equal if their strings are equal, ignoring case.
/// </remarks>
[TypeConverter(typeof(TextValueTypeConverter<SmtpDomainWithSubdomains>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<SmtpDomainWithSubdomains>))]
#endif
public readonly record struct SmtpDomainWithSubdomains : ITextValue, IParsableText<SmtpDomainWithSubdomains>
{
    private readonly string? _text;

    private SmtpDomainWithSubdomains(string? text) => _text = text;

    /// <summary>
    /// Gets a value indicating whether the string is a domain, a domain with a wildcard as its first label, or a wildcard.
    /// </summary>
    public bool IsValid => _text is not null && ValueFormats.MayMatch(ValueFormats.DomainWithWildcard, _text);

    /// <summary>Gets a value indicating whether the string starts with a wildcard.</summary>
    public bool IncludesSubdomains => ToString().StartsWith("*", StringComparison.Ordinal);

    /// <summary>Gets the domain without the wildcard. It is empty if the value represents all domains.</summary>
    public string Domain => IncludesSubdomains ? ToString().TrimStart('*').TrimStart('.') : ToString();

    /// <summary>Parses a domain with or without a wildcard.</summary>
    /// <param name="text">The domain.</param>
    /// <returns>The domain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another format.</exception>
    public static SmtpDomainWithSubdomains Parse(string text)
        => TextValue.Require(
            new SmtpDomainWithSubdomains(text ?? throw new ArgumentNullException(nameof(text))),
            ValueFormats.Describe(ValueFormats.DomainWithWildcard));

    /// <summary>Tries to parse a domain.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="result">The domain if the method returns <see langword="true"/>; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out SmtpDomainWithSubdomains result)
        => TextValue.TryAccept(new SmtpDomainWithSubdomains(text), out result);

    /// <summary>Converts a string to a domain without validating it. To validate the result, use <see cref="IsValid"/>.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The domain.</returns>
    public static implicit operator SmtpDomainWithSubdomains(string? text) => new(text);

    /// <summary>Converts a domain without a wildcard.</summary>
    /// <param name="domain">The domain.</param>
    /// <returns>The domain.</returns>
    public static implicit operator SmtpDomainWithSubdomains(SmtpDomain domain) => new(domain.ToString());

    /// <inheritdoc/>
    public bool Equals(SmtpDomainWithSubdomains other) => StringComparer.OrdinalIgnoreCase.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the original string.</summary>
    /// <returns>The original string; an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);
}

using ConnectorSdk.Rules.Formats;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Rules.Values;

/// <summary>The formats that types imply.</summary>
internal static class TypeFormats
{
    /// <summary>
    /// Gets the format of a type. Returns null for C# types such as Booleans and numbers, which the compiler checks.
    /// </summary>
    public static string? Of(TypeName type) => type.IsArray ? null : type.Name switch
    {
        "Fqdn" => ValueFormats.Fqdn,
        "SmtpDomain" => ValueFormats.Domain,
        "SmtpDomainWithSubdomains" => ValueFormats.DomainWithWildcard,
        "ByteQuantifiedSize" => ValueFormats.ByteSize,
        _ => null,
    };
}

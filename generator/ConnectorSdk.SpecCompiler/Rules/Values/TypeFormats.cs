using ConnectorSdk.Rules.Formats;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Rules.Values;

/// <summary>The formats that types have by themselves.</summary>
internal static class TypeFormats
{
    /// <summary>Null for types that C# has: the compiler checks a Boolean or a number.</summary>
    public static string? Of(TypeName type) => type.IsArray ? null : type.Name switch
    {
        "Fqdn" => ValueFormats.Fqdn,
        "SmtpDomain" => ValueFormats.Domain,
        "SmtpDomainWithSubdomains" => ValueFormats.DomainWithWildcard,
        "ByteQuantifiedSize" => ValueFormats.ByteSize,
        _ => null,
    };
}

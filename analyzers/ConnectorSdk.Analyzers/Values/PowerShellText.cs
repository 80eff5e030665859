using System.Globalization;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Converts constants to PowerShell text in the same way as the SDK at run time.</summary>
internal static class PowerShellText
{
    public static string Of(object value) => value switch
    {
        bool boolean => boolean ? "$true" : "$false",
        string text => text,
        KnownEnumValue member => member.Spelling ?? Of(member.Number),
        TextObject known => known.Text,
        DateTime date => date.ToString("o", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Guid guid => guid.ToString("D", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Gets the spelling of an enum member: its name, unless an attribute specifies another spelling.</summary>
    public static string OfMember(IFieldSymbol member, SdkSymbols symbols)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, symbols.ValueAttribute)
                && attribute.ConstructorArguments is [{ Value: string spelling }])
            {
                return spelling;
            }
        }

        return member.Name;
    }

    public static IEnumerable<IFieldSymbol> MembersOf(INamedTypeSymbol type)
        => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);
}

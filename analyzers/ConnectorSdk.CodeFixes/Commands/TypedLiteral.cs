using System.Globalization;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>
/// Converts values of a command line to C# expressions of a parameter type. A null result means that the value may not fit the
/// type.
/// </summary>
internal sealed class TypedLiteral(SdkSymbols symbols, SemanticModel model, int place)
{
    public string? Of(ITypeSymbol type, CommandWord word)
    {
        var element = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        return element.SpecialType switch
        {
            SpecialType.System_Boolean => word.IsVariable ? word.Text.Substring(1) : null,
            _ when word.IsVariable => null,
            SpecialType.System_String => Literal(word.Text),
            SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Byte or SpecialType.System_Int16
                or SpecialType.System_UInt16 or SpecialType.System_UInt32 => Integer(element.SpecialType, word.Text),
            _ => element.TypeKind == TypeKind.Enum ? Member(element, word.Text)
                : symbols.IsTextValue(element) && ReadsText(element) ? Literal(word.Text)
                : Is(element, symbols.TimeSpan) ? Span(element, word.Text)
                : Is(element, symbols.Guid) && Guid.TryParse(word.Text, out _) ? $"new {Name(element)}({Literal(word.Text)})"
                : null,
        };
    }

    /// <summary>Gets the name of the type at the location of the code.</summary>
    public string Name(ITypeSymbol type)
        => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, place);

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? known) => SymbolEqualityComparer.Default.Equals(type, known);

    private static bool ReadsText(ITypeSymbol type)
        => type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>()
            .Any(method => method.Parameters is [{ Type.SpecialType: SpecialType.System_String }]);

    private static string? Integer(SpecialType type, string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && type switch
        {
            SpecialType.System_Int32 => number is >= int.MinValue and <= int.MaxValue,
            SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue,
            SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue,
            SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
            SpecialType.System_UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
            _ => true,
        }
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// Converts a time span. Only values with colons are certain, because PowerShell interprets numbers as ticks.
    /// </summary>
    private string? Span(ITypeSymbol type, string text)
        => text.IndexOf(':') >= 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? $"{Name(type)}.Parse({Literal(text)})"
            : null;

    /// <summary>Finds an enum member by its name, or by a prefix that no other member has.</summary>
    private string? Member(ITypeSymbol type, string text)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var exact = members.FindAll(field => Spelling(field).Equals(text, StringComparison.OrdinalIgnoreCase));
        var found = exact.Count > 0
            ? exact
            : members.FindAll(field => Spelling(field).StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return text.Length > 0 && found is [var only] ? $"{Name(type)}.{only.Name}" : null;
    }

    private string Spelling(IFieldSymbol field)
        => field.GetAttributes()
            .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, symbols.ValueAttribute))
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
            .FirstOrDefault() ?? field.Name;
}

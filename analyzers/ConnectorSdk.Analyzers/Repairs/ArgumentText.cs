using System.Globalization;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Represents an argument as a C# expression with fully qualified names, and as display text.</summary>
internal sealed record ArgumentText(string Expression, string Display)
{
    /// <summary>Gets an empty argument.</summary>
    public static ArgumentText None { get; } = new("", "");

    /// <summary>Gets the argument with which a setter sets a value, or <see langword="null"/> if it isn't certain.</summary>
    public static ArgumentText? Of(string value, IMethodSymbol setter, SdkSymbols symbols)
        => setter.Parameters[0] is not { IsParams: false } parameter ? null
            : value == "$true" && IsOptional(parameter) ? None
            : Of(value, parameter.Type, symbols);

    /// <summary>Gets a value as an argument of a type.</summary>
    public static ArgumentText? Of(string value, ITypeSymbol type, SdkSymbols symbols)
    {
        var isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var plain = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        return value switch
        {
            "$null" => null, // A setter that is given null sets nothing.
            "$true" or "$false" => plain.SpecialType == SpecialType.System_Boolean ? Same(value.Substring(1)) : null,
            _ when plain is INamedTypeSymbol { TypeKind: TypeKind.Enum } members => Member(members, value, symbols),
            _ when plain.SpecialType == SpecialType.System_String || symbols.IsTextValue(plain)
                => Same(SymbolDisplay.FormatLiteral(value, quote: true)),
            _ when plain.SpecialType == SpecialType.System_Int32 => Number(value),
            _ => null,
        };
    }

    private static ArgumentText Same(string text) => new(text, text);

    private static ArgumentText? Number(string value)
        => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Same(number.ToString(CultureInfo.InvariantCulture))
            : null;

    private static bool IsOptional(IParameterSymbol parameter) => parameter is
    {
        HasExplicitDefaultValue: true,
        ExplicitDefaultValue: true,
    };

    private static ArgumentText? Member(INamedTypeSymbol type, string value, SdkSymbols symbols)
    {
        var member = PowerShellText.MembersOf(type)
            .FirstOrDefault(field => PowerShellText.OfMember(field, symbols).Equals(value, StringComparison.OrdinalIgnoreCase));
        return member is null
            ? null
            : new($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{Escape(member.Name)}", member.Name);
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}

using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>
/// Creates SDK value types (domains, sizes, address spaces, and limits) from constants. Each value keeps its original string. A
/// null result isn't known.
/// </summary>
internal static class TextValues
{
    public static AbstractValue? OfCall(IMethodSymbol method, CallArguments arguments, SdkSymbols symbols)
        => !method.IsStatic || !symbols.IsTextValue(method.ContainingType) ? null
            : method.Name == "Parse" ? Parse(method.ContainingType, arguments.OnlyText)
            : method.ContainingType.Name == "ByteQuantifiedSize" ? SizeFrom(method.Name, arguments)
            : null;

    public static AbstractValue? OfConstructor(IMethodSymbol constructor, CallArguments arguments, SdkSymbols symbols)
        => constructor.ContainingType.Name == "AddressSpace" && symbols.IsTextValue(constructor.ContainingType)
            && arguments.TextOf("type") is { } type
            && arguments.TextOf("space") is { } space
            && arguments.TextOf("cost") is { } cost
            ? new ConstantValue($"{type}:{space};{cost}")
            : null;

    public static AbstractValue? OfProperty(IPropertySymbol property, SdkSymbols symbols)
        => property is { IsStatic: true, Name: "UnlimitedValue", ContainingType.Name: "Unlimited" }
            && symbols.IsTextValue(property.ContainingType)
            ? new ConstantValue(Quantities.Unlimited)
            : null;

    /// <summary>Gets the result of an implicit conversion, which keeps any string and converts null to an empty string.</summary>
    public static AbstractValue Convert(AbstractValue operand) => operand switch
    {
        ConstantValue { Value: null } => new ConstantValue(""),
        ConstantValue { Value: { } value } => new ConstantValue(PowerShellText.Of(value)),
        MalformedValue or PartialText => operand,
        _ => AbstractValue.Something,
    };

    private static AbstractValue? SizeFrom(string method, CallArguments arguments)
    {
        var unit = method switch
        {
            "FromBytes" => "B",
            "FromKB" => "KB",
            "FromMB" => "MB",
            "FromGB" => "GB",
            "FromTB" => "TB",
            _ => null,
        };
        return unit is not null && arguments.Numbers is [>= 0 and var amount]
            ? new ConstantValue(PowerShellText.Of(amount) + unit)
            : null;
    }

    private static AbstractValue? Parse(INamedTypeSymbol type, string? text)
    {
        if (text is null || FormatsOf(type) is not { } formats)
        {
            return null;
        }

        var isLimit = type.Name == "Unlimited";
        if (isLimit && Quantities.IsUnlimited(text))
        {
            return new ConstantValue(text);
        }

        var expected = string.Join(" or ", formats.Select(ValueFormats.Describe)) + (isLimit ? " (or unlimited)" : "");
        return Array.TrueForAll(formats, format => ValueFormats.Matches(format, text) == Truth.False)
            ? new MalformedValue(text, expected)
            : new ConstantValue(text);
    }

    private static string[]? FormatsOf(INamedTypeSymbol type) => type.Name switch
    {
        "SmtpDomain" => [ValueFormats.Domain],
        "SmtpDomainWithSubdomains" => [ValueFormats.DomainWithWildcard],
        "ByteQuantifiedSize" => [ValueFormats.ByteSize],
        "SmartHost" => [ValueFormats.SmartHost, ValueFormats.Cidr],
        "AddressSpace" => [ValueFormats.AddressSpace],
        "Unlimited" => type.TypeArguments is [{ } limit] ? limit switch
        {
            { SpecialType: SpecialType.System_Int32 } => [ValueFormats.Integer],
            { Name: "TimeSpan" } => [ValueFormats.TimeSpan],
            { Name: "ByteQuantifiedSize" } => [ValueFormats.ByteSize],
            _ => null,
        }
        : null,
        _ => null,
    };
}

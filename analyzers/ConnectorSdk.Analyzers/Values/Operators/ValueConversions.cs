using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values.Operators;

/// <summary>Converts known values with the built-in conversions of C#. A null result isn't known.</summary>
/// <param name="symbols">The SDK's symbols.</param>
internal sealed class ValueConversions(SdkSymbols symbols)
{
    /// <summary>Gets the underlying type of a nullable type, or the type itself.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type)
        => IsNullable(type) && type is INamedTypeSymbol { TypeArguments: [var only] } ? only : type;

    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>
    /// Determines whether a value of the type can be null. A type parameter counts as nullable unless its constraints exclude it.
    /// </summary>
    public static bool CanBeNull(ITypeSymbol type) => !type.IsValueType || IsNullable(type);

    /// <summary>Converts a value.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="value">The value.</param>
    public AbstractValue? Convert(IConversionOperation conversion, AbstractValue value)
    {
        var (from, to) = (conversion.Operand.Type, conversion.Type);
        if (from is null || to is null)
        {
            return conversion.Conversion.IsImplicit || value.IsNull == Truth.True ? value : null;
        }

        // An interpolated string may become an object that keeps the interpolated values.
        if (to.Name is nameof(FormattableString) or nameof(IFormattable) && conversion.Operand is IInterpolatedStringOperation)
        {
            return AbstractValue.Something;
        }

        if (Underlying(to) is { } target && Underlying(from) is { } source && IsPlainNumber(source) && IsPlainNumber(target))
        {
            return OfNumber(value, source, target, to, conversion.IsChecked);
        }

        return SymbolEqualityComparer.Default.Equals(Underlying(from), Underlying(to)) ? Wrap(value, to)
            : conversion.Conversion.IsImplicit || conversion.Conversion.IsReference || IsUnboxed(to, value) ? value
            : null;
    }

    /// <summary>Converts a number to a type that isn't nullable. Returns null if the result isn't known.</summary>
    public object? Convert(object number, ITypeSymbol type, bool isChecked)
    {
        var isEnum = type.TypeKind == TypeKind.Enum;
        var special = isEnum ? ((INamedTypeSymbol)type).EnumUnderlyingType!.SpecialType : type.SpecialType;
        var known = number is KnownEnumValue member ? member.Number : number;
        return Numbers.Convert(known, special, isChecked) is not { } converted ? null
            : isEnum ? KnownEnumValue.Of((INamedTypeSymbol)type, converted, symbols)
            : converted;
    }

    private static bool IsPlainNumber(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || Numbers.IsNumber(type.SpecialType);

    /// <summary>Converts a value to or from a nullable type.</summary>
    private static AbstractValue? Wrap(AbstractValue value, ITypeSymbol to) => value switch
    {
        { IsNull: Truth.False } => value,
        _ when CanBeNull(to) => value,
        OpaqueValue opaque => opaque.NotNull(),
        _ => null,
    };

    private AbstractValue? OfNumber(AbstractValue value, ITypeSymbol source, ITypeSymbol target, ITypeSymbol to, bool isChecked)
    {
        var isIdentity = SymbolEqualityComparer.Default.Equals(source, target);
        return value switch
        {
            ConstantValue { Value: null } => IsNullable(to) ? value : null,
            ConstantValue when isIdentity => value,
            ConstantValue { Value: { } known } when Convert(known, target, isChecked) is { } converted
                => new ConstantValue(converted),
            OpaqueValue opaque => OfOpaque(opaque, source, target, IsNullable(to)),
            _ => null,
        };
    }

    /// <summary>Keeps the bounds of an unknown value if the target type includes all values of the source type.</summary>
    private static AbstractValue OfOpaque(OpaqueValue value, ITypeSymbol source, ITypeSymbol target, bool canBeNull)
    {
        var kept = SymbolEqualityComparer.Default.Equals(source, target) ? value
            : Numbers.Includes(target.SpecialType, source.SpecialType) || IsKept(value, source, target)
                ? value with { Excluded = default }
            : new OpaqueValue(value.Nullness);
        return canBeNull ? kept : kept.NotNull();
    }

    private static bool IsKept(OpaqueValue value, ITypeSymbol source, ITypeSymbol target)
        => Numbers.IsInteger(source.SpecialType) && Ranges.IsWithin(value, target.SpecialType);

    /// <summary>Determines whether a boxed number is unboxed to its own type. Other types throw.</summary>
    private static bool IsUnboxed(ITypeSymbol type, AbstractValue value) => value is ConstantValue { Value: { } boxed }
        && (type.SpecialType, boxed) is
            (SpecialType.System_Boolean, bool) or (SpecialType.System_Char, char) or (SpecialType.System_SByte, sbyte)
            or (SpecialType.System_Byte, byte) or (SpecialType.System_Int16, short) or (SpecialType.System_UInt16, ushort)
            or (SpecialType.System_Int32, int) or (SpecialType.System_UInt32, uint) or (SpecialType.System_Int64, long)
            or (SpecialType.System_UInt64, ulong);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <content>Conversions, operators and texts.</content>
internal sealed partial class OperationEvaluator
{
    private AbstractValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            Release(value);
            return symbols.IsTextValue(method.ReturnType) ? TextValues.Convert(value) : Opaque(conversion.Type);
        }

        if (conversion is { IsTryCast: true, Type: { } target } && IsBuilderOf(value, target))
        {
            return value;
        }

        if (conversion.Type is { TypeKind: TypeKind.Dynamic } || conversion.IsTryCast)
        {
            Release(value);
            return Opaque(conversion.Type);
        }

        if (conversion.Conversion is { IsNumeric: true, IsImplicit: false }
            && conversion.Type is { } number
            && KnownOperators.ToIntegerType(value, number.SpecialType) is { } converted)
        {
            return converted;
        }

        if (value is ConstantValue { Value: not null } && IsUnwrapped(conversion))
        {
            return value;
        }

        // A cast may cut a number off; between references and to a wider type the value stays what it is.
        return conversion.Conversion.IsImplicit || conversion.Conversion.IsReference || IsUnboxed(conversion, value) ? value : Opaque(conversion.Type);
    }

    /// <summary>A known value comes out of its nullable type as it is.</summary>
    private static bool IsUnwrapped(IConversionOperation conversion)
        => conversion.Operand.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], conversion.Type);

    /// <summary>A <c>foreach</c> over an array takes each element out of an object.</summary>
    private static bool IsUnboxed(IConversionOperation conversion, AbstractValue value) => (conversion.Type?.SpecialType, value)
        is (SpecialType.System_Int32, ConstantValue { Value: int }) or (SpecialType.System_Boolean, ConstantValue { Value: bool });

    private AbstractValue Compare(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        if (KnownOperators.Compute(binary.OperatorKind, binary.LeftOperand.Type, binary.Type, left, right) is { } result)
        {
            return result;
        }

        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            Release(left);
            Release(right);
        }

        return binary.Type is { SpecialType: SpecialType.System_String } ? AbstractValue.Something : Opaque(binary.Type);
    }

    private AbstractValue Negate(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        Release(operand);
        return (unary.OperatorKind, operand) switch
        {
            (UnaryOperatorKind.Not, ConstantValue { Value: bool value }) => new ConstantValue(!value),
            (UnaryOperatorKind.Plus, ConstantValue) => operand,
            (UnaryOperatorKind.Minus, ConstantValue) => KnownOperators.Compute(
                BinaryOperatorKind.Subtract, unary.Operand.Type, unary.Type, new ConstantValue(0), operand) ?? Opaque(unary.Type),
            _ => Opaque(unary.Type),
        };
    }

    private static AbstractValue OfNullable(ISymbol member, AbstractValue value) => (member.Name, value) switch
    {
        (nameof(Nullable<int>.HasValue), _) => IsNull(value) is ConstantValue { Value: bool isNull }
            ? new ConstantValue(!isNull)
            : AbstractValue.Something,
        (nameof(Nullable<int>.Value) or nameof(Nullable<int>.GetValueOrDefault), ConstantValue { Value: not null }) => value,
        _ => AbstractValue.Something,
    };

    private AbstractValue Interpolate(IInterpolatedStringOperation text)
    {
        var known = new List<string>();
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation plain => Evaluate(plain.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } inserted => Evaluate(inserted.Expression),
                _ => Unknown(part),
            };
            Release(value);
            if (value is ConstantValue { Value: string fixedPart })
            {
                known.Add(fixedPart);
            }
        }

        return known.Count == text.Parts.Length ? new ConstantValue(string.Concat(known)) : AbstractValue.Something;
    }
}

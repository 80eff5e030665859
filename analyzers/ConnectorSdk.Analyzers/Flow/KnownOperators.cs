using System.Globalization;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Computes with values that are known on a path though the compiler doesn't take them for constants.</summary>
internal static class KnownOperators
{
    /// <summary>Null where the result isn't known.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="operandType">The type of both operands.</param>
    /// <param name="resultType">The type of the result.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    public static AbstractValue? Compute(
        BinaryOperatorKind kind, ITypeSymbol? operandType, ITypeSymbol? resultType, AbstractValue left, AbstractValue right)
        => resultType?.SpecialType switch
        {
            SpecialType.System_Boolean => Combine(kind, left, right) ?? ToValue(Compare(kind, operandType, left, right)),
            SpecialType.System_String => (kind, left, right) is
                (BinaryOperatorKind.Add, ConstantValue { Value: string a }, ConstantValue { Value: string b })
                ? new ConstantValue(a + b)
                : null,
            { } special => (ToInteger(left), ToInteger(right)) is ({ } a, { } b) ? Calculate(kind, special, a, b) : null,
            _ => null,
        };

    /// <summary>The outcome of a comparison.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="type">The type that is compared.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    public static Truth Compare(BinaryOperatorKind kind, ITypeSymbol? type, AbstractValue left, AbstractValue right) => kind switch
    {
        BinaryOperatorKind.Equals => AreEqual(type, left, right),
        BinaryOperatorKind.NotEquals => AreEqual(type, left, right).Not(),
        BinaryOperatorKind.LessThan => IsLess(left, right),
        BinaryOperatorKind.LessThanOrEqual => IsLess(right, left).Not(),
        BinaryOperatorKind.GreaterThan => IsLess(right, left),
        BinaryOperatorKind.GreaterThanOrEqual => IsLess(left, right).Not(),
        _ => Truth.Unknown,
    };

    /// <summary>A number in another integer type; null where it doesn't fit, or isn't a known integer.</summary>
    public static ConstantValue? ToIntegerType(AbstractValue value, SpecialType type)
        => ToInteger(value) is { } number ? Fit(number, type) : null;

    /// <summary>Whether equal values of the type are equal in every respect.</summary>
    public static bool IsPlain(ITypeSymbol? type) => type is INamedTypeSymbol named
        && (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? IsPlain(named.TypeArguments[0])
            : named.TypeKind == TypeKind.Enum
                || named.SpecialType is SpecialType.System_Boolean or SpecialType.System_String
                || IsInteger(named));

    public static bool IsInteger(ITypeSymbol type)
        => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    public static long? ToInteger(AbstractValue value)
        => value is ConstantValue { Value: sbyte or byte or short or ushort or int or uint or long } constant
            ? Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture)
            : null;

    private static ConstantValue? ToValue(Truth truth) => truth == Truth.Unknown ? null : new ConstantValue(truth == Truth.True);

    private static Truth AreEqual(ITypeSymbol? type, AbstractValue left, AbstractValue right) => (left, right) switch
    {
        (ConstantValue { Value: null }, _) => right.IsNull,
        (_, ConstantValue { Value: null }) => left.IsNull,
        _ when !IsPlain(type) => Truth.Unknown,
        (ConstantValue a, ConstantValue b) => ToInteger(a) is { } number
            ? ToInteger(b) is { } other ? TruthLogic.Of(number == other) : Truth.Unknown
            : TruthLogic.Of(Equals(a.Value, b.Value)),
        (OpaqueValue opaque, ConstantValue constant) => MayBe(opaque, constant),
        (ConstantValue constant, OpaqueValue opaque) => MayBe(opaque, constant),
        _ => Truth.Unknown,
    };

    private static Truth MayBe(OpaqueValue opaque, ConstantValue constant)
        => opaque.Excluded.Contains(constant) || (ToInteger(constant) is { } number && (number < opaque.Least || number > opaque.Greatest))
            ? Truth.False
            : Truth.Unknown;

    private static Truth IsLess(AbstractValue left, AbstractValue right)
    {
        var ((least, greatest), (otherLeast, otherGreatest)) = (RangeOf(left), RangeOf(right));
        return greatest < otherLeast ? Truth.True : least >= otherGreatest ? Truth.False : Truth.Unknown;
    }

    private static (long Least, long Greatest) RangeOf(AbstractValue value)
        => ToInteger(value) is { } number ? (number, number)
            : value is OpaqueValue opaque ? (opaque.Least, opaque.Greatest)
            : (long.MinValue, long.MaxValue);

    private static ConstantValue? Combine(BinaryOperatorKind kind, AbstractValue left, AbstractValue right)
        => (kind, left, right) switch
        {
            (BinaryOperatorKind.And, ConstantValue { Value: false }, _) or (BinaryOperatorKind.And, _, ConstantValue { Value: false })
                => new ConstantValue(false),
            (BinaryOperatorKind.Or, ConstantValue { Value: true }, _) or (BinaryOperatorKind.Or, _, ConstantValue { Value: true })
                => new ConstantValue(true),
            (BinaryOperatorKind.And, ConstantValue { Value: true }, ConstantValue { Value: true }) => new ConstantValue(true),
            (BinaryOperatorKind.Or, ConstantValue { Value: false }, ConstantValue { Value: false }) => new ConstantValue(false),
            (BinaryOperatorKind.ExclusiveOr, ConstantValue { Value: bool a }, ConstantValue { Value: bool b })
                => new ConstantValue(a != b),
            _ => null,
        };

    private static ConstantValue? Calculate(BinaryOperatorKind kind, SpecialType type, long left, long right)
    {
        // Wide enough for the product of any two.
        var (a, b) = ((decimal)left, (decimal)right);
        return kind switch
        {
            BinaryOperatorKind.Add => Fit(a + b, type),
            BinaryOperatorKind.Subtract => Fit(a - b, type),
            BinaryOperatorKind.Multiply when Math.Abs(a) < uint.MaxValue && Math.Abs(b) < uint.MaxValue => Fit(a * b, type),
            _ => null,
        };
    }

    /// <summary>What overflows throws or is cut off: neither is followed.</summary>
    private static ConstantValue? Fit(decimal number, SpecialType type) => type switch
    {
        SpecialType.System_Byte when number is >= byte.MinValue and <= byte.MaxValue => new ConstantValue((byte)number),
        SpecialType.System_Int16 when number is >= short.MinValue and <= short.MaxValue => new ConstantValue((short)number),
        SpecialType.System_Int32 when number is >= int.MinValue and <= int.MaxValue => new ConstantValue((int)number),
        SpecialType.System_Int64 when number is >= long.MinValue and <= long.MaxValue => new ConstantValue((long)number),
        _ => null,
    };
}

using System.Numerics;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values.Operators;

/// <summary>Computes with integers whose bounds are known. A null result has no known bounds.</summary>
internal static class Ranges
{
    // No runtime supports longer strings.
    private const int LongestText = 0x3FFFFFFF;

    /// <summary>Computes an operator whose exact result always fits into its type.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="type">The type of the result and of the operands.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    public static AbstractValue? Compute(BinaryOperatorKind kind, SpecialType type, AbstractValue left, AbstractValue right)
    {
        if (kind is not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply
                or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder or BinaryOperatorKind.And)
            || BoundsOf(type) is not { } all
            || Exact(kind, Of(left, all), Of(right, all)) is not var (least, greatest))
        {
            return null;
        }

        return least < (BigInteger)all.Least || greatest > (BigInteger)all.Greatest ? null
            : Between((decimal)least, (decimal)greatest, all);
    }

    /// <summary>Computes a function that limits a number, or the length of a string.</summary>
    public static AbstractValue? OfCall(IMethodSymbol method, IReadOnlyList<AbstractValue> values)
    {
        if (method is { Name: "get_Length", ContainingType.SpecialType: SpecialType.System_String })
        {
            return new OpaqueValue(Truth.False) { Least = 0, Greatest = LongestText };
        }

        if (!IsMath(method.ContainingType)
            || BoundsOf(method.ReturnType.SpecialType) is not { } all
            || method.Parameters.Any(parameter => parameter.Type.SpecialType != method.ReturnType.SpecialType))
        {
            return null;
        }

        var ranges = values.Select(value => Of(value, all)).ToArray();
        return (method.Name, ranges) switch
        {
            (nameof(Math.Max), [var a, var b])
                => Between(Math.Max(a.Least, b.Least), Math.Max(a.Greatest, b.Greatest), all),
            (nameof(Math.Min), [var a, var b])
                => Between(Math.Min(a.Least, b.Least), Math.Min(a.Greatest, b.Greatest), all),
            ("Clamp", [var value, var min, var max]) when min.Least == min.Greatest && max.Least == max.Greatest
                => Between(Clamp(value.Least, min.Least, max.Least), Clamp(value.Greatest, min.Least, max.Least), all),
            (nameof(Math.Abs), [var value]) => Between(
                value.Least > 0 ? value.Least : value.Greatest < 0 ? -value.Greatest : 0,
                Math.Max(Math.Abs(value.Least), Math.Abs(value.Greatest)),
                all),
            _ => null,
        };
    }

    /// <summary>Determines whether both bounds are known and fit into a type.</summary>
    public static bool IsWithin(OpaqueValue value, SpecialType type)
        => BoundsOf(type) is { } all && value.Least >= all.Least && value.Greatest <= all.Greatest;

    private static bool IsMath(INamedTypeSymbol? type) => type is
    {
        Name: nameof(Math),
        ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
    };

    private static decimal Clamp(decimal value, decimal least, decimal greatest)
        => value < least ? least : value > greatest ? greatest : value;

    private static AbstractValue? Between(decimal least, decimal greatest, (decimal Least, decimal Greatest) all)
        => least > greatest || (least <= all.Least && greatest >= all.Greatest) ? null
            : new OpaqueValue(Truth.False)
            {
                Least = least <= all.Least ? decimal.MinValue : least,
                Greatest = greatest >= all.Greatest ? decimal.MaxValue : greatest,
            };

    private static (decimal Least, decimal Greatest) Of(
        AbstractValue value, (decimal Least, decimal Greatest) all) => value switch
    {
        _ when KnownOperators.ToInteger(value) is { } number => (number, number),
        OpaqueValue opaque => (Math.Max(opaque.Least, all.Least), Math.Min(opaque.Greatest, all.Greatest)),
        _ => all,
    };

    private static (BigInteger Least, BigInteger Greatest)? Exact(
        BinaryOperatorKind kind, (decimal Least, decimal Greatest) left, (decimal Least, decimal Greatest) right)
    {
        var (a, b) = ((BigInteger)left.Least, (BigInteger)left.Greatest);
        var (c, d) = ((BigInteger)right.Least, (BigInteger)right.Greatest);
        return kind switch
        {
            _ when a > b || c > d => null,
            BinaryOperatorKind.Add => (a + c, b + d),
            BinaryOperatorKind.Subtract => (a - d, b - c),
            BinaryOperatorKind.Multiply => Hull(a * c, a * d, b * c, b * d),
            BinaryOperatorKind.Divide when c > 0 => Hull(a / c, a / d, b / c, b / d),
            BinaryOperatorKind.Remainder when c > 0 => (a >= 0 ? 0 : -(d - 1), b <= 0 ? 0 : d - 1),
            BinaryOperatorKind.And when a >= 0 && c >= 0 => (0, BigInteger.Min(b, d)),
            BinaryOperatorKind.And when c >= 0 => (0, d),
            BinaryOperatorKind.And when a >= 0 => (0, b),
            _ => null,
        };
    }

    private static (BigInteger Least, BigInteger Greatest) Hull(params BigInteger[] corners) => (corners.Min(), corners.Max());

    private static (decimal Least, decimal Greatest)? BoundsOf(SpecialType type) => type switch
    {
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}

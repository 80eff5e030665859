using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values.Operators;

/// <summary>Computes with the four integer types of C# arithmetic: int, uint, long, and ulong.</summary>
internal static class IntegerArithmetic
{
    /// <summary>Computes a binary operator. Returns null if the operation throws or isn't an integer operation.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="type">The type of the result and of the operands, except the shift count.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="isChecked">Whether an overflow throws.</param>
    public static object? Compute(BinaryOperatorKind kind, SpecialType type, decimal left, decimal right, bool isChecked)
    {
        if (type is not (>= SpecialType.System_Int32 and <= SpecialType.System_UInt64)
            || Exact(kind, type, (BigInteger)left, (BigInteger)right) is not { } exact)
        {
            return null;
        }

        var isShift = kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift;
        var wrapped = Numbers.Wrap(exact, type);
        var fits = Numbers.ToInteger(wrapped) is { } number && (BigInteger)number == exact;

        // Dividing the minimum value by -1 throws in any context.
        var mayWrap = !isChecked && kind is not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder);
        return fits || isShift || mayWrap ? wrapped : null;
    }

    /// <summary>Computes a unary operator. Returns null if the operation throws or isn't an integer operation.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="type">The type of the operand and the result.</param>
    /// <param name="operand">The operand.</param>
    /// <param name="isChecked">Whether an overflow throws.</param>
    public static object? Compute(UnaryOperatorKind kind, SpecialType type, decimal operand, bool isChecked) => kind switch
    {
        UnaryOperatorKind.Plus => Numbers.Of(operand, type),
        UnaryOperatorKind.Minus => Compute(BinaryOperatorKind.Subtract, type, 0, operand, isChecked),
        UnaryOperatorKind.BitwiseNegation => Numbers.Wrap(-(BigInteger)operand - 1, type),
        _ => null,
    };

    private static BigInteger? Exact(BinaryOperatorKind kind, SpecialType type, BigInteger left, BigInteger right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide when !right.IsZero => BigInteger.Divide(left, right),
        BinaryOperatorKind.Remainder when !right.IsZero && !right.Equals(BigInteger.MinusOne)
            => BigInteger.Remainder(left, right),
        BinaryOperatorKind.And => left & right,
        BinaryOperatorKind.Or => left | right,
        BinaryOperatorKind.ExclusiveOr => left ^ right,
        BinaryOperatorKind.LeftShift => left << CountOf(type, right),
        BinaryOperatorKind.RightShift => left >> CountOf(type, right),
        _ => null,
    };

    /// <summary>Gets the effective shift count, which is the low-order bits of the operand.</summary>
    private static int CountOf(SpecialType type, BigInteger count) => (int)(count & (Numbers.BitsOf(type) - 1));
}

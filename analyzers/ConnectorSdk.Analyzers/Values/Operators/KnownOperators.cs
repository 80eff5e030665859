using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values.Operators;

/// <summary>Computes with values that are known on a path but aren't compile-time constants.</summary>
internal static class KnownOperators
{
    /// <summary>Computes a binary operator, or returns null if the result isn't known.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="operandType">The type of both operands.</param>
    /// <param name="resultType">The type of the result.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="isChecked">Whether an integer overflow throws.</param>
    public static AbstractValue? Compute(
        BinaryOperatorKind kind,
        ITypeSymbol? operandType,
        ITypeSymbol? resultType,
        AbstractValue left,
        AbstractValue right,
        bool isChecked)
        => ValueConversions.Underlying(resultType)?.SpecialType switch
        {
            SpecialType.System_Boolean => Combine(kind, left, right) ?? ToValue(Compare(kind, operandType, left, right)),
            SpecialType.System_String => kind == BinaryOperatorKind.Add ? KnownTexts.Concat([left, right]) : null,
            { } special => (ToInteger(left), ToInteger(right)) is ({ } a, { } b)
                && IntegerArithmetic.Compute(kind, special, a, b, isChecked) is { } number
                ? new ConstantValue(number)
                : ValueConversions.IsNullable(resultType) ? null
                : Ranges.Compute(kind, special, left, right),
            _ => null,
        };

    /// <summary>Computes the result of a comparison.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="type">The type of the operands.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    public static Truth Compare(
        BinaryOperatorKind kind, ITypeSymbol? type, AbstractValue left, AbstractValue right)
        => (left, right) switch
        {
            _ when !IsReal(type) => ComparePlain(kind, type, left, right),
            (ConstantValue { Value: decimal a }, ConstantValue { Value: decimal b }) => CompareReals(kind, a.CompareTo(b), 0),
            (ConstantValue { Value: double a }, ConstantValue { Value: double b }) => CompareReals(kind, a, b),
            (ConstantValue { Value: float a }, ConstantValue { Value: float b }) => CompareReals(kind, a, b),
            _ => ComparePlain(kind, type, left, right),
        };

    /// <summary>Determines whether values of a type are compared as numbers. Boxed numbers are compared as references.</summary>
    private static bool IsReal(ITypeSymbol? type) => ValueConversions.Underlying(type)?.SpecialType
        is SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single;

    private static Truth CompareReals(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Equals => TruthLogic.Of(left == right),
        BinaryOperatorKind.NotEquals => TruthLogic.Of(left != right),
        BinaryOperatorKind.LessThan => TruthLogic.Of(left < right),
        BinaryOperatorKind.LessThanOrEqual => TruthLogic.Of(left <= right),
        BinaryOperatorKind.GreaterThan => TruthLogic.Of(left > right),
        BinaryOperatorKind.GreaterThanOrEqual => TruthLogic.Of(left >= right),
        _ => Truth.Unknown,
    };

    private static Truth ComparePlain(
        BinaryOperatorKind kind, ITypeSymbol? type, AbstractValue left, AbstractValue right) => kind switch
    {
        BinaryOperatorKind.Equals => AreEqual(type, left, right),
        BinaryOperatorKind.NotEquals => AreEqual(type, left, right).Not(),
        BinaryOperatorKind.LessThan => IsOrdered(type, left, right, orEqual: false),
        BinaryOperatorKind.LessThanOrEqual => IsOrdered(type, left, right, orEqual: true),
        BinaryOperatorKind.GreaterThan => IsOrdered(type, right, left, orEqual: false),
        BinaryOperatorKind.GreaterThanOrEqual => IsOrdered(type, right, left, orEqual: true),
        _ => Truth.Unknown,
    };

    /// <summary>Determines whether equal values of the type are identical in all respects.</summary>
    public static bool IsPlain(ITypeSymbol? type) => ValueConversions.Underlying(type) is INamedTypeSymbol named
        && (named.TypeKind == TypeKind.Enum
            || named.SpecialType is SpecialType.System_Boolean or SpecialType.System_String
            || Numbers.IsInteger(named.SpecialType));

    /// <summary>Gets the number of a known integer or character.</summary>
    public static decimal? ToInteger(AbstractValue value)
        => value is ConstantValue { Value: var constant } ? Numbers.ToInteger(constant) : null;

    private static ConstantValue? ToValue(Truth truth) => truth == Truth.Unknown ? null : new ConstantValue(truth == Truth.True);

    private static Truth AreEqual(ITypeSymbol? type, AbstractValue left, AbstractValue right) => (left, right) switch
    {
        (ConstantValue { Value: null }, _) => right.IsNull,
        (_, ConstantValue { Value: null }) => left.IsNull,
        _ when !IsPlain(type) => Truth.Unknown,
        (ConstantValue a, ConstantValue b) => AreSame(a, b),
        (OpaqueValue opaque, ConstantValue constant) => MayBe(opaque, constant),
        (ConstantValue constant, OpaqueValue opaque) => MayBe(opaque, constant),
        (PartialText text, ConstantValue { Value: string other }) when !KnownTexts.MayBe(text, other) => Truth.False,
        (ConstantValue { Value: string other }, PartialText text) when !KnownTexts.MayBe(text, other) => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Determines whether two values are equal. Values of different types must both be integers.</summary>
    private static Truth AreSame(ConstantValue left, ConstantValue right) => (ToInteger(left), ToInteger(right)) switch
    {
        ({ } number, { } other) => TruthLogic.Of(number == other),
        (null, null) when left.Value!.GetType() == right.Value!.GetType() => TruthLogic.Of(left.Value.Equals(right.Value)),
        _ => Truth.Unknown,
    };

    private static Truth MayBe(OpaqueValue opaque, ConstantValue constant)
        => opaque.Excluded.Any(other => other is ConstantValue excluded && AreSame(excluded, constant) == Truth.True)
            || (ToInteger(constant) is { } number && (number < opaque.Least || number > opaque.Greatest))
            ? Truth.False
            : Truth.Unknown;

    /// <summary>Determines whether the operands are in order. With null, the result is false.</summary>
    private static Truth IsOrdered(ITypeSymbol? type, AbstractValue left, AbstractValue right, bool orEqual)
    {
        if (left.IsNull == Truth.True || right.IsNull == Truth.True)
        {
            return Truth.False;
        }

        if (ValueConversions.Underlying(type) is not { } compared || !Numbers.IsInteger(compared.SpecialType))
        {
            return Truth.Unknown;
        }

        var ((least, greatest), (otherLeast, otherGreatest)) = (RangeOf(left), RangeOf(right));
        var truth = greatest < otherLeast || (orEqual && greatest == otherLeast) ? Truth.True
            : least > otherGreatest || (!orEqual && least == otherGreatest) ? Truth.False
            : Truth.Unknown;
        var mayBeNull = ValueConversions.IsNullable(type) && (left.IsNull != Truth.False || right.IsNull != Truth.False);
        return truth == Truth.True && mayBeNull ? Truth.Unknown : truth;
    }

    private static (decimal Least, decimal Greatest) RangeOf(AbstractValue value)
        => ToInteger(value) is { } number ? (number, number)
            : value is OpaqueValue opaque ? (opaque.Least, opaque.Greatest)
            : (decimal.MinValue, decimal.MaxValue);

    private static ConstantValue? Combine(BinaryOperatorKind kind, AbstractValue left, AbstractValue right)
        => (kind, left, right) switch
        {
            (BinaryOperatorKind.And, ConstantValue { Value: false }, _)
                or (BinaryOperatorKind.And, _, ConstantValue { Value: false })
                => new ConstantValue(false),
            (BinaryOperatorKind.Or, ConstantValue { Value: true }, _) or (BinaryOperatorKind.Or, _, ConstantValue { Value: true })
                => new ConstantValue(true),
            (BinaryOperatorKind.And, ConstantValue { Value: true }, ConstantValue { Value: true }) => new ConstantValue(true),
            (BinaryOperatorKind.Or, ConstantValue { Value: false }, ConstantValue { Value: false }) => new ConstantValue(false),
            (BinaryOperatorKind.ExclusiveOr, ConstantValue { Value: bool a }, ConstantValue { Value: bool b })
                => new ConstantValue(a != b),
            _ => null,
        };
}

using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values.Operators;

/// <summary>Narrows an unknown value by a comparison with a constant.</summary>
internal static class Narrowing
{
    // More exclusions come from a long switch, whose cases are independent.
    private const int MaximalExclusions = 12;

    /// <summary>Narrows a value by the outcome of a comparison.</summary>
    /// <param name="value">The value before the comparison.</param>
    /// <param name="type">The type of the operands.</param>
    /// <param name="kind">The comparison.</param>
    /// <param name="constant">The constant.</param>
    /// <param name="outcome">Whether the comparison is true.</param>
    public static AbstractValue Narrow(
        OpaqueValue value, ITypeSymbol? type, BinaryOperatorKind kind, ConstantValue constant, bool outcome)
    {
        var holds = outcome ? kind : Negate(kind);
        if (constant.Value is null)
        {
            return holds switch
            {
                BinaryOperatorKind.Equals => AbstractValue.Null,
                BinaryOperatorKind.NotEquals => value.NotNull(),
                _ => value,
            };
        }

        return !KnownOperators.IsPlain(type) ? value : holds switch
        {
            BinaryOperatorKind.Equals => constant,
            BinaryOperatorKind.NotEquals => Exclude(value, constant),
            _ when KnownOperators.ToInteger(constant) is { } bound => Limit(value, holds, bound, outcome),
            _ => value,
        };
    }

    /// <summary>Limits a value by a bound. Comparisons with null are false, so a false comparison doesn't exclude null.</summary>
    private static AbstractValue Limit(OpaqueValue value, BinaryOperatorKind holds, decimal bound, bool outcome)
    {
        var limited = holds switch
        {
            BinaryOperatorKind.LessThan => value with { Greatest = Math.Min(value.Greatest, bound - 1) },
            BinaryOperatorKind.LessThanOrEqual => value with { Greatest = Math.Min(value.Greatest, bound) },
            BinaryOperatorKind.GreaterThan => value with { Least = Math.Max(value.Least, bound + 1) },
            BinaryOperatorKind.GreaterThanOrEqual => value with { Least = Math.Max(value.Least, bound) },
            _ => null,
        };
        return limited is null ? value : outcome ? limited.NotNull() : limited;
    }

    /// <summary>Gets the comparison that is true if the specified comparison is false.</summary>
    private static BinaryOperatorKind Negate(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
        BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThan,
        _ => BinaryOperatorKind.None,
    };

    /// <summary>Gets the comparison with exchanged operands.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    /// <summary>Excludes a constant. A Boolean that isn't one value is the other value, unless it may be null.</summary>
    private static AbstractValue Exclude(OpaqueValue value, ConstantValue constant)
    {
        if (value.Excluded.Contains(constant) || value.Excluded.Count >= MaximalExclusions)
        {
            return value;
        }

        var isBoolean = constant.Value is bool;
        if (isBoolean && value.Excluded.Any(other => other is ConstantValue { Value: bool }))
        {
            return AbstractValue.Null;
        }

        var rest = value with { Excluded = value.Excluded.Append(constant).ToEquatableArray() };
        return isBoolean && value.IsNull == Truth.False ? rest.NotNull() : rest;
    }
}

using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>What a comparison with a constant says of a value that isn't known otherwise.</summary>
internal static class Narrowing
{
    // More exceptions than this mean a long switch, whose cases have nothing to do with each other.
    private const int MaximalExclusions = 12;

    /// <summary>What remains of a value where a comparison holds.</summary>
    /// <param name="value">The value before.</param>
    /// <param name="type">Its type.</param>
    /// <param name="kind">The comparison that holds.</param>
    /// <param name="constant">What it is compared with.</param>
    public static AbstractValue Narrow(OpaqueValue value, ITypeSymbol? type, BinaryOperatorKind kind, ConstantValue constant)
    {
        if (constant.Value is null)
        {
            return kind switch
            {
                BinaryOperatorKind.Equals => AbstractValue.Null,
                BinaryOperatorKind.NotEquals => value with { Nullness = Truth.False },
                _ => value,
            };
        }

        if (!KnownOperators.IsPlain(type))
        {
            return value;
        }

        var limit = KnownOperators.IsInteger(type!) ? KnownOperators.ToInteger(constant) : null;
        return (kind, limit) switch
        {
            (BinaryOperatorKind.Equals, _) => constant,
            (BinaryOperatorKind.NotEquals, _) => Exclude(value, constant),
            (BinaryOperatorKind.LessThan, { } bound) when bound > long.MinValue
                => value with { Greatest = Math.Min(value.Greatest, bound - 1) },
            (BinaryOperatorKind.LessThanOrEqual, { } bound) => value with { Greatest = Math.Min(value.Greatest, bound) },
            (BinaryOperatorKind.GreaterThan, { } bound) when bound < long.MaxValue
                => value with { Least = Math.Max(value.Least, bound + 1) },
            (BinaryOperatorKind.GreaterThanOrEqual, { } bound) => value with { Least = Math.Max(value.Least, bound) },
            _ => value,
        };
    }

    /// <summary>The comparison that holds where the other one doesn't.</summary>
    public static BinaryOperatorKind Negate(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
        BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThan,
        _ => BinaryOperatorKind.None,
    };

    /// <summary>The comparison with its sides exchanged.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static AbstractValue Exclude(OpaqueValue value, ConstantValue constant)
        => constant.Value is bool known ? new ConstantValue(!known)
            : value.Excluded.Contains(constant) || value.Excluded.Count >= MaximalExclusions ? value
            : value with { Excluded = value.Excluded.Append(constant).ToEquatableArray() };
}

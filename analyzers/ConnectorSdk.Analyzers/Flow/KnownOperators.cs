using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Computes comparisons of values that are known on a path though the compiler doesn't take them for constants.</summary>
internal static class KnownOperators
{
    /// <summary>Null where the result isn't known.</summary>
    public static AbstractValue? Compute(IBinaryOperation operation, AbstractValue left, AbstractValue right)
        => operation.Type?.SpecialType != SpecialType.System_Boolean ? null : (left, right) switch
        {
            (ConstantValue { Value: int a }, ConstantValue { Value: int b }) => ToValue(Compare(operation.OperatorKind, a, b)),
            (ConstantValue { Value: bool a }, ConstantValue { Value: bool b }) => ToValue(Combine(operation.OperatorKind, a, b)),
            _ => null,
        };

    private static ConstantValue? ToValue(bool? result) => result is { } known ? new ConstantValue(known) : null;

    private static bool? Compare(BinaryOperatorKind kind, int left, int right) => kind switch
    {
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    private static bool? Combine(BinaryOperatorKind kind, bool left, bool right) => kind switch
    {
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals or BinaryOperatorKind.ExclusiveOr => left != right,
        BinaryOperatorKind.And => left && right,
        BinaryOperatorKind.Or => left || right,
        _ => null,
    };
}

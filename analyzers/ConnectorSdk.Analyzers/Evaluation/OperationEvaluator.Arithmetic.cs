using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Compound assignments and increments.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Evaluates an assignment such as <c>port += 1</c>.</summary>
    private AbstractValue Accumulate(ICompoundAssignmentOperation assignment)
    {
        if (!IsBuiltIn(assignment) || VariableTests.SlotOf(assignment.Target, variables) is null)
        {
            return FollowOperator(assignment) ?? Overwrite(assignment, assignment.Target);
        }

        var (target, old) = (assignment.Target, Evaluate(assignment.Target));
        var added = Evaluate(assignment.Value);
        Release(added);
        var result = Accumulated(assignment, old, added) ?? Combined(assignment.OperatorKind, target.Type, old, added)
            ?? Opaque(target.Type);
        Write(target, result);
        return result;
    }

    private static AbstractValue? Combined(BinaryOperatorKind kind, ITypeSymbol? type, AbstractValue old, AbstractValue added)
        => kind == BinaryOperatorKind.Add && type is { TypeKind: TypeKind.Delegate } ? MulticastValue.Combine(old, added) : null;

    /// <summary>
    /// Computes the result in the type of the right operand, and converts it back. In a shift, a small integer is converted to
    /// <see cref="int"/>.
    /// </summary>
    private static AbstractValue? Accumulated(ICompoundAssignmentOperation assignment, AbstractValue old, AbstractValue added)
    {
        var (kind, target, type) = (assignment.OperatorKind, assignment.Target.Type, assignment.Value.Type);
        if (target is null || type is null || !Numbers.IsInteger(target.SpecialType))
        {
            return KnownOperators.Compute(kind, target, target, old, added, assignment.IsChecked);
        }

        var isSmall = Numbers.BitsOf(target.SpecialType) < Numbers.BitsOf(SpecialType.System_Int32);
        var special = kind is not (BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift) ? type.SpecialType
            : isSmall ? SpecialType.System_Int32
            : target.SpecialType;
        return (KnownOperators.ToInteger(old), KnownOperators.ToInteger(added)) is ({ } left, { } right)
            && IntegerArithmetic.Compute(kind, special, left, right, assignment.IsChecked) is { } result
            && Numbers.Convert(result, target.SpecialType, assignment.IsChecked) is { } converted
            ? new ConstantValue(converted)
            : null;
    }

    /// <summary>
    /// Evaluates an assignment with a user-defined operator for builders, or returns null for another assignment.
    /// </summary>
    private AbstractValue? FollowOperator(ICompoundAssignmentOperation assignment)
    {
        if (assignment is not
            {
                IsLifted: false,
                OperatorMethod: { } method,
                InConversion.MethodSymbol: null,
                OutConversion.MethodSymbol: null,
                Target: ILocalReferenceOperation or IParameterReferenceOperation,
            }
            || !_symbols.IsBuilder(assignment.Target.Type)
            || OtherCode.IsDynamic(assignment))
        {
            return null;
        }

        var old = Evaluate(assignment.Target);
        var added = Evaluate(assignment.Value);
        var result = method.IsStatic ? FollowMember(assignment, method, [old, added])
            : FollowMember(assignment, method, [added], receiver: Extended(old, method)) is null ? null
            : old;
        Release(result is null ? old : AbstractValue.Unknown);
        Release(result is null ? added : AbstractValue.Unknown);
        Write(assignment.Target, result ?? Opaque(assignment.Target.Type));
        return result ?? Opaque(assignment.Type);
    }

    /// <summary>
    /// Evaluates an increment with a user-defined operator for builders, or returns null for another increment.
    /// </summary>
    private AbstractValue? FollowOperator(IIncrementOrDecrementOperation step)
    {
        if (step is not
            {
                IsLifted: false,
                OperatorMethod: { IsStatic: true } method,
                Target: ILocalReferenceOperation or IParameterReferenceOperation,
                Parent: IExpressionStatementOperation,
            }
            || !_symbols.IsBuilder(step.Target.Type))
        {
            return null;
        }

        var old = Evaluate(step.Target);
        var result = FollowMember(step, method, [old]);
        Release(result is null ? old : AbstractValue.Unknown);
        Write(step.Target, result ?? Opaque(step.Target.Type));
        return Opaque(step.Type);
    }

    /// <summary>Increments or decrements a variable. The result is unknown if the old value is.</summary>
    private AbstractValue Count(IIncrementOrDecrementOperation step)
    {
        if (FollowOperator(step) is { } followed)
        {
            return followed;
        }

        var old = step is { Target: ILocalReferenceOperation { Local: var local }, OperatorMethod: null }
            ? Read(local, step.Type)
            : AbstractValue.Unknown;
        var result = Overwrite(step, step.Target);
        if (KnownOperators.ToInteger(old) is { } number
            && step.Target.Type is { } type
            && Numbers.OfInteger(
                number + (step.Kind == OperationKind.Increment ? 1 : -1), type.SpecialType, step.IsChecked) is { } counted)
        {
            var next = new ConstantValue(counted);
            Write(step.Target, next);
            return step.IsPostfix ? old : next;
        }

        return result;
    }
}

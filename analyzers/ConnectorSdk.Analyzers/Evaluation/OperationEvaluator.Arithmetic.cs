using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Assignments that compute the new value from the old one.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>An assignment such as <c>port += 1</c>.</summary>
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
    /// The operator takes the target in the type of what is added (a shift takes a small number as an integer), and what comes of
    /// it is converted back.
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

    /// <summary>An assignment with an operator that a type defines for builders; null for any other.</summary>
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

    /// <summary>A step with an operator that a type defines for builders; null for any other.</summary>
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

    /// <summary>Steps a counter of known value on; nothing is known after another step.</summary>
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

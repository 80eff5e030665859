using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Reads and writes variables.</content>
internal sealed partial class OperationEvaluator
{
    private AbstractValue Read(ISymbol variable, ITypeSymbol? type)
        => variables.TryGetSlot(variable, out var slot) && State.TryGet(slot, out var value) && value is not TaintedValue
            ? value
            : Opaque(type);

    private AbstractValue Read(IFlowCaptureReferenceOperation reference)
        => variables.TryGetSlot(reference.Id, out var slot) && State.TryGet(slot, out var value) ? value : Opaque(reference.Type);

    private AbstractValue Capture(IFlowCaptureOperation capture)
    {
        var value = Evaluate(capture.Value);
        if ((value is ListValue && !variables.IsOnlyNameOfList(capture.Id))
            || (value is ObjectValue { Changeable: not null } && !variables.IsOnlyNameOfObject(capture.Id))
            || value is QueryValue)
        {
            Release(value);
            value = AbstractValue.Something;
        }

        if (variables.TryGetSlot(capture.Id, out var slot))
        {
            State = State.With(slot, value);
        }
        else
        {
            Release(value);
        }

        return value;
    }

    private AbstractValue Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment is { IsRef: true, Target: ILocalReferenceOperation { Local: var alias } }
            && variables.TryGetSlot(alias, out _))
        {
            return Opaque(assignment.Type);
        }

        if (assignment.IsRef)
        {
            Taint(assignment.Value);
            return Overwrite(assignment, assignment.Target);
        }

        if (assignment.Target is IPropertyReferenceOperation property
            && !ListTypes.KeepsElements(property.Property.ContainingType)
            && MemberWritten(property) is null)
        {
            var set = Set(assignment, property);
            IsOver |= set is MalformedValue && FailingValues.LeadToHandler(assignment.Syntax);
            return set;
        }

        EvaluateTarget(assignment.Target);
        var value = Evaluate(assignment.Value);
        var mayThrow = assignment.Target is IFlowCaptureReferenceOperation ? MayThrow : null;
        mayThrow?.Invoke(State);
        Write(assignment.Target, value);
        mayThrow?.Invoke(State);
        IsOver |= value is MalformedValue && FailingValues.LeadToHandler(assignment.Syntax);

        // Code that uses the result of the assignment creates a second reference to the list.
        return value is ListValue or QueryValue or ObjectValue { Changeable: not null } ? AbstractValue.Something : value;
    }

    /// <summary>Evaluates an operation after which the value of its target isn't known.</summary>
    private AbstractValue Overwrite(IOperation operation, IOperation target)
    {
        if (operation is ICompoundAssignmentOperation or IIncrementOrDecrementOperation)
        {
            // A user-defined operator receives the old value.
            Release(Evaluate(target));
        }
        else
        {
            EvaluateTarget(target);
        }

        foreach (var child in operation.ChildOperations)
        {
            if (child != target)
            {
                Release(Evaluate(child));
            }
        }

        Write(target, Opaque(target.Type));
        return Opaque(operation.Type);
    }

    /// <summary>Evaluates the instance and the indexes of an assignment target, but not the variable itself.</summary>
    private void EvaluateTarget(IOperation target)
    {
        if (MemberWritten(target) is not null)
        {
            return;
        }

        if (target is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
            && target.ChildOperations.First() is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            // The list itself isn't read.
            foreach (var index in target.ChildOperations.Skip(1))
            {
                Release(Evaluate(index));
            }

            return;
        }

        foreach (var child in target.ChildOperations)
        {
            if (child is ILocalReferenceOperation or IParameterReferenceOperation && target is ITupleOperation)
            {
                continue;
            }

            Release(Evaluate(child));
        }
    }

    private void Write(IOperation target, AbstractValue value)
    {
        switch (target)
        {
            case ILocalReferenceOperation reference:
                Write(reference.Local, value);
                break;
            case IParameterReferenceOperation reference:
                Write(reference.Parameter, value);
                break;
            case IDiscardOperation:
                Use(value);
                break;
            case IDeclarationExpressionOperation declaration:
                Write(declaration.Expression, value);
                break;
            case ITupleOperation tuple:
                Release(value);
                foreach (var element in tuple.Elements)
                {
                    Write(element, Opaque(element.Type));
                }

                break;
            case IFlowCaptureReferenceOperation reference when variables.CapturedBy(reference.Id) is [var only]:
                Write(only, value);
                break;
            case IFlowCaptureReferenceOperation reference:
                Release(value);
                foreach (var captured in variables.CapturedBy(reference.Id))
                {
                    // It isn't known which variable is written, so each variable may keep its value.
                    Use(Evaluate(captured));
                    Write(captured, AbstractValue.Unknown);
                }

                break;
            case IMemberReferenceOperation when TryWriteMember(target, value) || TryWriteElement(target, value):
                break;
            case IArrayElementReferenceOperation when TryWriteElement(target, value):
                break;
            case IFieldReferenceOperation or IArrayElementReferenceOperation:
                Release(value);
                ForgetObject(target is IFieldReferenceOperation { Instance: { } instance } ? instance : null);
                ForgetFields();
                break;
            default:
                Release(value);
                ForgetObject(target is IMemberReferenceOperation { Instance: { } owner } ? owner : null);
                TaintOperands(target);
                LetGoOfShared();
                break;
        }
    }

    private void Write(ISymbol variable, AbstractValue value)
    {
        if (!variables.TryGetSlot(variable, out var slot) || (State.TryGet(slot, out var old) && old is TaintedValue))
        {
            // A local may be an alias of a field.
            Release(value);
            ForgetFields();
            return;
        }

        if (IsReporting && value is IBuilders && variables.Functions.Share(variable))
        {
            Use(value);
        }

        // A list with other references may change, and a call that throws doesn't return a value.
        var isLost = value is MalformedValue or EnumeratorValue or QueryValue
            || (value is ListValue && !variables.IsOnlyNameOfList(variable))
            || (value is ObjectValue { Changeable: not null } && !variables.IsOnlyNameOfObject(variable));
        if (isLost)
        {
            Release(value);
        }

        State = State.With(slot, isLost ? AbstractValue.Something : value);
    }
}

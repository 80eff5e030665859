using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <content>Assignments of one tuple to another.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>An assignment of one tuple to another, as <c>(a, b) = (b, a)</c>: all are read, then all are written.</summary>
    private AbstractValue Deconstruct(IDeconstructionAssignmentOperation assignment)
    {
        List<(IOperation Target, IOperation Value)> pairs = [];
        if (assignment.Parent is not (null or IExpressionStatementOperation)
            || !TryPair(assignment.Target, assignment.Value, pairs))
        {
            return TakeApart(assignment) ?? Overwrite(assignment, assignment.Target);
        }

        pairs.ForEach(pair => EvaluateTarget(pair.Target));
        var values = pairs.ConvertAll(pair => Evaluate(pair.Value));
        for (var i = 0; i < pairs.Count; i++)
        {
            Write(pairs[i].Target, values[i] is ListValue ? AbstractValue.Something : values[i]);
        }

        return Opaque(assignment.Type);
    }

    /// <summary>Writes an element of a tuple that a variable holds; false for anything else.</summary>
    private bool WriteElement(IOperation instance, IFieldSymbol field, AbstractValue value)
    {
        if (instance.Type is not INamedTypeSymbol { IsTupleType: true }
            || VariableTests.SlotOf(instance, variables) is not { } slot
            || !State.TryGet(slot, out var old)
            || old is not ObjectValue tuple)
        {
            return false;
        }

        var name = (field.CorrespondingTupleField ?? field).Name;
        var written = MemberOf(value);
        State = State.With(slot, tuple with
        {
            Members = tuple.Members
                .Select(member => member.Name == name ? member with { Value = written } : member)
                .ToEquatableArray(),
        });
        return true;
    }

    /// <summary>False where an element isn't assigned as it is.</summary>
    private static bool TryPair(IOperation target, IOperation value, List<(IOperation Target, IOperation Value)> pairs)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (target is not ITupleOperation targets)
        {
            pairs.Add((target, value));
            return target is IDiscardOperation || SymbolEqualityComparer.Default.Equals(target.Type, value.Type);
        }

        value = value is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation converted } ? converted : value;
        return value is ITupleOperation values
            && values.Elements.Length == targets.Elements.Length
            && targets.Elements.Zip(values.Elements, (left, right) => TryPair(left, right, pairs)).All(isPair => isPair);
    }
}

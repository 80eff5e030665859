using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

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
            Write(pairs[i].Target, Renamed(values[i]));
        }

        return Opaque(assignment.Type);
    }

    /// <summary>What is known of a value that gets another name: a list may be changed by the first one.</summary>
    private AbstractValue Renamed(AbstractValue value)
    {
        if (value is not (ListValue or QueryValue or ObjectValue { Changeable: not null }))
        {
            return value;
        }

        Release(value);
        return AbstractValue.Something;
    }

    /// <summary>False if an element isn't assigned as it is.</summary>
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

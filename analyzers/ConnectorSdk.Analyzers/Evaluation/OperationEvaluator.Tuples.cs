using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Assignments from tuple to tuple.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Evaluates an assignment such as <c>(a, b) = (b, a)</c>. All elements are read before any is written.</summary>
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

    /// <summary>
    /// Gets the value for another variable. Lists aren't followed any further, because the first variable may change them.
    /// </summary>
    private AbstractValue Renamed(AbstractValue value)
    {
        if (value is not (ListValue or QueryValue or ObjectValue { Changeable: not null }))
        {
            return value;
        }

        Release(value);
        return AbstractValue.Something;
    }

    /// <summary>Pairs the elements of two tuples. Returns false if an element is converted.</summary>
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

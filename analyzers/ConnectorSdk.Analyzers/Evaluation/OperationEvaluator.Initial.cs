using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <content>Members that have what their initializers set, or what their getters compute of such members.</content>
internal sealed partial class OperationEvaluator
{
    private readonly Dictionary<ISymbol, AbstractValue?> _initial = new(SymbolEqualityComparer.Default);

    /// <summary>Returns null if the field may have any value.</summary>
    private AbstractValue? InitialOf(ISymbol field)
    {
        if (!_initial.TryGetValue(field, out var value))
        {
            // A field of a circle isn't known where the circle closes.
            _initial.Add(field, null);
            value = symbols.Initial.ValueOf(field) is { } operation ? EvaluateApart(operation) : null;
            _initial[field] = value;
        }

        return value;
    }

    /// <summary>The value of code that runs elsewhere, if nothing can change it any more.</summary>
    private AbstractValue? EvaluateApart(IOperation operation)
    {
        var (state, isOver, mayThrow, isReporting) = (State, IsOver, MayThrow, IsReporting);
        (State, IsOver, MayThrow, IsReporting) = (FlowState.Empty, false, null, false);
        var value = Evaluate(operation);
        var isKept = !IsOver && (value is (ConstantValue or PartialText or ObjectValue { Sites.Count: 0, Changeable: null })
            || (value is ListValue { IsOpen: false, Elements.Count: > 0 } list
                && list.Elements.All(element => element is ConstantValue)));
        (State, IsOver, MayThrow, IsReporting) = (state, isOver, mayThrow, isReporting);
        return isKept ? value : null;
    }
}

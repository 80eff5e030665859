using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Finds the variables of a graph whose lists may be changed or referenced elsewhere. Only operations that are known to do
/// neither are harmless.
/// </summary>
internal sealed class ListUses(SdkSymbols symbols)
{
    private readonly HashSet<ISymbol> _harmful = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _otherUses = [];

    public void Add(IEnumerable<IOperation> operations)
    {
        foreach (var reference in operations)
        {
            if (reference is ILocalReferenceOperation { Local: var local } && !IsHarmless(reference))
            {
                _harmful.Add(local);
            }

            if (reference is IParameterReferenceOperation { Parameter: var parameter } && !IsHarmless(reference))
            {
                _harmful.Add(parameter);
            }

            if (reference is IFlowCaptureReferenceOperation { Id: var id } && !IsOwnUse(reference))
            {
                _otherUses[id] = (_otherUses.TryGetValue(id, out var count) ? count : 0) + 1;
            }
        }
    }

    public bool AreHarmless(ISymbol variable)
        => ListTypes.KeepsElements((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type)
            && !_harmful.Contains(variable);

    /// <summary>Determines whether a list is read from a capture at most once, so that it can't change afterwards.</summary>
    public bool AreHarmless(CaptureId capture) => !_otherUses.TryGetValue(capture, out var count) || count <= 1;

    private bool IsHarmless(IOperation reference)
    {
        var (child, parent) = WithoutConversions(reference);
        return parent switch
        {
            ISimpleAssignmentOperation { IsRef: false } assignment
                => assignment.Target == child && assignment.Parent is null or IExpressionStatementOperation,
            IArgumentOperation { Parameter.RefKind: RefKind.None, Parent: IInvocationOperation call }
                => symbols.IsSetter(call.TargetMethod)
                    || (((IArgumentOperation)parent).Parameter!.Ordinal == 0 && KnownLists.LeavesAsItIs(call.TargetMethod)),
            _ => IsOwnUse(reference) || CollectionExpression.IsSpread(reference),
        };
    }

    /// <summary>
    /// Determines whether an operation uses a framework list or its enumerator in a way that the evaluator follows.
    /// </summary>
    private static bool IsOwnUse(IOperation reference)
    {
        var (child, parent) = WithoutConversions(reference);
        return parent switch
        {
            IPropertyReferenceOperation { Property: { Name: "Count" or "Length", ContainingType: var type }, Arguments: [] }
                => type.SpecialType == SpecialType.System_Array || ListTypes.KeepsElements(type),
            IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var type }, Arguments: [_] } access
                => access.Instance == child && ListTypes.KeepsElements(type),
            IArrayElementReferenceOperation access => access.ArrayReference == child,
            IPropertyReferenceOperation { Property.Name: "Current", Arguments: [] } => true,
            IInvocationOperation { TargetMethod: { Name: "Add", ContainingType: var type } } call
                => call.Instance == child && ListTypes.IsAddedTo(type),
            IInvocationOperation { TargetMethod: { Name: "ForEach", ContainingType: var type } } call
                => call.Instance == child && ListTypes.IsList(type),
            IInvocationOperation { TargetMethod: { Name: "GetEnumerator" or "MoveNext" or "Dispose", Parameters: [] } } call
                => call.Instance == child,
            _ => false,
        };
    }

    private static (IOperation Child, IOperation? Parent) WithoutConversions(IOperation reference)
    {
        var (child, parent) = (reference, reference.Parent);
        while (parent is IConversionOperation { OperatorMethod: null })
        {
            (child, parent) = (parent, parent.Parent);
        }

        return (child, parent);
    }
}

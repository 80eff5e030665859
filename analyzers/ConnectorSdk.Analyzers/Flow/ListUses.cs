using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>What a graph does with its variables: whether a list in one may get another name, or other elements.</summary>
internal sealed class ListUses
{
    private readonly HashSet<ISymbol> _harmful = new(SymbolEqualityComparer.Default);

    public void Add(IOperation operation)
    {
        foreach (var reference in operation.DescendantsAndSelf())
        {
            if (reference is ILocalReferenceOperation { Local: var local } && !IsHarmless(reference))
            {
                _harmful.Add(local);
            }
        }
    }

    public bool AreHarmless(ISymbol variable) => variable is ILocalSymbol local && ListTypes.KeepsElements(local.Type) && !_harmful.Contains(variable);

    private static bool IsHarmless(IOperation reference)
    {
        var (child, parent) = (reference, reference.Parent);
        while (parent is IConversionOperation { OperatorMethod: null })
        {
            (child, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            ISimpleAssignmentOperation { IsRef: false } assignment
                => assignment.Target == child && assignment.Parent is null or IExpressionStatementOperation,
            IArgumentOperation { Parameter.RefKind: RefKind.None, Parent: IInvocationOperation call }
                => SdkSymbols.IsNamedLikeBuilder(call.TargetMethod.ContainingType),
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Arguments.Length: 0 } => true,
            IInvocationOperation { TargetMethod.Name: "Add" or "GetEnumerator" } call => call.Instance == child,
            _ => CollectionExpression.IsSpread(reference),
        };
    }
}

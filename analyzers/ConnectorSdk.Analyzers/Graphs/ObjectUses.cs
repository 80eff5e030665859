using ConnectorSdk.Analyzers.Values.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Finds the variables of a graph whose objects may be referenced elsewhere or run their own code. An object is tracked only if
/// its members are just read and set.
/// </summary>
internal sealed class ObjectUses
{
    private readonly HashSet<ISymbol> _harmful = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _otherUses = [];
    private readonly List<(ISymbol Variable, CaptureId Capture)> _captured = [];

    public static ObjectUses In(ControlFlowGraph graph)
    {
        var uses = new ObjectUses();
        foreach (var reference in GraphOperations.In(graph).All)
        {
            uses.Add(reference);
        }

        return uses;
    }

    public bool AreHarmless(ISymbol variable) => !_harmful.Contains(variable)
        && _captured.TrueForAll(pair => !SymbolEqualityComparer.Default.Equals(pair.Variable, variable)
            || !_otherUses.ContainsKey(pair.Capture));

    /// <summary>
    /// Determines whether an object is read from a capture at most once, because afterwards another variable refers to it.
    /// </summary>
    public bool AreHarmless(CaptureId capture) => !_otherUses.TryGetValue(capture, out var count) || count <= 1;

    private void Add(IOperation reference)
    {
        var variable = reference switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            _ => (ISymbol?)null,
        };
        if (variable is not null && reference.Parent is IFlowCaptureOperation { Id: var captured })
        {
            _captured.Add((variable, captured));
        }
        else if (variable is not null && !IsSet(reference) && !IsOwnUse(reference))
        {
            _harmful.Add(variable);
        }
        else if (reference is IFlowCaptureReferenceOperation { Id: var id } && !IsOwnUse(reference))
        {
            _otherUses[id] = (_otherUses.TryGetValue(id, out var count) ? count : 0) + 1;
        }
    }

    private static bool IsSet(IOperation reference) => reference.Parent is ISimpleAssignmentOperation { IsRef: false } assignment
        && assignment.Target == reference
        && assignment.Parent is null or IExpressionStatementOperation;

    private static bool IsOwnUse(IOperation reference) => reference.Parent switch
    {
        IMemberReferenceOperation access => access.Instance == reference && PlainMember.IsKept(access.Member),
        IInvocationOperation { TargetMethod.Name: PlainMember.CloneMethod } => true,
        IIsNullOperation => true,
        _ => false,
    };
}

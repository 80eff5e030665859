using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Numbers the variables of one graph as slots: locals, parameters, and flow captures. Also provides the blocks in which each
/// variable exists. Fields have slots as long as no other code runs. A variable of an enclosing method has a slot only if it is
/// lent. A variable that is shared with a local function that may run at any time has no slot.
/// </summary>
internal sealed class GraphVariables
{
    private readonly Dictionary<ISymbol, int> _slots = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captureSlots = [];
    private readonly Dictionary<CaptureId, List<IOperation>> _captured = [];
    private readonly List<ControlFlowRegion?> _regions = [];
    private readonly HashSet<ISymbol> _shared;
    private readonly HashSet<int> _fieldSlots = [];
    private readonly ISymbol _owner;
    private readonly ControlFlowGraph _graph;
    private readonly SdkSymbols _symbols;
    private ListUses? _uses;
    private ObjectUses? _objects;
    private FollowedFunctions? _functions;

    /// <param name="graph">The graph of a body, lambda, or local function.</param>
    /// <param name="owner">The method, lambda, or local function, whose parameters belong to the graph.</param>
    /// <param name="symbols">The SDK's symbols.</param>
    /// <param name="lent">The variables of the caller that only the graph uses while it runs.</param>
    /// <param name="receiver">The receiver parameter of an extension member.</param>
    public GraphVariables(
        ControlFlowGraph graph,
        ISymbol owner,
        SdkSymbols symbols,
        IEnumerable<ISymbol>? lent = null,
        ISymbol? receiver = null)
    {
        _symbols = symbols;
        _graph = graph;
        _owner = owner;
        _shared = new(SharedOutOfSight(), SymbolEqualityComparer.Default);
        ResultSlot = NewSlot(null);
        foreach (var variable in lent ?? [])
        {
            _slots[variable] = NewSlot(null);
        }

        if (receiver is not null && !_shared.Contains(receiver))
        {
            _slots[receiver] = NewSlot(null);
        }

        AddRegion(graph.Root);
        foreach (var operation in graph.Blocks.SelectMany(block => block.Operations))
        {
            AddCaptured(operation);
        }

        foreach (var (alias, variable) in RefAliases.In(graph, symbols))
        {
            if (TryGetSlot(variable, out var slot))
            {
                _slots[alias] = slot;
            }
        }
    }

    /// <summary>Gets the local functions and lambdas of the graph.</summary>
    public FollowedFunctions Functions => _functions ??= new FollowedFunctions(_graph);

    /// <summary>Determines whether a call may run a local function or lambda of the graph. Most graphs have none.</summary>
    public bool HasFunctions(IInvocationOperation call) => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        || (call.TargetMethod.MethodKind == MethodKind.LocalFunction && !_graph.LocalFunctions.IsEmpty);

    /// <summary>
    /// Determines whether only the variable refers to a list that is assigned to it, and only <c>Add</c> calls change the list.
    /// </summary>
    public bool IsOnlyNameOfList(ISymbol variable) => Uses.AreHarmless(variable);

    /// <summary>Determines whether only <c>Add</c> calls change a list that an expression creates or selects.</summary>
    public bool IsOnlyNameOfList(CaptureId capture) => Uses.AreHarmless(capture);

    /// <summary>Determines whether only the variable refers to an object that is assigned to it.</summary>
    public bool IsOnlyNameOfObject(ISymbol variable) => (_objects ??= ObjectUses.In(_graph)).AreHarmless(variable);

    /// <summary>
    /// Determines whether only a capture, and then one variable, refers to an object that an expression creates.
    /// </summary>
    public bool IsOnlyNameOfObject(CaptureId capture) => (_objects ??= ObjectUses.In(_graph)).AreHarmless(capture);

    private ListUses Uses
    {
        get
        {
            if (_uses is null)
            {
                _uses = new ListUses(_symbols);
                _uses.Add(GraphOperations.In(_graph).All);
            }

            return _uses;
        }
    }

    /// <summary>Gets the slot of the return value.</summary>
    public int ResultSlot { get; }

    /// <summary>Gets the slot of a local or parameter. Returns false if code that can't be analyzed may change it.</summary>
    public bool TryGetSlot(ISymbol variable, out int slot)
    {
        if (_slots.TryGetValue(variable, out slot))
        {
            return true;
        }

        if (variable is not IParameterSymbol { RefKind: RefKind.None }
            || _shared.Contains(variable)
            || !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, _owner))
        {
            return false;
        }

        slot = NewSlot(null);
        _slots.Add(variable, slot);
        return true;
    }

    /// <summary>Gets the slot of a static field, or of a field of the current object.</summary>
    public bool TryGetSlot(IFieldReferenceOperation reference, out int slot)
    {
        if (_slots.TryGetValue(reference.Field, out slot))
        {
            return IsOwn(reference);
        }

        if (!IsOwn(reference) || reference.Field is not { RefKind: RefKind.None, IsVolatile: false })
        {
            return false;
        }

        slot = NewSlot(null);
        _slots.Add(reference.Field, slot);
        _fieldSlots.Add(slot);
        return true;
    }

    public bool HasFields => _fieldSlots.Count > 0;

    /// <summary>Determines whether a slot belongs to a field, which any called code may write.</summary>
    public bool IsField(int slot) => _fieldSlots.Contains(slot);

    public bool TryGetSlot(CaptureId capture, out int slot) => _captureSlots.TryGetValue(capture, out slot);

    /// <summary>Gets the expressions of a capture, which may include the target of an assignment.</summary>
    public IReadOnlyList<IOperation> CapturedBy(CaptureId capture)
        => _captured.TryGetValue(capture, out var operations) ? operations : [];

    /// <summary>Determines whether a variable exists in a block. A slot below 0 has no variable and always exists.</summary>
    public bool IsInScope(int slot, int block)
        => slot < 0
            || _regions[slot] is not { } region
            || (region.FirstBlockOrdinal <= block && block <= region.LastBlockOrdinal);

    /// <summary>Gets the variables that a nested lambda or local function shares with the outer code.</summary>
    public static IEnumerable<ISymbol> SharedWith(ControlFlowGraph nested)
    {
        foreach (var operation in GraphOperations.In(nested).All)
        {
            switch (operation)
            {
                case ILocalReferenceOperation reference:
                    yield return reference.Local;
                    break;
                case IParameterReferenceOperation reference:
                    yield return reference.Parameter;
                    break;
                case IFlowAnonymousFunctionOperation lambda:
                    foreach (var variable in SharedWith(nested.GetAnonymousFunctionControlFlowGraph(lambda)))
                    {
                        yield return variable;
                    }

                    break;
            }
        }

        foreach (var variable in SharedWithLocalFunctions(nested))
        {
            yield return variable;
        }
    }

    /// <summary>Gets the operations of a block and its branch value.</summary>
    public static IEnumerable<IOperation> OperationsOf(BasicBlock block)
        => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;

    private IEnumerable<ISymbol> SharedOutOfSight() => _graph.LocalFunctions
        .Where(function => !Functions.IsFollowed(function))
        .SelectMany(function => SharedWith(_graph.GetLocalFunctionControlFlowGraph(function)));

    private static IEnumerable<ISymbol> SharedWithLocalFunctions(ControlFlowGraph graph)
        => graph.LocalFunctions.SelectMany(function => SharedWith(graph.GetLocalFunctionControlFlowGraph(function)));

    private static bool IsOwn(IFieldReferenceOperation reference)
        => reference.Instance
            is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    private void AddRegion(ControlFlowRegion region)
    {
        foreach (var local in region.Locals
            .Where(local => local is { RefKind: RefKind.None, IsStatic: false } && !_shared.Contains(local)))
        {
            _slots[local] = NewSlot(region);
        }

        foreach (var capture in region.CaptureIds)
        {
            _captureSlots[capture] = NewSlot(region);
        }

        foreach (var nested in region.NestedRegions)
        {
            AddRegion(nested);
        }
    }

    private int NewSlot(ControlFlowRegion? region)
    {
        _regions.Add(region);
        return _regions.Count - 1;
    }

    private void AddCaptured(IOperation operation)
    {
        if (operation is not IFlowCaptureOperation capture)
        {
            return;
        }

        if (!_captured.TryGetValue(capture.Id, out var operations))
        {
            _captured.Add(capture.Id, operations = []);
        }

        operations.Add(capture.Value);
    }
}

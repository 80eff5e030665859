using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// The few variables that decide where a body goes on. Paths on which they have different known values are kept apart, so that
/// a condition that is tested twice has the same outcome both times, and a loop of known length runs its length.
/// </summary>
internal sealed class PathConditions
{
    // Every variable may double the paths.
    private const int MaximalCount = 6;

    private readonly GraphVariables _variables;
    private readonly Dictionary<int, string> _booleans = [];
    private readonly Dictionary<int, int[]> _readByBlock = [];

    public PathConditions(ControlFlowGraph graph, GraphVariables variables)
    {
        _variables = variables;
        List<int> slots = [];
        slots.AddRange(graph.Blocks.Select(EnumeratorOf).OfType<int>().Take(MaximalCount));
        foreach (var reference in graph.Blocks.SelectMany(Deciding))
        {
            if (SlotOf(reference) is { } slot
                && reference.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32
                && slots.Count < MaximalCount
                && !slots.Contains(slot))
            {
                slots.Add(slot);
                if (reference.Type.SpecialType == SpecialType.System_Boolean)
                {
                    _booleans.Add(slot, reference.Syntax.ToString());
                }
            }
        }

        Slots = slots;
        if (_booleans.Count > 0)
        {
            foreach (var block in graph.Blocks)
            {
                _readByBlock[block.Ordinal] = [.. ReadIn(block)];
            }
        }
    }

    public IReadOnlyList<int> Slots { get; }

    /// <summary>What tells a path from others: the known values of the variables.</summary>
    public EquatableArray<AbstractValue> KeyOf(FlowState state) => Slots
        .Select(slot => state.TryGet(slot, out var value) && value is ConstantValue or EnumeratorValue ? value : AbstractValue.Unknown)
        .ToEquatableArray();

    /// <summary>A state for either outcome of each condition that a block reads as a value.</summary>
    public IEnumerable<FlowState> Split(BasicBlock block, FlowState state)
    {
        IEnumerable<FlowState> states = [state];
        if (_readByBlock.TryGetValue(block.Ordinal, out var slots))
        {
            foreach (var slot in slots.Where(slot => IsOpen(state, slot)))
            {
                states = states.SelectMany(one => new[] { With(one, slot, true), With(one, slot, false) });
            }
        }

        return states;
    }

    /// <summary>
    /// The one condition that tells some paths from all others, such as "where isLarge is true"; null where it takes more.
    /// </summary>
    public string? Describe(IReadOnlyCollection<FlowState> some, IReadOnlyCollection<FlowState> others) => _booleans
        .SelectMany(pair => new[] { (Slot: pair.Key, Name: pair.Value, Value: true), (Slot: pair.Key, Name: pair.Value, Value: false) })
        .Where(condition => some.All(path => Has(path, condition.Slot, condition.Value))
            && others.All(path => Has(path, condition.Slot, !condition.Value)))
        .Select(condition => $"where {condition.Name} is {(condition.Value ? "true" : "false")}")
        .FirstOrDefault();

    /// <summary>What is known where a branch is taken because its condition has an outcome.</summary>
    public FlowState Assume(IOperation condition, bool outcome, FlowState state) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Assume(not.Operand, !outcome, state),
        _ => SlotOf(condition) is { } slot && _booleans.ContainsKey(slot) && IsOpen(state, slot) ? With(state, slot, outcome) : state,
    };

    /// <summary>The references in the conditions of branches, and those that may become conditions under another name.</summary>
    private static IEnumerable<IOperation> Deciding(BasicBlock block)
    {
        var named = block.Operations.SelectMany(operation => operation.DescendantsAndSelf()).Where(reference => reference.Parent is
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsStatic: true } });
        return block.BranchValue is { } value ? named.Concat(value.DescendantsAndSelf()) : named;
    }

    private static bool IsOpen(FlowState state, int slot)
        => !state.TryGet(slot, out var value) || value is not (ConstantValue or TaintedValue);

    private static bool Has(FlowState state, int slot, bool value)
        => state.TryGet(slot, out var known) && known is ConstantValue { Value: bool constant } && constant == value;

    private static FlowState With(FlowState state, int slot, bool value) => state.With(slot, new ConstantValue(value));

    private IEnumerable<int> ReadIn(BasicBlock block) => block.Operations
        .SelectMany(operation => operation.DescendantsAndSelf())
        .Where(reference => reference.Parent is not IAssignmentOperation assignment || assignment.Target != reference)
        .Select(SlotOf)
        .OfType<int>()
        .Where(slot => _booleans.ContainsKey(slot) && _variables.IsInScope(slot, block.Ordinal))
        .Distinct();

    /// <summary>The enumerator that a block asks for the next element of a <c>foreach</c>.</summary>
    private int? EnumeratorOf(BasicBlock block)
        => block.BranchValue is IInvocationOperation
        {
            TargetMethod.Name: nameof(System.Collections.IEnumerator.MoveNext),
            Instance: IFlowCaptureReferenceOperation reference,
        }
        && _variables.TryGetSlot(reference.Id, out var slot)
            ? slot
            : null;

    private int? SlotOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation { Local: var local } when _variables.TryGetSlot(local, out var slot) => slot,
        IParameterReferenceOperation { Parameter: var parameter } when _variables.TryGetSlot(parameter, out var slot) => slot,
        _ => null,
    };
}

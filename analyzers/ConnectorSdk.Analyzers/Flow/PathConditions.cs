using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Operators;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Finds the few variables that control the branches of a body. Paths with different known values of these variables are kept
/// separate. A condition that is tested twice then has the same outcome both times, and a loop with a known number of iterations
/// is unrolled.
/// </summary>
internal sealed class PathConditions
{
    // Each variable may double the number of paths.
    private const int MaximalCount = 6;

    private readonly GraphVariables _variables;
    private readonly GraphOperations _operations;
    private readonly Dictionary<int, string> _booleans = [];
    private readonly Dictionary<int, int[]> _readByBlock = [];
    private readonly HashSet<int> _narrowed;

    public PathConditions(ControlFlowGraph graph, GraphVariables variables)
    {
        _variables = variables;
        _operations = GraphOperations.In(graph);
        List<int> slots = [];
        slots.AddRange(graph.Blocks.Select(EnumeratorOf).OfType<int>().Take(MaximalCount));
        foreach (var reference in graph.Blocks.SelectMany(Deciding))
        {
            if (reference.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32
                && SlotOf(reference) is { } slot
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

        _narrowed = [.. TestedTwice(graph)];
        Slots = [.. slots, .. _narrowed.Except(slots).Take(Math.Max(0, MaximalCount - slots.Count))];
        if (_booleans.Count > 0)
        {
            foreach (var block in graph.Blocks)
            {
                _readByBlock[block.Ordinal] = [.. ReadIn(block)];
            }
        }
    }

    public IReadOnlyList<int> Slots { get; }

    /// <summary>Gets the key of a path, which consists of the known values of the variables.</summary>
    public EquatableArray<AbstractValue> KeyOf(FlowState state) => Slots
        .Select(slot => state.TryGet(slot, out var value)
            && (value is ConstantValue or EnumeratorValue || (value is OpaqueValue && _narrowed.Contains(slot)))
            ? value
            : AbstractValue.Unknown)
        .ToEquatableArray();

    /// <summary>Creates a state for each outcome of the conditions that a block reads as values.</summary>
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
    /// Gets the one condition that distinguishes some paths from all others, such as "if isLarge is true", or null if there is
    /// none.
    /// </summary>
    public string? Describe(IReadOnlyCollection<FlowState> some, IReadOnlyCollection<FlowState> others) => _booleans
        .SelectMany(pair => new[]
        {
            (Slot: pair.Key, Name: pair.Value, Value: true),
            (Slot: pair.Key, Name: pair.Value, Value: false),
        })
        .Where(condition => some.All(path => Has(path, condition.Slot, condition.Value))
            && others.All(path => Has(path, condition.Slot, !condition.Value)))
        .Select(condition => $"if {condition.Name} is {(condition.Value ? "true" : "false")}")
        .FirstOrDefault();

    /// <summary>
    /// Gets the references in branch conditions, and the references that may become conditions under another name.
    /// </summary>
    private IEnumerable<IOperation> Deciding(BasicBlock block) => _operations.Of(block)
        .Where(reference => reference.Parent is
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsStatic: true } })
        .Concat(_operations.OfValue(block));

    private static bool IsOpen(FlowState state, int slot)
        => !state.TryGet(slot, out var value) || value is not (ConstantValue or TaintedValue);

    private static bool Has(FlowState state, int slot, bool value)
        => state.TryGet(slot, out var known) && known is ConstantValue { Value: bool constant } && constant == value;

    private static FlowState With(FlowState state, int slot, bool value) => state.With(slot, new ConstantValue(value));

    private IEnumerable<int> ReadIn(BasicBlock block) => _operations.OfStatements(block)
        .Where(reference => reference.Parent is not IAssignmentOperation assignment || assignment.Target != reference)
        .Select(SlotOf)
        .OfType<int>()
        .Where(slot => _booleans.ContainsKey(slot) && _variables.IsInScope(slot, block.Ordinal))
        .Distinct();

    /// <summary>Gets the slot of the enumerator that a block advances in a <c>foreach</c> loop.</summary>
    private int? EnumeratorOf(BasicBlock block)
        => block.BranchValue is IInvocationOperation
        {
            TargetMethod.Name: nameof(System.Collections.IEnumerator.MoveNext),
            Instance: IFlowCaptureReferenceOperation reference,
        }
        && _variables.TryGetSlot(reference.Id, out var slot)
            ? slot
            : null;

    private int? SlotOf(IOperation reference) => VariableTests.SlotOf(reference, _variables);

    /// <summary>Gets the variables of any type that more than one statement tests.</summary>
    private IEnumerable<int> TestedTwice(ControlFlowGraph graph) => graph.Blocks
        .Where(block => block.ConditionKind != ControlFlowConditionKind.None)
        .SelectMany(block => VariableTests.OperandsOf(block.BranchValue!))
        .Where(operand => KnownOperators.IsPlain(operand.Type) || operand.Type?.SpecialType == SpecialType.System_Object)
        .SelectMany(operand => VariableTests.SlotsOf(operand, _variables)
            .Select(slot => (Slot: slot, Statement: operand.Syntax.FirstAncestorOrSelf<SyntaxNode>(
                node => node is StatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax))))
        .Distinct()
        .GroupBy(test => test.Slot, test => test.Statement)
        .Where(tests => tests.Skip(1).Any())
        .Select(tests => tests.Key);
}

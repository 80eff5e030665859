using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>Represents a call that may be followed into a method, accessor, operator, or constructor.</summary>
/// <param name="Call">The call, or another operation that runs a member.</param>
/// <param name="Method">The definition of the called member.</param>
/// <param name="Caller">The graph that contains the call.</param>
/// <param name="Variables">The variables of the caller.</param>
/// <param name="State">The state before the call.</param>
internal sealed record FollowedCall(
    IOperation Call, IMethodSymbol Method, ControlFlowGraph Caller, GraphVariables Variables, FlowState State)
{
    /// <summary>Gets the called local function or lambda of the caller, or null for another method.</summary>
    public NestedFunction? Nested { get; init; }

    /// <summary>The arguments in the order of the call.</summary>
    public IReadOnlyList<IArgumentOperation> Arguments { get; init; } = [];

    /// <summary>The values of the arguments.</summary>
    public AbstractValue[] Values { get; init; } = [];

    /// <summary>
    /// Gets the values of the last parameters, which have no arguments: the operands, or the value of a property.
    /// </summary>
    public AbstractValue[] Operands { get; init; } = [];

    /// <summary>Gets the receiver of an extension member, if it isn't an argument.</summary>
    public AbstractValue? Receiver { get; init; }

    /// <summary>Gets the arguments that pass a variable by reference.</summary>
    public IReadOnlyList<IArgumentOperation> Lent { get; init; } = [];

    /// <summary>Gets the variables of the caller that a nested function or a lambda argument uses.</summary>
    public IReadOnlyList<ISymbol> Shared { get; init; } = [];

    /// <summary>Gets a value indicating whether the call is awaited immediately.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Gets a value indicating whether the call passes the method to other code that runs it.</summary>
    public bool IsHandedOn { get; init; }

    /// <summary>Gets the number of previous runs of the method in the same call.</summary>
    public int Turn { get; init; }

    /// <summary>Gets the type that the code of the method returns.</summary>
    public ITypeSymbol? ResultType => IsAwaited ? PlainObjects.ResultOf(Call.Type)
        : IsHandedOn ? Method.ReturnType
        : Call.Type;

    /// <summary>Gets all values that the method receives.</summary>
    public IEnumerable<AbstractValue> Given => Receiver is { } receiver
        ? Values.Concat(Operands).Append(receiver)
        : Values.Concat(Operands);

    /// <summary>Gets the variables of the method that exist outside it.</summary>
    public IEnumerable<ISymbol> Borrowed
        => Shared.Concat(Method.Parameters.Where(parameter => parameter.RefKind != RefKind.None));

    /// <summary>
    /// Gets a value indicating whether no variable is passed in two ways. Otherwise, a write to one would change the other.
    /// </summary>
    public bool HasDistinctVariables => SlotsHanded.Distinct().Count() == SlotsHanded.Count();

    private IEnumerable<int?> SlotsHanded => Lent
        .Select(argument => VariableTests.SlotOf(VariableTests.TargetOf(argument, Variables), Variables))
        .Concat(Shared.Select(variable => Variables.TryGetSlot(variable, out var slot) ? slot : (int?)null));

    /// <summary>Determines whether a variable that the method can't write refers to a builder.</summary>
    public bool IsKept(BuilderId id)
    {
        List<int?> handed = [.. SlotsHanded, .. Lent.Select(CaptureSlotOf)];
        return State.Values.Any(pair => pair.Value is IBuilders builders
            && builders.Ids.Contains(id)
            && !handed.Contains(pair.Key));
    }

    private int? CaptureSlotOf(IArgumentOperation argument)
        => argument.Value is IFlowCaptureReferenceOperation reference && Variables.TryGetSlot(reference.Id, out var slot)
            ? slot
            : null;

    /// <summary>Gets the initial values of the method's variables, with the parameters in their order.</summary>
    /// <param name="receiver">The receiver parameter of an extension member.</param>
    public IEnumerable<(ISymbol Variable, AbstractValue Value)> Inputs(ISymbol? receiver)
    {
        if (receiver is not null && Receiver is { } value)
        {
            yield return (receiver, value);
        }

        for (var i = 0; i < Method.Parameters.Length; i++)
        {
            yield return (Method.Parameters[i], InputAt(i));
        }

        foreach (var variable in Shared)
        {
            Variables.TryGetSlot(variable, out var slot);
            yield return (variable, State.TryGet(slot, out var known) ? known : AbstractValue.Unknown);
        }
    }

    private AbstractValue InputAt(int ordinal)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (Arguments[i].Parameter?.Ordinal == ordinal)
            {
                var isUnknown = Method.Parameters[ordinal].RefKind != RefKind.None && !Lent.Contains(Arguments[i]);
                return isUnknown ? TaintedValue.Instance : Values[i];
            }
        }

        var operand = ordinal - (Method.Parameters.Length - Operands.Length);
        return operand >= 0 && Method.Parameters[ordinal].RefKind == RefKind.None ? Operands[operand] : TaintedValue.Instance;
    }
}

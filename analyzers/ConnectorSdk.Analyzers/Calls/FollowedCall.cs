using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>A call that may be followed into the method, accessor, operator or constructor that it runs.</summary>
/// <param name="Call">The call, or another operation that runs a member.</param>
/// <param name="Method">The definition of what it runs.</param>
/// <param name="Caller">The graph that the call is in.</param>
/// <param name="Variables">The variables of the caller.</param>
/// <param name="State">What is known before the call.</param>
internal sealed record FollowedCall(
    IOperation Call, IMethodSymbol Method, ControlFlowGraph Caller, GraphVariables Variables, FlowState State)
{
    /// <summary>The local function or lambda of the caller that it calls; null for another method.</summary>
    public NestedFunction? Nested { get; init; }

    /// <summary>The arguments in the order of the call.</summary>
    public IReadOnlyList<IArgumentOperation> Arguments { get; init; } = [];

    /// <summary>The values of the arguments.</summary>
    public AbstractValue[] Values { get; init; } = [];

    /// <summary>
    /// The values of the parameters without an argument, which are the last ones: operands, or a property's value.
    /// </summary>
    public AbstractValue[] Operands { get; init; } = [];

    /// <summary>What an extension member is called on, if that isn't an argument.</summary>
    public AbstractValue? Receiver { get; init; }

    /// <summary>The arguments that hand over a variable.</summary>
    public IReadOnlyList<IArgumentOperation> Lent { get; init; } = [];

    /// <summary>The variables of the caller that a nested function uses, or a lambda that is an argument.</summary>
    public IReadOnlyList<ISymbol> Shared { get; init; } = [];

    /// <summary>Whether the call is one of an asynchronous method that is awaited at once.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Whether the call only hands the method on to what runs it.</summary>
    public bool IsHandedOn { get; init; }

    /// <summary>How often the call has run the method before.</summary>
    public int Turn { get; init; }

    /// <summary>The type of what the method's code returns.</summary>
    public ITypeSymbol? ResultType => IsAwaited ? PlainObjects.ResultOf(Call.Type)
        : IsHandedOn ? Method.ReturnType
        : Call.Type;

    /// <summary>Everything that the method is given.</summary>
    public IEnumerable<AbstractValue> Given => Receiver is { } receiver
        ? Values.Concat(Operands).Append(receiver)
        : Values.Concat(Operands);

    /// <summary>The variables of the method that outlive a call of it, or are another's.</summary>
    public IEnumerable<ISymbol> Borrowed
        => Shared.Concat(Method.Parameters.Where(parameter => parameter.RefKind != RefKind.None));

    /// <summary>Whether no variable is handed over in two ways: writing one would change the other.</summary>
    public bool HasDistinctVariables => SlotsHanded.Distinct().Count() == SlotsHanded.Count();

    private IEnumerable<int?> SlotsHanded => Lent
        .Select(argument => VariableTests.SlotOf(VariableTests.TargetOf(argument, Variables), Variables))
        .Concat(Shared.Select(variable => Variables.TryGetSlot(variable, out var slot) ? slot : (int?)null));

    /// <summary>Whether a variable that the method can't write refers to a builder.</summary>
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

    /// <summary>What the method's variables are at its start, parameters in their order.</summary>
    /// <param name="receiver">The parameter of an extension member that stands for what the member is called on.</param>
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

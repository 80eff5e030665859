using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>A call that may be followed into the method that it calls.</summary>
/// <param name="Call">The call.</param>
/// <param name="Nested">The local function or lambda of the caller that it calls; null for another method.</param>
/// <param name="Caller">The graph that the call is in.</param>
/// <param name="Values">The values of the arguments in the order of the call.</param>
/// <param name="Lent">The arguments that hand over a variable.</param>
/// <param name="Shared">The variables of the caller that a nested function uses.</param>
/// <param name="Variables">The variables of the caller.</param>
/// <param name="State">What is known before the call.</param>
internal sealed record HelperCall(
    IInvocationOperation Call,
    NestedFunction? Nested,
    ControlFlowGraph Caller,
    AbstractValue[] Values,
    IReadOnlyList<IArgumentOperation> Lent,
    IReadOnlyList<ISymbol> Shared,
    GraphVariables Variables,
    FlowState State)
{
    /// <summary>Whether the call is one of an asynchronous method that is awaited at once.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>What the method is given where the call only hands it on; null where it gets the arguments of the call.</summary>
    public IReadOnlyList<AbstractValue>? Given { get; init; }

    /// <summary>How often the call has run the method before.</summary>
    public int Turn { get; init; }

    /// <summary>The type of what the method's code returns.</summary>
    public ITypeSymbol? ResultType => IsAwaited ? PlainObjects.ResultOf(Call.Type)
        : Given is not null ? Method.ReturnType
        : Call.Type;

    public IMethodSymbol Method => Nested?.Method ?? Call.TargetMethod.OriginalDefinition;

    /// <summary>The variables of the method that outlive a call of it, or are another's.</summary>
    public IEnumerable<ISymbol> Borrowed
        => Shared.Concat(Method.Parameters.Where(parameter => parameter.RefKind != RefKind.None));

    /// <summary>Whether no variable is handed over in two ways: writing one would change the other.</summary>
    public bool HasDistinctVariables => SlotsHanded.Distinct().Count() == SlotsHanded.Count();

    private IEnumerable<int?> SlotsHanded => Lent
        .Select(argument => VariableTests.SlotOf(VariableTests.TargetOf(argument, Variables), Variables))
        .Concat(Shared.Select(variable => Variables.TryGetSlot(variable, out var slot) ? slot : (int?)null));

    /// <summary>Whether a variable that the method can't write refers to a builder.</summary>
    public bool IsKept(Site site)
    {
        List<int?> handed = [.. SlotsHanded, .. Lent.Select(CaptureSlotOf)];
        return State.Values.Any(pair => pair.Value is IBuilders builders
            && builders.Sites.Contains(site)
            && !handed.Contains(pair.Key));
    }

    private int? CaptureSlotOf(IArgumentOperation argument)
        => argument.Value is IFlowCaptureReferenceOperation reference && Variables.TryGetSlot(reference.Id, out var slot)
            ? slot
            : null;

    /// <summary>What the method's variables are at its start, parameters in their order.</summary>
    public IEnumerable<(ISymbol Variable, AbstractValue Value)> Inputs()
    {
        for (var i = 0; i < Method.Parameters.Length; i++)
        {
            if (Given is not null)
            {
                yield return (Method.Parameters[i], i < Given.Count ? Given[i] : AbstractValue.Unknown);
                continue;
            }

            var index = Call.Arguments.IndexOf(Call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == i)!);
            var isUnknown = index < 0 || (Method.Parameters[i].RefKind != RefKind.None && !Lent.Contains(Call.Arguments[index]));
            yield return (Method.Parameters[i], isUnknown ? TaintedValue.Instance : Values[index]);
        }

        foreach (var variable in Shared)
        {
            Variables.TryGetSlot(variable, out var slot);
            yield return (variable, State.TryGet(slot, out var value) ? value : AbstractValue.Unknown);
        }
    }
}

using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Members;
using ConnectorSdk.Analyzers.Values.Operators;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Objects of the project's types that only store values, and the members of these objects.</content>
internal sealed partial class OperationEvaluator
{
    private ObjectValue Plain(IObjectCreationOperation creation, PlainConstructor constructor, CallArguments arguments)
    {
        foreach (var value in arguments.Values)
        {
            Use(value);
        }

        return new(
            constructor.Members.Select(member => new ObjectMember(member.Name, InitialOf(member, arguments))).ToEquatableArray(),
            creation.Type)
        {
            Changeable = constructor.IsMutable ? BuilderId.Of(creation) : null,
            Positions = constructor.Positions,
            IsCopied = constructor.IsCopied,
        };
    }

    private AbstractValue InitialOf(PlainMember member, CallArguments arguments)
        => member.Argument >= 0 ? MemberOf(arguments.Values[member.Argument])
            : member.IsDefault ? OfDefault(member.Type)
            : !member.Constant.HasValue ? AbstractValue.Unknown
            : member.Constant.Value is { } value and not (bool or string) && ValueConversions.Underlying(member.Type) is { } type
                ? _conversions.Convert(value, type, isChecked: true) is { } number
                    ? new ConstantValue(number)
                    : AbstractValue.Unknown
            : OfConstant(member.Type, member.Constant.Value);

    /// <summary>Reads a member of an object. Returns null if its value isn't known.</summary>
    private AbstractValue? Known(AbstractValue receiver, IOperation instance, ISymbol member)
    {
        if (receiver is not ObjectValue known)
        {
            return null;
        }

        var isCurrent = known.Changeable is null
            || NamesOf(instance, isMade: false).TrueForAll(slot => State.TryGet(slot, out var value) && value.Equals(known));
        return isCurrent ? known[NameOf(member)] : null;
    }

    /// <summary>
    /// Sets a member of a known object. Returns false if the object isn't known, or if it doesn't have the member.
    /// </summary>
    private bool TryWriteMember(IOperation target, AbstractValue value)
    {
        if (MemberWritten(target) is not var (slots, known, name))
        {
            return false;
        }

        Use(known[name]!);
        var changed = known.With(name, MemberOf(value));
        foreach (var slot in slots)
        {
            State = State.With(slot, changed);
        }

        return true;
    }

    /// <summary>Gets the known object that an assignment changes, its variables, and the name of the member.</summary>
    private (List<int> Slots, ObjectValue Known, string Name)? MemberWritten(IOperation target)
        => target is IPropertyReferenceOperation or IFieldReferenceOperation
            && target is IMemberReferenceOperation { Instance: { } instance, Member: var member }
            && NamesOf(instance, IsMade(target)) is { Count: > 0 } slots
            && State.TryGet(slots[0], out var first) && first is ObjectValue known && known[NameOf(member)] is not null
            && slots.TrueForAll(slot => State.TryGet(slot, out var value) && value.Equals(known))
            ? (slots, known, NameOf(member))
            : null;

    /// <summary>
    /// Gets the variables that refer to the object. The compiler may have created a second, temporary variable.
    /// </summary>
    /// <param name="instance">The expression for the object.</param>
    /// <param name="isMade">Whether the object is still being created, and no other variable refers to it.</param>
    private List<int> NamesOf(IOperation instance, bool isMade)
    {
        List<int> slots = [];
        if (instance is IFlowCaptureReferenceOperation { Id: var id })
        {
            if (!variables.TryGetSlot(id, out var captured) || variables.CapturedBy(id) is not [var original])
            {
                return [];
            }

            slots.Add(captured);
            if (isMade)
            {
                return slots;
            }

            instance = original;
        }

        if (VariableTests.SlotOf(instance, variables) is { } slot)
        {
            slots.Add(slot);
        }
        else if (instance is not (IObjectCreationOperation or IInvocationOperation))
        {
            return [];
        }

        return slots;
    }

    /// <summary>Determines whether an object is still being created or copied, so that no other variable refers to it.</summary>
    private static bool IsMade(IOperation target) => target.Syntax.Parent?.Parent is InitializerExpressionSyntax;

    private static string NameOf(ISymbol member)
        => (member is IFieldSymbol { CorrespondingTupleField: { } unnamed } ? unnamed : member).Name;

    /// <summary>Gets the copy that a <c>with</c> expression creates, or null for another call.</summary>
    private static AbstractValue? Copy(IInvocationOperation call, AbstractValue receiver)
        => receiver is ObjectValue { IsCopied: true } known && call.TargetMethod.Name == PlainMember.CloneMethod
            ? known with { Changeable = known.Changeable is null ? null : BuilderId.Of(call) }
            : null;
}

using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Lists with known elements.</content>
internal sealed partial class OperationEvaluator
{
    // Longer arrays are assumed to be buffers.
    private const int MaximalZeros = 64;

    /// <summary>Evaluates a list. Byte arrays aren't lists, because the SDK treats them as one object.</summary>
    private AbstractValue List(IEnumerable<IOperation> elements, ITypeSymbol? type)
    {
        List<AbstractValue> values = [];
        var isOpen = false;
        var isKept = ListTypes.KeepsElements(type)
            && type is not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
        foreach (var element in elements)
        {
            var value = Evaluate(element);
            if (!CollectionExpression.IsSpread(element))
            {
                values.Add(ElementOf(value));
            }
            else if (value is ListValue spread && ListTypes.Spread(spread, element.Type, type, _symbols) is { } elementsOfSpread)
            {
                isOpen |= spread.IsOpen;
                values.AddRange(elementsOfSpread);
            }
            else
            {
                Release(value);
                isOpen = true;
            }
        }

        var list = new ListValue(values.ToEquatableArray()) { IsOpen = isOpen };
        if (!isKept)
        {
            Release(list);
        }

        return isKept ? list : AbstractValue.Something;
    }

    /// <summary>Creates an array of default values.</summary>
    private AbstractValue Zeros(IArrayCreationOperation creation, int size)
        => creation.Type is IArrayTypeSymbol { ElementType: { SpecialType: not SpecialType.System_Byte } element }
            ? new ListValue(Enumerable.Repeat(ElementOf(OfDefault(element)), size).ToEquatableArray())
            : AbstractValue.Something;

    /// <summary>Gets the value that a list keeps for an element. A builder in a list counts as used.</summary>
    private AbstractValue ElementOf(AbstractValue value)
    {
        Use(value);
        if (value is ConstantValue or PartialText or OpaqueValue or FunctionValue or BuilderValue
            or ObjectValue { Changeable: null })
        {
            return value;
        }

        Release(value);
        return AbstractValue.Unknown;
    }

    /// <summary>Evaluates a call on a known list. Returns null for a call whose effect isn't known.</summary>
    private AbstractValue? CallList(IInvocationOperation call, AbstractValue receiver, AbstractValue[] values)
    {
        switch (receiver, call.TargetMethod.Name, values)
        {
            case (ListValue list, "Add", [var added]) when ListTypes.IsAddedTo(call.TargetMethod.ContainingType):
                Change(call.Instance!, list, list with { Elements = list.Elements.Append(ElementOf(added)).ToEquatableArray() });
                return AbstractValue.Unknown;
            case (ListValue { IsOpen: false } list, "GetEnumerator", []):
                return new EnumeratorValue(list, -1);
            case (EnumeratorValue enumerator, "MoveNext", []):
                var next = enumerator with { Next = enumerator.Next + 1 };
                Replace(call.Instance!, next);
                return new ConstantValue(!next.IsAtEnd);
            case (EnumeratorValue, "Dispose", []):
                return AbstractValue.Unknown;
            default:
                return null;
        }
    }

    /// <summary>Gets the element at an index, or null if the list or the index isn't known.</summary>
    private static AbstractValue? ElementAt(AbstractValue receiver, AbstractValue? index)
        => receiver is ListValue { IsOpen: false } list
            && index is ConstantValue { Value: int at }
            && at >= 0 && at < list.Elements.Count
            ? list.Elements[at]
            : null;

    private AbstractValue Element(IArrayElementReferenceOperation access)
    {
        var array = Evaluate(access.ArrayReference);
        var index = access.Indices is [var only] ? IndexIn(array, only) : null;
        if (ElementAt(array, index) is { } element)
        {
            return element;
        }

        // The element isn't known, so every element is released.
        Release(array);
        return index is null ? Unknown(access) : Opaque(access.Type);
    }

    private AbstractValue IndexIn(AbstractValue list, IOperation index)
        => index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var fromEnd }
            && list is ListValue { Elements.Count: var count }
            && Evaluate(fromEnd) is ConstantValue { Value: int distance }
            ? new ConstantValue(count - distance)
            : Evaluate(index);

    /// <summary>Writes an element of a known list. Returns false if the list isn't known.</summary>
    private bool TryWriteElement(IOperation target, AbstractValue value)
    {
        var (receiver, index) = target switch
        {
            IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var only] } => (array, only),
            IPropertyReferenceOperation
            {
                Property.IsIndexer: true,
                Instance: { } instance,
                Arguments: [{ Value: var only }],
            } => (instance, only),
            _ => (null, null),
        };
        while (receiver is IConversionOperation { OperatorMethod: null, Operand: var converted })
        {
            receiver = converted;
        }

        if (receiver is null
            || SlotOfReceiver(receiver) is not { } slot
            || !State.TryGet(slot, out var known)
            || known is not ListValue list)
        {
            return false;
        }

        if (ElementAt(list, IndexIn(list, index!)) is null)
        {
            Release(value);
            Change(receiver, list, AbstractValue.Something);
            Release(list);
            return true;
        }

        var at = (int)((ConstantValue)IndexIn(list, index!)).Value!;
        var element = ElementOf(value);
        var elements = list.Elements.Select((old, i) => i == at ? element : old).ToEquatableArray();
        Change(receiver, list, list with { Elements = elements });
        return true;
    }

    /// <summary>Changes a list, and invalidates the enumerators of the old list.</summary>
    private void Change(IOperation variable, ListValue old, AbstractValue value)
    {
        foreach (var pair in State.Values)
        {
            if (pair.Value is EnumeratorValue enumerator && enumerator.List.Equals(old))
            {
                Release(enumerator);
                State = State.With(pair.Key, AbstractValue.Something);
            }
        }

        Replace(variable, value);
    }

    private static AbstractValue Current(IPropertyReferenceOperation property, EnumeratorValue enumerator)
        => property.Property.Name == "Current" && enumerator is { Next: >= 0, IsAtEnd: false }
            ? enumerator.List.Elements[enumerator.Next]
            : Opaque(property.Type);

    /// <summary>Replaces the value of the variable that a call was made on.</summary>
    private void Replace(IOperation receiver, AbstractValue value)
    {
        switch (receiver)
        {
            case IFlowCaptureReferenceOperation reference when variables.TryGetSlot(reference.Id, out var slot):
                State = State.With(slot, value);
                break;
            case IConversionOperation conversion:
                Replace(conversion.Operand, value);
                break;
            default:
                Write(receiver, value);
                break;
        }
    }
}

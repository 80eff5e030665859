using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <content>Lists whose elements are known.</content>
internal sealed partial class OperationEvaluator
{
    // A longer array is a buffer.
    private const int MaximalZeros = 64;

    /// <summary>The SDK takes bytes as one object, not as a list.</summary>
    private AbstractValue List(IEnumerable<IOperation> elements, ITypeSymbol? type)
    {
        List<AbstractValue> values = [];
        var isOpen = false;
        foreach (var element in elements)
        {
            var value = Evaluate(element);
            Release(value);
            if (!CollectionExpression.IsSpread(element))
            {
                values.Add(ElementOf(value));
            }
            else if (value is ListValue spread && ListTypes.Spread(spread, element.Type, type, symbols) is { } elementsOfSpread)
            {
                isOpen |= spread.IsOpen;
                values.AddRange(elementsOfSpread);
            }
            else
            {
                isOpen = true;
            }
        }

        return !ListTypes.KeepsElements(type) || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
            ? AbstractValue.Something
            : new ListValue(values.ToEquatableArray()) { IsOpen = isOpen };
    }

    /// <summary>An array that nothing was put into.</summary>
    private AbstractValue Zeros(IArrayCreationOperation creation, int size)
        => creation.Type is IArrayTypeSymbol { ElementType: { SpecialType: not SpecialType.System_Byte } element }
            ? new ListValue(Enumerable.Repeat(ElementOf(OfDefault(element)), size).ToEquatableArray())
            : AbstractValue.Something;

    /// <summary>One element of an array.</summary>
    private AbstractValue Element(IArrayElementReferenceOperation reference, IOperation index)
    {
        var list = Evaluate(reference.ArrayReference);
        var place = Evaluate(index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd ? fromEnd.Operand : index);
        Release(list);
        Release(place);
        TaintOperands(reference);
        return ElementAt(list, place, index is IUnaryOperation) ?? Opaque(reference.Type);
    }

    /// <summary>Null where it isn't known.</summary>
    private static AbstractValue? ElementAt(AbstractValue list, AbstractValue place, bool isFromEnd = false)
        => (list, place) is (ListValue { IsOpen: false, Elements: var elements }, ConstantValue { Value: int number })
            && (isFromEnd ? elements.Count - number : number) is >= 0 and var index
            && index < elements.Count
            ? elements[index]
            : null;

    /// <summary>What a list knows of one of its elements.</summary>
    private static AbstractValue ElementOf(AbstractValue value)
        => value is ConstantValue or PartialText or OpaqueValue or FunctionValue or ObjectValue { Sites.Count: 0 }
            ? value : AbstractValue.Unknown;

    /// <summary>Null for a call that isn't known to do something with a known list.</summary>
    private AbstractValue? CallList(IInvocationOperation call, AbstractValue receiver, AbstractValue[] values)
    {
        switch (receiver, call.TargetMethod.Name, values)
        {
            case (ListValue list, "Add", [var added]) when ListTypes.IsAddedTo(call.TargetMethod.ContainingType):
                Release(added);
                Replace(call.Instance!, list with { Elements = list.Elements.Append(ElementOf(added)).ToEquatableArray() });
                return AbstractValue.Unknown;
            case (ListValue { IsOpen: false } list, "GetEnumerator", []):
                return new EnumeratorValue(list, -1);
            case (EnumeratorValue enumerator, "MoveNext", []):
                var next = enumerator with { Next = enumerator.Next + 1 };
                Replace(call.Instance!, next);
                return new ConstantValue(!next.IsAtEnd);
            default:
                return null;
        }
    }

    private static AbstractValue Current(IPropertyReferenceOperation property, EnumeratorValue enumerator)
        => property.Property.Name == "Current" && enumerator is { Next: >= 0, IsAtEnd: false }
            ? enumerator.List.Elements[enumerator.Next]
            : Opaque(property.Type);

    /// <summary>The variable that a call was made on has another value now.</summary>
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

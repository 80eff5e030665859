using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <content>Members that have a constant value, and those of the framework that compute one.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Null where the member may have another value.</summary>
    private AbstractValue? KnownMember(ISymbol member, ITypeSymbol type)
    {
        var constant = symbols.Constants.ValueOf(member);
        if (!constant.HasValue || (constant.Value is not null && !KnownOperators.IsPlain(type)))
        {
            return null;
        }

        // The constant is written in a type of its own.
        return ValueConversions.Underlying(type) is { } target && constant.Value is { } value && value is not (bool or string)
            ? _conversions.Convert(value, target, isChecked: true) is { } converted ? new ConstantValue(converted) : null
            : OfConstant(type, constant.Value);
    }

    private AbstractValue Property(IPropertyReferenceOperation reference, IOperation instance)
    {
        var receiver = Evaluate(instance);
        if (Known(receiver, instance, reference.Property) is { } member)
        {
            return member;
        }

        if (receiver is ListValue && OfList(reference, receiver) is { } part)
        {
            return part;
        }

        Release(receiver);
        AbstractValue[] arguments = [.. reference.Arguments.Select(Argument)];
        ReleaseAll(arguments);
        if (arguments is [var index] && ListTypes.KeepsElements(reference.Property.ContainingType)
            && ElementAt(receiver, index) is { } element)
        {
            return element;
        }

        return (reference.Property is { IsIndexer: false } property
                ? KnownMember(property, property.Type) ?? InitialOf(property)
                : null)
            ?? (reference.Property.GetMethod is { } getter
                ? KnownFunctions.Call(getter, receiver, arguments) ?? Ranges.OfCall(getter, arguments)
                : null)
            ?? Opaque(reference.Type);
    }

    /// <summary>The length or an element of a known list; null for another property.</summary>
    private AbstractValue? OfList(IPropertyReferenceOperation reference, AbstractValue list)
        => reference is { Property.IsIndexer: true, Arguments: [{ Value: var index }] }
            ? ElementAt(list, IndexIn(list, index))
            : reference.Property.Name is "Count" or "Length"
                ? list is ListValue { IsOpen: false, Elements.Count: var count }
                    ? new ConstantValue(count)
                    : Opaque(reference.Type)
            : null;

    /// <summary>An operator that a type defines.</summary>
    private AbstractValue Operator(IOperation operation, IMethodSymbol method, IReadOnlyList<IOperation> operands)
    {
        AbstractValue[] values = [.. operands.Select(Evaluate)];
        ReleaseAll(values);
        return KnownFunctions.Call(method, null, values)
            ?? (ValueConversions.IsNullable(operation.Type) ? null : KnownMember(method, method.ReturnType))
            ?? Opaque(operation.Type);
    }
}

using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Members with a constant value, members whose value is set by their initializer or computed by their getter, and framework
/// members that compute a value.
/// </content>
internal sealed partial class OperationEvaluator
{
    private readonly Dictionary<ISymbol, AbstractValue?> _initial = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the constant value of a member. Returns null if the member may have another value.</summary>
    private AbstractValue? KnownMember(ISymbol member, ITypeSymbol type)
    {
        var constant = code.Constants.ValueOf(member);
        if (!constant.HasValue || (constant.Value is not null && !KnownOperators.IsPlain(type)))
        {
            return null;
        }

        // The constant has its own type, so it is converted to the type of the member.
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

        if (_symbols.IsBuilderBase(reference.Property.ContainingType) || _symbols.IsAnyBuilder(reference.Property.ContainingType))
        {
            Use(receiver);
            return Opaque(reference.Type);
        }

        if (receiver is ListValue && OfList(reference, receiver) is { } part)
        {
            return part;
        }

        var extended = Extended(receiver, reference.Property);
        AbstractValue[] arguments = [.. reference.Arguments.Select(Argument)];
        if (FollowMember(reference, reference.Property.GetMethod, [], reference.Arguments, arguments, extended) is { } followed)
        {
            return followed;
        }

        Release(receiver);
        ReleaseAll(arguments);
        return (reference.Property is { IsIndexer: false } property
                ? KnownMember(property, property.Type) ?? InitialOf(property)
                : null)
            ?? (reference.Property.GetMethod is { } getter
                ? KnownFunctions.Call(getter, receiver, arguments) ?? Ranges.OfCall(getter, arguments)
                : null)
            ?? Opaque(reference.Type);
    }

    /// <summary>
    /// Gets the receiver of an extension member. Returns null for another member, which may change the receiver in any way.
    /// </summary>
    private AbstractValue? Extended(AbstractValue receiver, ISymbol member)
    {
        if (SdkSymbols.IsOfExtension(member))
        {
            return receiver;
        }

        Release(receiver);
        return null;
    }

    /// <summary>Evaluates an assignment to a property.</summary>
    private AbstractValue Set(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        var receiver = target.Instance is { } instance ? Evaluate(instance) : AbstractValue.Unknown;
        var extended = Extended(receiver, target.Property);
        AbstractValue[] arguments = [.. target.Arguments.Select(Argument)];
        var value = Evaluate(assignment.Value);
        if (FollowMember(assignment, target.Property.SetMethod, [value], target.Arguments, arguments, extended) is null)
        {
            Release(receiver);
            ReleaseAll(arguments);
            Write(target, value);
        }
        else
        {
            ForgetObject(target.Instance);
            TaintOperands(target);
        }

        return value is ListValue ? AbstractValue.Something : value;
    }

    /// <summary>Gets the length or an element of a known list, or null for another property.</summary>
    private AbstractValue? OfList(IPropertyReferenceOperation reference, AbstractValue list)
        => reference is { Property.IsIndexer: true, Arguments: [{ Value: var index }] }
            ? ElementAt(list, IndexIn(list, index))
            : reference.Property.Name is "Count" or "Length"
                ? list is ListValue { IsOpen: false, Elements.Count: var count }
                    ? new ConstantValue(count)
                    : Opaque(reference.Type)
            : null;

    /// <summary>Evaluates a user-defined operator.</summary>
    private AbstractValue Operator(IOperation operation, IMethodSymbol method, IReadOnlyList<IOperation> operands)
    {
        AbstractValue[] values = [.. operands.Select(Evaluate)];
        var isLifted = operation is IBinaryOperation { IsLifted: true } or IUnaryOperation { IsLifted: true };
        if (!isLifted && FollowMember(operation, method, values) is { } followed)
        {
            return followed;
        }

        ReleaseAll(values);
        return KnownFunctions.Call(method, null, values)
            ?? (ValueConversions.IsNullable(operation.Type) ? null : KnownMember(method, method.ReturnType))
            ?? Opaque(operation.Type);
    }

    /// <summary>Gets the initial value of a field. Returns null if the field may have any value.</summary>
    private AbstractValue? InitialOf(ISymbol field)
    {
        if (!_initial.TryGetValue(field, out var value))
        {
            // In a cycle of initializers, the value isn't known.
            _initial.Add(field, null);
            value = code.Initial.ValueOf(field) is { } operation ? EvaluateApart(operation) : null;
            _initial[field] = value;
        }

        return value;
    }

    /// <summary>Evaluates code outside the graph. Returns null if its value isn't known or may change later.</summary>
    private AbstractValue? EvaluateApart(IOperation operation)
    {
        var (state, isOver, mayThrow, isReporting) = (State, IsOver, MayThrow, IsReporting);
        (State, IsOver, MayThrow, IsReporting) = (FlowState.Empty, false, null, false);
        var value = Evaluate(operation);
        var isKept = !IsOver && (value is (ConstantValue or PartialText or ObjectValue { Ids.Count: 0, Changeable: null })
            || (value is ListValue { IsOpen: false, Elements.Count: > 0 } list
                && list.Elements.All(element => element is ConstantValue)));
        (State, IsOver, MayThrow, IsReporting) = (state, isOver, mayThrow, isReporting);
        return isKept ? value : null;
    }
}

using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using ConnectorSdk.Analyzers.Values.Operators;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Conversions, operators, and strings.</content>
internal sealed partial class OperationEvaluator
{
    private readonly ValueConversions _conversions = new(code.Symbols);

    private AbstractValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            if (SymbolEqualityComparer.Default.Equals(method.ReturnType, conversion.Type)
                && !ValueConversions.IsNullable(conversion.Operand.Type)
                && FollowMember(conversion, method, [value]) is { } followed)
            {
                return followed;
            }

            Release(value);
            return ConvertBy(method, conversion, value);
        }

        if (value is ObjectValue known && !conversion.Conversion.IsIdentity)
        {
            if (known.Type is not null && SymbolEqualityComparer.Default.Equals(conversion.Type, known.Type))
            {
                return value;
            }

            Release(value);
            return known.IsKeptAs(conversion.Type) ? value : Opaque(conversion.Type);
        }

        if (conversion is { IsTryCast: true, Type: { } target } && IsBuilderOf(value, target))
        {
            return value;
        }

        if (conversion.IsTryCast && value is EnumeratorValue)
        {
            // A foreach loop checks whether its enumerator is disposable.
            return Opaque(conversion.Type);
        }

        if (conversion.Type is { TypeKind: TypeKind.Dynamic } || conversion.IsTryCast)
        {
            Release(value);
            return Opaque(conversion.Type);
        }

        var converted = _conversions.Convert(conversion, value) ?? Opaque(conversion.Type);
        if (value is ListValue or QueryValue && !ReferenceEquals(converted, value))
        {
            Release(value);
        }

        return converted;
    }

    /// <summary>Applies a conversion operator. A lifted operator isn't called for null, and its result is null.</summary>
    private AbstractValue ConvertBy(IMethodSymbol method, IConversionOperation conversion, AbstractValue value)
    {
        var isLifted = ValueConversions.IsNullable(conversion.Operand.Type)
            && !ValueConversions.CanBeNull(method.Parameters[0].Type);
        return isLifted && value.IsNull == Truth.True ? OfDefault(conversion.Type)
            : isLifted && value.IsNull == Truth.Unknown ? Opaque(conversion.Type)
            : _symbols.IsTextValue(method.ReturnType) ? TextValues.Convert(value)
            : Opaque(conversion.Type);
    }

    /// <summary>Gets the default value of a type. For a type parameter, the result is valid for all types.</summary>
    private AbstractValue OfDefault(ITypeSymbol? type) => type switch
    {
        null => AbstractValue.Unknown,
        ITypeParameterSymbol { IsReferenceType: false } => Opaque(type),
        { SpecialType: SpecialType.System_Boolean } => new ConstantValue(false),
        INamedTypeSymbol { IsTupleType: true, TupleElements: { Length: < 8 } elements } => new ObjectValue(
            elements
                .Select((element, i) => new ObjectMember($"Item{i + 1}", MemberOf(OfDefault(element.Type))))
                .ToEquatableArray(),
            ObjectValue.Unnamed(type)),
        _ when ValueConversions.CanBeNull(type) => AbstractValue.Null,
        _ => _conversions.Convert(0, type, isChecked: true) is { } zero ? new ConstantValue(zero)
            : FrameworkValues.OfDefault(type, _symbols) ?? AbstractValue.Something,
    };

    private AbstractValue Compare(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            ReleaseUnlessText(left);
            ReleaseUnlessText(right);
        }

        return KnownOperators.Compute(
                binary.OperatorKind, binary.LeftOperand.Type, binary.Type, left, right, binary.IsChecked)
            ?? Combined(binary.OperatorKind, binary.Type, left, right)
            ?? (binary.Type is { SpecialType: SpecialType.System_String } ? AbstractValue.Something : Opaque(binary.Type));
    }

    private AbstractValue Negate(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        Release(operand);
        return (unary.OperatorKind, operand) switch
        {
            (UnaryOperatorKind.Not, ConstantValue { Value: bool value }) => new ConstantValue(!value),
            _ when KnownOperators.ToInteger(operand) is { } number
                && ValueConversions.Underlying(unary.Type) is { } type
                && IntegerArithmetic.Compute(unary.OperatorKind, type.SpecialType, number, unary.IsChecked) is { } result
                => new ConstantValue(result),
            _ => Opaque(unary.Type),
        };
    }

    /// <summary>
    /// Evaluates members of <c>Nullable&lt;T&gt;</c>. The graph of a ??= assignment calls the getters directly.
    /// </summary>
    private AbstractValue OfNullable(ISymbol member, AbstractValue value, ITypeSymbol? type)
        => (((member as IMethodSymbol)?.AssociatedSymbol ?? member).Name, value) switch
    {
        (nameof(Nullable<int>.HasValue), _) => IsNull(value) is ConstantValue { Value: bool isNull }
            ? new ConstantValue(!isNull)
            : AbstractValue.Something,
        (nameof(Nullable<int>.Value), OpaqueValue opaque) => opaque.NotNull(),
        (nameof(Nullable<int>.Value) or nameof(Nullable<int>.GetValueOrDefault), ConstantValue { Value: not null }) => value,
        (nameof(Nullable<int>.GetValueOrDefault), ConstantValue { Value: null }) when member is IMethodSymbol { Parameters: [] }
            => OfDefault(type),
        _ => Opaque(type),
    };

    /// <summary>Releases a builder that is converted to a string, unless its <c>ToString()</c> is known to be harmless.</summary>
    private void ReleaseUnlessText(AbstractValue value)
    {
        if (State.BuilderOf(value) is { } builder && HarmlessCalls.HasPlainText(builder.Metadata.Type, _symbols))
        {
            Use(value);
        }
        else
        {
            Release(value);
        }
    }

    /// <summary>Evaluates an interpolation with its format and alignment.</summary>
    private AbstractValue Insert(IInterpolationOperation insertion)
    {
        var value = Evaluate(insertion.Expression);
        if (insertion is { Alignment: null, FormatString: null })
        {
            return value;
        }

        var format = insertion.FormatString is { ConstantValue.Value: string known } ? known : "";
        var width = insertion.Alignment is { ConstantValue.Value: int number } ? number : 0;
        Release(value);
        return value is ConstantValue { Value: var constant }
            && KnownFormats.Align(KnownFormats.Of(constant, format), width) is { } text
            ? new ConstantValue(text)
            : AbstractValue.Unknown;
    }

    private AbstractValue Interpolate(IInterpolatedStringOperation text)
    {
        List<AbstractValue> values = [];
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation plain => Evaluate(plain.Text),
                IInterpolationOperation inserted => Insert(inserted),
                _ => Unknown(part),
            };
            ReleaseUnlessText(value);
            values.Add(value);
        }

        return KnownTexts.Concat(values) ?? AbstractValue.Something;
    }
}

using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Operators;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Patterns, and the effect of a condition's outcome on the tested variable.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Gets the state after a branch that is taken because of the outcome of a condition.</summary>
    public FlowState Assume(IOperation condition, bool outcome, FlowState state) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Assume(not.Operand, !outcome, state),
        IIsNullOperation test => Narrow(state, test.Operand, BinaryOperatorKind.Equals, AbstractValue.Null, outcome),
        IBinaryOperation test when IsBuiltIn(test.OperatorMethod) && ConstantOf(test.RightOperand) is { } constant
            => Narrow(state, test.LeftOperand, test.OperatorKind, constant, outcome),
        IBinaryOperation test when IsBuiltIn(test.OperatorMethod) && ConstantOf(test.LeftOperand) is { } constant
            => Narrow(state, test.RightOperand, Narrowing.Mirror(test.OperatorKind), constant, outcome),
        IIsPatternOperation test => Assume(test.Value, test.Pattern, outcome, state),
        IPropertyReferenceOperation { Property.Name: nameof(Nullable<int>.HasValue), Instance: { } instance }
            when ValueConversions.IsNullable(instance.Type)
            => Narrow(state, instance, BinaryOperatorKind.NotEquals, AbstractValue.Null, outcome),
        IInvocationOperation { Arguments: [{ Value: var text }] } call when !outcome && IsEmptyTest(call.TargetMethod)
            => Narrow(state, text, BinaryOperatorKind.NotEquals, AbstractValue.Null, outcome: true),
        _ => Narrow(state, condition, BinaryOperatorKind.Equals, new ConstantValue(true), outcome),
    };

    private FlowState Assume(IOperation value, IPatternOperation pattern, bool outcome, FlowState state)
    {
        switch (pattern)
        {
            case INegatedPatternOperation not:
                return Assume(value, not.Pattern, !outcome, state);
            case IBinaryPatternOperation both
                when both.OperatorKind == (outcome ? BinaryOperatorKind.And : BinaryOperatorKind.Or):
                return Assume(value, both.RightPattern, outcome, Assume(value, both.LeftPattern, outcome, state));
            case IConstantPatternOperation { Value: var operand } when ConstantOf(operand) is { } constant:
                return Narrow(state, value, BinaryOperatorKind.Equals, constant, outcome);
            case IRelationalPatternOperation relation when ConstantOf(relation.Value) is { } constant:
                return Narrow(state, value, relation.OperatorKind, constant, outcome);
            case IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation or IRecursivePatternOperation
                when outcome:
                return Narrow(state, value, BinaryOperatorKind.NotEquals, AbstractValue.Null, outcome);
            default:
                return IsNullTest(pattern)
                    ? Narrow(state, value, BinaryOperatorKind.NotEquals, AbstractValue.Null, outcome)
                    : state;
        }
    }

    /// <summary>Determines whether a method such as <c>IsNullOrEmpty</c> treats null as an empty string.</summary>
    private static bool IsEmptyTest(IMethodSymbol method)
        => method is
        {
            ContainingType.SpecialType: SpecialType.System_String,
            Name: nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace),
        };

    private FlowState Narrow(FlowState state, IOperation operand, BinaryOperatorKind kind, AbstractValue constant, bool outcome)
    {
        var (variable, bound) = (VariableTests.Unconverted(operand), constant as ConstantValue);
        if (bound is { Value: not null })
        {
            bound = InTypeOf(variable, operand, kind, bound);
        }

        foreach (var slot in VariableTests.SlotsOf(operand, variables))
        {
            var old = state.TryGet(slot, out var known) ? known : Opaque(variable.Type);
            if (old is OpaqueValue opaque && bound is not null)
            {
                var before = variable.Type is { } type && !ValueConversions.CanBeNull(type) ? opaque.NotNull() : opaque;
                state = state.With(slot, before is OpaqueValue open
                    ? Narrowing.Narrow(open, operand.Type, kind, bound, outcome)
                    : before);
            }
            else if (old is BuilderChoice { IsNull: Truth.Unknown } choice && constant.IsNull == Truth.True)
            {
                var isNull = outcome == (kind == BinaryOperatorKind.Equals);
                state = state.With(slot, isNull ? AbstractValue.Null : choice with { Nullness = Truth.False });
            }
        }

        return state;
    }

    /// <summary>
    /// Converts the constant of a comparison to the type of the variable, which may have been converted for the comparison.
    /// Returns null if the comparison doesn't determine anything about the variable.
    /// </summary>
    private ConstantValue? InTypeOf(IOperation variable, IOperation operand, BinaryOperatorKind kind, ConstantValue bound)
    {
        var (own, compared) = (ValueConversions.Underlying(variable.Type), ValueConversions.Underlying(operand.Type));
        if (own is null || compared is null || SymbolEqualityComparer.Default.Equals(own, compared))
        {
            return bound;
        }

        return !Numbers.Includes(compared.SpecialType, own.SpecialType) ? null
            : kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) ? bound
            : _conversions.Convert(bound.Value!, own, isChecked: true) is { } number ? new ConstantValue(number)
            : null;
    }

    private AbstractValue? ConstantOf(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => OfConstant(operation.Type, value),
        IConversionOperation { OperatorMethod: null, Conversion.IsImplicit: true } conversion => ConstantOf(conversion.Operand),
        _ => null,
    };

    private AbstractValue MatchPattern(IIsPatternOperation test) => Match(test.Pattern, Evaluate(test.Value)) switch
    {
        Truth.Unknown => AbstractValue.Something,
        var outcome => new ConstantValue(outcome == Truth.True),
    };

    private Truth Match(IPatternOperation pattern, AbstractValue value)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Truth.True;
            case INegatedPatternOperation not:
                return Match(not.Pattern, value).Not();
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Match(both.LeftPattern, value).And(Match(both.RightPattern, value));
            case IBinaryPatternOperation both:
                return Match(both.LeftPattern, value).Or(Match(both.RightPattern, value));
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: double.NaN or float.NaN } }:
                // Unlike the operator ==, the pattern matches.
                return Truth.Unknown;
            case IConstantPatternOperation constant:
                return KnownOperators.Compare(BinaryOperatorKind.Equals, pattern.InputType, value, Evaluate(constant.Value));
            case IRelationalPatternOperation relation:
                return KnownOperators.Compare(relation.OperatorKind, pattern.InputType, value, Evaluate(relation.Value));
            case IDeclarationPatternOperation { MatchesNull: true } any:
                Declare(any.DeclaredSymbol, value);
                return Truth.True;
            case IDeclarationPatternOperation declaration when IsNullTest(pattern):
                Declare(declaration.DeclaredSymbol, NotNull(value));
                return value.IsNull.Not();
            case IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } declaration
                when IsBuilderOf(value, type):
                Declare(declaration.DeclaredSymbol, value);
                return Truth.True;
            case ITypePatternOperation { MatchedType: var type } when IsBuilderOf(value, type):
                return Truth.True;
            case IRecursivePatternOperation
                {
                    DeconstructionSubpatterns: [],
                    PropertySubpatterns: [],
                    DeconstructSymbol: null,
                    MatchedType: var type,
                } recursive when IsBuilderOf(value, type):
                Declare(recursive.DeclaredSymbol, value);
                return Truth.True;
            case IRecursivePatternOperation recursive when IsNullTest(pattern):
                Declare(recursive.DeclaredSymbol, NotNull(value));
                return value.IsNull.Not();
            case ITypePatternOperation when IsNullTest(pattern):
                return value.IsNull.Not();
            default:
                // The pattern may assign the value to variables, or pass it to members that it reads.
                Release(value);
                foreach (var declared in pattern.DescendantsAndSelf())
                {
                    Declare(VariableTests.DeclaredBy(declared), AbstractValue.Unknown);
                }

                return Truth.Unknown;
        }
    }

    private void Declare(ISymbol? variable, AbstractValue value)
    {
        if (variable is null)
        {
            return;
        }

        Write(variable, Renamed(value));
    }

    private static AbstractValue NotNull(AbstractValue value) => value switch
    {
        OpaqueValue opaque => opaque.NotNull(),
        TaintedValue => AbstractValue.Something,
        BuilderChoice choice => choice with { Nullness = Truth.False },
        _ => value,
    };

    /// <summary>Determines whether the value is a known builder of a type or a derived type.</summary>
    private bool IsBuilderOf(AbstractValue value, ITypeSymbol type)
        => State.BuilderOf(value) is { Metadata.Type: var builder } && IsOfType(builder, type);

    /// <summary>Determines whether the pattern matches everything except null.</summary>
    private static bool IsNullTest(IPatternOperation pattern) => pattern switch
    {
        IRecursivePatternOperation { DeconstructionSubpatterns: [], PropertySubpatterns: [], DeconstructSymbol: null } recursive
            => IsOfType(pattern.InputType, recursive.MatchedType),
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => IsOfType(pattern.InputType, type),
        ITypePatternOperation { MatchedType: var type } => IsOfType(pattern.InputType, type),
        _ => false,
    };

    /// <summary>Determines whether every non-null value of a type is also of the other type.</summary>
    private static bool IsOfType(ITypeSymbol type, ITypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
            {
                return true;
            }
        }

        return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            && SymbolEqualityComparer.Default.Equals(((INamedTypeSymbol)type).TypeArguments[0], other);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// Provides the result of the compiler's nullable analysis for one argument. The compiler assumes that values from code without
/// annotations aren't null, so this class also examines the origin of the value.
/// </summary>
internal sealed class NullableFlow
{
    /// <summary>The maximum number of variables to follow to the origin of a value.</summary>
    private const int MaxDepth = 4;

    private readonly List<ISymbol> _variables = [];
    private readonly SemanticModel _model;
    private readonly NullableMember _members;

    private NullableFlow(SemanticModel model, SdkSymbols symbols)
    {
        _model = model;
        _members = new NullableMember(model, symbols);
    }

    /// <summary>Gets a value indicating whether annotations or a preceding test state that the argument isn't null.</summary>
    public bool IsNotNull { get; private set; }

    /// <summary>Gets the variables in the argument. The compiler ignores that other code may write them after a test.</summary>
    public IReadOnlyList<ISymbol> Variables => _variables;

    /// <param name="argument">The argument.</param>
    /// <param name="model">The semantic model of the code.</param>
    /// <param name="symbols">The SDK's symbols.</param>
    public static NullableFlow Of(IArgumentOperation argument, SemanticModel model, SdkSymbols symbols)
    {
        var flow = new NullableFlow(model, symbols);
        if (ExpressionOf(argument) is { } expression && expression.SyntaxTree == model.SyntaxTree)
        {
            flow.IsNotNull = flow.IsNeverNull(expression, MaxDepth);
        }

        return flow;
    }

    /// <summary>
    /// Gets the expression of an argument, or null if it isn't in the source code. The operation doesn't include the <c>!</c>
    /// operator.
    /// </summary>
    private static ExpressionSyntax? ExpressionOf(IArgumentOperation argument)
    {
        var syntax = argument.Syntax is ArgumentSyntax { Expression: var whole } ? whole : argument.Syntax as ExpressionSyntax;
        while (syntax?.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            syntax = (ExpressionSyntax)syntax.Parent;
        }

        return syntax is { Parent: ArgumentSyntax } ? syntax : null;
    }

    private bool IsNeverNull(ExpressionSyntax expression, int depth)
    {
        while (expression is ParenthesizedExpressionSyntax { Expression: var inner })
        {
            expression = inner;
        }

        return expression.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            || (depth > 0
                && (_model.GetNullableContext(expression.SpanStart) & NullableContext.Enabled) == NullableContext.Enabled
                && _model.GetTypeInfo(expression).Nullability is
                {
                    FlowState: NullableFlowState.NotNull,
                    Annotation: not NullableAnnotation.None,
                }
                && expression.DescendantNodesAndSelf().All(node => node switch
                {
                    SimpleNameSyntax name => IsStated(name, depth),
                    ElementAccessExpressionSyntax element => !IsArray(element.Expression),
                    _ => true,
                }));
    }

    /// <summary>Determines whether the compiler's result for a name is based only on annotations and tests.</summary>
    private bool IsStated(SimpleNameSyntax name, int depth) => _model.GetSymbolInfo(name).Symbol switch
    {
        ILocalSymbol local when CanBeNull(local.Type) => IsStated(local, name, depth),
        IParameterSymbol parameter when CanBeNull(parameter.Type) => Add(parameter)
            || (parameter.NullableAnnotation != NullableAnnotation.None
                && parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: null }
                && AreWritesStated(name, depth)),
        IFieldSymbol field when CanBeNull(field.Type) => IsMemberStated(field, field.NullableAnnotation, name, depth),
        IPropertySymbol property when CanBeNull(property.Type)
            => IsMemberStated(property, property.NullableAnnotation, name, depth),
        IMethodSymbol { ReturnsVoid: false } method when CanBeNull(method.ReturnType)
            => method.ReturnNullableAnnotation != NullableAnnotation.None,
        _ => true,
    };

    private bool IsMemberStated(ISymbol member, NullableAnnotation annotation, SimpleNameSyntax name, int depth)
        => annotation switch
        {
            NullableAnnotation.NotAnnotated => !NullableMember.MayStartAsNull(member),
            NullableAnnotation.Annotated
                => AreWritesStated(name, depth) && (!IsTested(TargetOf(name)) || _members.IsUnchanged(member, TargetOf(name))),
            _ => false,
        };

    /// <summary>Determines whether an expression reads a value that a test or an assignment showed to be not null.</summary>
    private bool IsTested(ExpressionSyntax expression)
        => !(expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression)
            && _model.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.NotNull;

    private bool IsStated(ILocalSymbol local, SimpleNameSyntax name, int depth)
        => Add(local)
            || (local.DeclaringSyntaxReferences is [var only]
                && only.GetSyntax() switch
                {
                    VariableDeclaratorSyntax variable
                        => variable.Initializer is not { Value: var first } || IsTestedOrNeverNull(first, depth),
                    ForEachStatementSyntax loop => !IsArray(loop.Expression)
                        && _model.GetForEachStatementInfo(loop).ElementType
                            is { NullableAnnotation: NullableAnnotation.NotAnnotated },
                    SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax or RecursivePatternSyntax } => true,
                    SingleVariableDesignationSyntax
                        {
                            Parent: ParenthesizedVariableDesignationSyntax
                            {
                                Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop },
                            },
                        } => AreElementsStated(loop),
                    _ => false,
                }
                && AreWritesStated(name, depth));

    /// <summary>Determines whether all elements of the tuples that a loop deconstructs are annotated as not null.</summary>
    private bool AreElementsStated(ForEachVariableStatementSyntax loop)
        => _model.GetTypeInfo(loop.Expression).Type is INamedTypeSymbol
            {
                TypeArguments: [INamedTypeSymbol { IsTupleType: true } tuple],
            }
            && tuple.TypeArguments.Zip(tuple.TypeArgumentNullableAnnotations, (type, annotation)
                => !CanBeNull(type) || annotation == NullableAnnotation.NotAnnotated).All(isStated => isStated);

    /// <summary>Adds a variable. Returns true if it was already added.</summary>
    private bool Add(ISymbol variable)
    {
        var isKnown = _variables.Contains(variable, SymbolEqualityComparer.Default);
        if (!isKnown)
        {
            _variables.Add(variable);
        }

        return isKnown;
    }

    /// <summary>Determines whether a value isn't null, or may be null so that only a later test can exclude null.</summary>
    private bool IsTestedOrNeverNull(ExpressionSyntax value, int depth)
        => _model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.MaybeNull || IsNeverNull(value, depth - 1);

    /// <summary>Determines whether all values that the containing member writes to a name are known.</summary>
    private bool AreWritesStated(SimpleNameSyntax name, int depth)
    {
        var body = name.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax)
            ?? name.SyntaxTree.GetRoot();
        return body.DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(other => other.Identifier.ValueText == name.Identifier.ValueText)
            .All(other => IsWriteStated(TargetOf(other), depth));
    }

    private bool IsWriteStated(ExpressionSyntax target, int depth) => target.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == target => IsTestedOrNeverNull(assignment.Right, depth),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => false,
        ArgumentSyntax argument => argument.RefKindKeyword.Kind() is not (SyntaxKind.OutKeyword or SyntaxKind.RefKeyword),
        RefExpressionSyntax => false,
        _ => true,
    };

    /// <summary>Gets the expression of a name, including the expression of which it is a member.</summary>
    private static ExpressionSyntax TargetOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        _ => name,
    };

    /// <summary>Determines whether an expression is an array or span, whose elements may be null despite annotations.</summary>
    private bool IsArray(ExpressionSyntax expression)
        => _model.GetTypeInfo(expression).Type is { TypeKind: TypeKind.Array } or { IsRefLikeType: true };

    private static bool CanBeNull(ITypeSymbol type)
        => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}

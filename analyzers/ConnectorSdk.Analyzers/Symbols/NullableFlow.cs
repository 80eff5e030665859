using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// The result of the compiler's nullable analysis for one argument. The compiler takes a value from code without
/// annotations for one that isn't null, so where a value comes from is looked at, too.
/// </summary>
internal sealed class NullableFlow
{
    /// <summary>So many variables are followed to where their values come from.</summary>
    private const int MaxDepth = 4;

    private readonly List<ISymbol> _variables = [];
    private readonly SemanticModel _model;

    private NullableFlow(SemanticModel model) => _model = model;

    /// <summary>
    /// Whether the argument isn't null: by the annotations, which are what the author states, or by a test before it.
    /// </summary>
    public bool IsNotNull { get; private set; }

    /// <summary>The variables in it. The compiler doesn't consider that other code may write them after a test.</summary>
    public IReadOnlyList<ISymbol> Variables => _variables;

    /// <param name="argument">The argument.</param>
    /// <param name="model">The semantic model of the code.</param>
    public static NullableFlow Of(IArgumentOperation argument, SemanticModel model)
    {
        var flow = new NullableFlow(model);
        if (ExpressionOf(argument) is { } expression && expression.SyntaxTree == model.SyntaxTree)
        {
            flow.IsNotNull = flow.IsNeverNull(expression, MaxDepth);
        }

        return flow;
    }

    /// <summary>Returns null if the argument isn't in the source code. The operation has no <c>!</c>.</summary>
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
                && expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().All(name => IsStated(name, depth)));
    }

    /// <summary>Whether what the compiler knows of a name comes from annotations and tests alone.</summary>
    private bool IsStated(SimpleNameSyntax name, int depth) => _model.GetSymbolInfo(name).Symbol switch
    {
        ILocalSymbol local when CanBeNull(local.Type) => IsStated(local, name, depth),
        IParameterSymbol parameter when CanBeNull(parameter.Type) => Add(parameter)
            || (parameter.NullableAnnotation != NullableAnnotation.None && AreWritesStated(name, depth)),
        IFieldSymbol field when CanBeNull(field.Type) => IsMemberStated(field.NullableAnnotation, name, depth),
        IPropertySymbol property when CanBeNull(property.Type) => IsMemberStated(property.NullableAnnotation, name, depth),
        IMethodSymbol { ReturnsVoid: false } method when CanBeNull(method.ReturnType)
            => method.ReturnNullableAnnotation != NullableAnnotation.None,
        _ => true,
    };

    private bool IsMemberStated(NullableAnnotation annotation, SimpleNameSyntax name, int depth) => annotation switch
    {
        NullableAnnotation.NotAnnotated => true,
        NullableAnnotation.Annotated => AreWritesStated(name, depth),
        _ => false,
    };

    private bool IsStated(ILocalSymbol local, SimpleNameSyntax name, int depth)
        => Add(local)
            || (local.DeclaringSyntaxReferences is [var only]
                && only.GetSyntax() switch
                {
                    VariableDeclaratorSyntax variable
                        => variable.Initializer is not { Value: var first } || IsTestedOrNeverNull(first, depth),
                    ForEachStatementSyntax loop => _model.GetForEachStatementInfo(loop).ElementType
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

    /// <summary>Whether annotations tell of all parts of the tuples that a loop takes apart that they aren't null.</summary>
    private bool AreElementsStated(ForEachVariableStatementSyntax loop)
        => _model.GetTypeInfo(loop.Expression).Type is INamedTypeSymbol
            {
                TypeArguments: [INamedTypeSymbol { IsTupleType: true } tuple],
            }
            && tuple.TypeArguments.Zip(tuple.TypeArgumentNullableAnnotations, (type, annotation)
                => !CanBeNull(type) || annotation == NullableAnnotation.NotAnnotated).All(isStated => isStated);

    /// <summary>Adds a variable; true for one that is looked at already.</summary>
    private bool Add(ISymbol variable)
    {
        var isKnown = _variables.Contains(variable, SymbolEqualityComparer.Default);
        if (!isKnown)
        {
            _variables.Add(variable);
        }

        return isKnown;
    }

    /// <summary>Of a value that may be null the compiler knows more only by a test that follows.</summary>
    private bool IsTestedOrNeverNull(ExpressionSyntax value, int depth)
        => _model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.MaybeNull || IsNeverNull(value, depth - 1);

    /// <summary>Whether everything is known that the member around a name writes into what has the name.</summary>
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

    /// <summary>A name, including the expression that it is a member of.</summary>
    private static ExpressionSyntax TargetOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        _ => name,
    };

    private static bool CanBeNull(ITypeSymbol type)
        => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}

using System.Collections.Concurrent;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Effects;

/// <summary>Finds the methods of a compilation that never return, because each path throws or loops forever.</summary>
internal sealed class EndlessMethods(MethodGraphs graphs)
{
    // Methods that only call a throwing method are rare, and seldom nested.
    private const int MaximalDepth = 3;

    private readonly ConcurrentDictionary<(ISymbol Method, int Depth), bool> _known = new();

    /// <param name="method">The method.</param>
    /// <param name="caller">The graph of a call, which contains the graphs of its local functions.</param>
    /// <param name="cancellation">The token that cancels the analysis.</param>
    public bool Contains(IMethodSymbol method, ControlFlowGraph caller, CancellationToken cancellation)
        => Contains(method.OriginalDefinition, caller, 0, cancellation);

    /// <summary>
    /// Determines whether the method declares with an attribute that it doesn't return for an argument's value.
    /// </summary>
    public static bool EndsWhere(IInvocationOperation call, AbstractValue[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is ConstantValue { Value: bool value }
                && call.Arguments[i].Parameter is { } parameter
                && parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnIfAttribute"
                    && attribute.ConstructorArguments is [{ Value: bool ends }]
                    && ends == value))
            {
                return true;
            }
        }

        return false;
    }

    private bool Contains(IMethodSymbol method, ControlFlowGraph caller, int depth, CancellationToken cancellation)
    {
        if (depth >= MaximalDepth)
        {
            return false;
        }

        if (!_known.TryGetValue((method, depth), out var isEndless))
        {
            isEndless = method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute")
                || (method.DeclaringSyntaxReferences is [var reference]
                    && IsEndless(method, reference.GetSyntax(cancellation), caller, depth, cancellation));
            _known[(method, depth)] = isEndless;
        }

        return isEndless;
    }

    private bool IsEndless(
        IMethodSymbol method, SyntaxNode syntax, ControlFlowGraph caller, int depth, CancellationToken cancellation)
        => method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction
            ? MayBeEndless(syntax)
                && graphs.Find(method, caller, cancellation) is { } graph
                && !Returns(graph, called => Contains(called, graph, depth + 1, cancellation))
            : method is { IsVirtual: false, IsOverride: false, IsAbstract: false } && Throws(syntax);

    /// <summary>Determines whether an accessor, operator, or constructor only throws.</summary>
    private static bool Throws(SyntaxNode declaration) => declaration switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Expression is ThrowExpressionSyntax,
        AccessorDeclarationSyntax accessor => Throws(accessor.Body, accessor.ExpressionBody),
        BaseMethodDeclarationSyntax method => Throws(method.Body, method.ExpressionBody),
        _ => false,
    };

    private static bool Throws(BlockSyntax? body, ArrowExpressionClauseSyntax? expression)
        => expression?.Expression is ThrowExpressionSyntax || body?.Statements is [ThrowStatementSyntax, ..];

    /// <summary>Returns false if the last statement shows that the method returns, as in most methods.</summary>
    private static bool MayBeEndless(SyntaxNode method)
    {
        var (body, expression) = method switch
        {
            MethodDeclarationSyntax declaration => (declaration.Body, declaration.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody?.Expression),
            _ => (null, null),
        };
        return expression is ThrowExpressionSyntax or InvocationExpressionSyntax
            || body?.Statements.LastOrDefault() is not (null or ReturnStatementSyntax or LocalDeclarationStatementSyntax
                or ExpressionStatementSyntax { Expression: not InvocationExpressionSyntax });
    }

    /// <summary>Determines whether a path leads from start to end without a call of a method that never returns.</summary>
    private static bool Returns(ControlFlowGraph graph, Func<IMethodSymbol, bool> isEndless)
        => GraphPaths.ReachEnd(graph, block => GraphOperations.In(graph).Of(block)
            .Any(operation => operation is IInvocationOperation call && isEndless(call.TargetMethod.OriginalDefinition)));
}

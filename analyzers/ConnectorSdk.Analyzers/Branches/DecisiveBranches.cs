using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>Finds the decisions in a body that may determine the value of a setter call, or whether the call runs.</summary>
/// <param name="body">The body.</param>
internal sealed class DecisiveBranches(SyntaxNode body)
{
    private ILookup<string, SyntaxNode>? _assignments;

    /// <summary>Gets the decisions in the order of the source.</summary>
    /// <param name="origins">The calls and arguments that set parameters, and the calls that create builders.</param>
    public IEnumerable<SyntaxNode> Of(IEnumerable<SyntaxNode> origins)
    {
        HashSet<SyntaxNode> found = [];
        foreach (var origin in origins)
        {
            AddAround(origin, found);
            var arguments = origin is InvocationExpressionSyntax call ? call.ArgumentList : origin;
            AddWithin(arguments, found);
            foreach (var assignment in NamesIn(arguments).SelectMany(name => Assignments[name]))
            {
                AddAround(assignment, found);
                AddWithin(assignment, found);
            }
        }

        return found.OrderBy(decision => decision.SpanStart).ThenByDescending(decision => decision.Span.Length);
    }

    /// <summary>Gets the assignments of locals by name.</summary>
    private ILookup<string, SyntaxNode> Assignments => _assignments ??= NodesIn(body)
        .Select(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => (Node: node, Name: name.Identifier.ValueText),
            VariableDeclaratorSyntax { Initializer: not null } variable => (Node: node, Name: variable.Identifier.ValueText),
            _ => (Node: node, Name: ""),
        })
        .Where(found => found.Name.Length > 0)
        .ToLookup(found => found.Name, found => found.Node);

    private static IEnumerable<string> NamesIn(SyntaxNode node)
        => NodesIn(node).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).Distinct();

    private static IEnumerable<SyntaxNode> NodesIn(SyntaxNode node)
        => node.DescendantNodesAndSelf(inner => inner == node || !IsFunction(inner));

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private void AddAround(SyntaxNode origin, HashSet<SyntaxNode> found)
    {
        for (var node = origin; node != body && node.Parent is { } parent && !IsFunction(node); node = parent)
        {
            var isDecision = parent switch
            {
                IfStatementSyntax test => node != test.Condition,
                ElseClauseSyntax => false,
                ConditionalExpressionSyntax choice => node != choice.Condition,
                BinaryExpressionSyntax choice => node == choice.Right && IsShortCircuit(choice),
                AssignmentExpressionSyntax choice
                    => node == choice.Right && choice.IsKind(SyntaxKind.CoalesceAssignmentExpression),
                WhileStatementSyntax loop => node == loop.Statement,
                ForStatementSyntax loop => node == loop.Statement,
                CommonForEachStatementSyntax loop => node == loop.Statement,
                SwitchSectionSyntax => false,
                SwitchStatementSyntax or SwitchExpressionSyntax => true,
                TryStatementSyntax { Catches.Count: > 0 } handled => node != handled.Finally,
                _ => false,
            };
            if (isDecision)
            {
                found.Add(parent);
            }
        }
    }

    private static bool IsShortCircuit(BinaryExpressionSyntax expression) => (SyntaxKind)expression.RawKind
        is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;

    /// <summary>Adds the expressions in a node that choose a value.</summary>
    private static void AddWithin(SyntaxNode node, HashSet<SyntaxNode> found)
        => found.UnionWith(NodesIn(node).Where(inner => inner is ConditionalExpressionSyntax or SwitchExpressionSyntax
            || inner.IsKind(SyntaxKind.CoalesceExpression)
            || inner.IsKind(SyntaxKind.CoalesceAssignmentExpression)));
}

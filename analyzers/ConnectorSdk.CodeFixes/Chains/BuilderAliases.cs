using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes.Chains;

/// <summary>
/// Finds the variables of a body that may refer to the same builder, because one is assigned to or matched with the other.
/// </summary>
internal static class BuilderAliases
{
    /// <summary>Adds the variables that may refer to the same builder as a variable in the set.</summary>
    public static void AddTo(HashSet<string> names, SyntaxNode body)
    {
        var pairs = body.DescendantNodes().SelectMany(PairsIn).ToList();
        for (var before = -1; before != names.Count;)
        {
            before = names.Count;
            names.UnionWith(pairs.Where(pair => names.Contains(pair.Source)).Select(pair => pair.Name).ToList());
            names.UnionWith(pairs.Where(pair => names.Contains(pair.Name)).Select(pair => pair.Source).ToList());
        }
    }

    private static IEnumerable<(string Name, string Source)> PairsIn(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } variable => Pairs([variable.Identifier.ValueText], value),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var value }
            => Pairs([left.Identifier.ValueText], value),
        IsPatternExpressionSyntax test => Pairs(DeclaredIn(test.Pattern), test.Expression),
        SwitchExpressionSyntax choice => choice.Arms
            .SelectMany(arm => Pairs(DeclaredIn(arm.Pattern), choice.GoverningExpression)),
        SwitchStatementSyntax choice => choice.Sections.SelectMany(section => section.Labels)
            .SelectMany(label => Pairs(DeclaredIn(label), choice.Expression)),
        _ => [],
    };

    private static IEnumerable<(string Name, string Source)> Pairs(IEnumerable<string> names, ExpressionSyntax value)
        => names.SelectMany(name => VariablesOf(value).Select(source => (name, source)));

    private static IEnumerable<string> DeclaredIn(SyntaxNode pattern) => pattern.DescendantNodesAndSelf()
        .OfType<SingleVariableDesignationSyntax>()
        .Select(variable => variable.Identifier.ValueText);

    /// <summary>Gets the variables whose builder an expression may return.</summary>
    private static IEnumerable<string> VariablesOf(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax variable => [variable.Identifier.ValueText],
        ParenthesizedExpressionSyntax inner => VariablesOf(inner.Expression),
        CastExpressionSyntax cast => VariablesOf(cast.Expression),
        ConditionalExpressionSyntax choice => VariablesOf(choice.WhenTrue).Concat(VariablesOf(choice.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => VariablesOf(arm.Expression)),
        AssignmentExpressionSyntax assignment => VariablesOf(assignment.Left).Concat(VariablesOf(assignment.Right)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast => VariablesOf(cast.Left),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice
            => VariablesOf(choice.Left).Concat(VariablesOf(choice.Right)),
        PostfixUnaryExpressionSyntax { Operand: var operand } => VariablesOf(operand),
        _ => BuilderNames.RootOf(value) is { } root ? [root] : [],
    };
}

using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Finds setter calls that set a different value in each iteration of a loop that doesn't otherwise use the builder. Only the
/// last iteration has an effect.
/// </summary>
internal static class LoopSetters
{
    // These methods may limit a sequence to one element.
    private static readonly string[] _limits = ["Take", "TakeLast", "TakeWhile", "DefaultIfEmpty", "First", "Last", "Single"];

    /// <summary>Describes the loop of a call. Returns null if the iterations might not overwrite each other's value.</summary>
    public static string? Find(InvocationExpressionSyntax call)
    {
        var statement = call.FirstAncestorOrSelf<StatementSyntax>();
        var isOnItsOwn = statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
            && !IsConditional(call, statement);
        var loop = statement?.Parent is BlockSyntax block ? block.Parent : statement?.Parent;
        return isOnItsOwn && loop is not null && BodyOf(loop) is { } body
            && RootOf(call) is { } builder
            && !body.DescendantNodesAndSelf().Any(node => MayEnd(node) || MayUse(node, builder))
            && DependsOnTurn(call.ArgumentList, loop, body)
            ? Describe(loop)
            : null;
    }

    private static StatementSyntax? BodyOf(SyntaxNode loop) => loop switch
    {
        CommonForEachStatementSyntax each when !Names(each.Expression).Any(_limits.Contains) => each.Statement,
        ForStatementSyntax { Declaration: not null } counted => counted.Statement,
        WhileStatementSyntax { Condition: var condition } repeated
            when condition.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax) => repeated.Statement,
        _ => null,
    };

    private static string Describe(SyntaxNode loop) => loop switch
    {
        CommonForEachStatementSyntax each => $"the loop over {BranchWords.Text(each.Expression)}",
        _ => "the loop",
    };

    /// <summary>Determines whether the statement makes the call only under a condition.</summary>
    private static bool IsConditional(SyntaxNode call, SyntaxNode statement) => call.Ancestors()
        .TakeWhile(node => node != statement)
        .Any(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax
            or ConditionalAccessExpressionSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax);

    /// <summary>Determines whether a node may end the loop or an iteration early.</summary>
    private static bool MayEnd(SyntaxNode node) => node
        is BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or YieldStatementSyntax
        or ThrowStatementSyntax or ThrowExpressionSyntax or TryStatementSyntax;

    /// <summary>Determines whether a node uses the builder other than to set it, or builds any builder.</summary>
    private static bool MayUse(SyntaxNode node, string builder) => node switch
    {
        InvocationExpressionSyntax call => CandidateCalls.NameOf(call)
            is BuilderCall.Build or BuilderCall.Validate or BuilderCall.TryBuild or BuilderCall.Clone,
        IdentifierNameSyntax name => name.Identifier.ValueText == builder && !IsSetterOn(name),
        _ => false,
    };

    private static bool IsSetterOn(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax
    {
        Parent: InvocationExpressionSyntax,
        Name.Identifier.ValueText: var member,
    } access && access.Expression == name && BuilderCall.IsSetterName(member);

    /// <summary>Gets the variable at the start of a chain of calls.</summary>
    private static string? RootOf(InvocationExpressionSyntax call)
    {
        ExpressionSyntax node = call;
        while (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            node = access.Expression;
        }

        return node is IdentifierNameSyntax name ? name.Identifier.ValueText : null;
    }

    /// <summary>
    /// Determines whether the arguments use a variable of the iteration, and no other variable that the loop uses. Such a
    /// variable could accumulate the values of the iterations.
    /// </summary>
    private static bool DependsOnTurn(ArgumentListSyntax arguments, SyntaxNode loop, StatementSyntax body)
    {
        HashSet<string> own = [.. Declared(loop, body)];
        foreach (var local in body.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (local.Initializer is { } initializer && Names(initializer).Any(own.Contains))
            {
                own.Add(local.Identifier.ValueText);
            }
        }

        var used = Names(arguments).ToList();
        var elsewhere = body.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Where(name => !arguments.Span.Contains(name.Span))
            .Select(name => name.Identifier.ValueText);
        return used.Exists(own.Contains) && !used.Where(name => !own.Contains(name)).Intersect(elsewhere).Any();
    }

    /// <summary>Gets the variables that the header of a loop declares.</summary>
    private static IEnumerable<string> Declared(SyntaxNode loop, StatementSyntax body) => loop.DescendantNodesAndSelf()
        .Where(node => !body.Span.Contains(node.Span))
        .Select(node => node switch
        {
            ForEachStatementSyntax each => each.Identifier.ValueText,
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
            _ => "",
        })
        .Where(name => name.Length > 0);

    private static IEnumerable<string> Names(SyntaxNode node)
        => node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText);
}

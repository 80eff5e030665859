using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Finds setter calls that each turn of a loop makes with a value of its own, while nothing else in the loop looks at the
/// builder: only the last turn counts.
/// </summary>
internal static class LoopSetters
{
    // What limits a sequence to one element, or may.
    private static readonly string[] _limits = ["Take", "TakeLast", "TakeWhile", "DefaultIfEmpty", "First", "Last", "Single"];

    /// <summary>The loop that the call belongs to, in words, or null if turns may not replace each other's value.</summary>
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

    /// <summary>Whether a part of the statement decides whether the call is made.</summary>
    private static bool IsConditional(SyntaxNode call, SyntaxNode statement) => call.Ancestors()
        .TakeWhile(node => node != statement)
        .Any(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax
            or ConditionalAccessExpressionSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax);

    /// <summary>What may leave the loop, or a turn of it, early.</summary>
    private static bool MayEnd(SyntaxNode node) => node
        is BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or YieldStatementSyntax
        or ThrowStatementSyntax or ThrowExpressionSyntax or TryStatementSyntax;

    /// <summary>Whether something else than a setter call has the builder, or anything is built.</summary>
    private static bool MayUse(SyntaxNode node, string builder) => node switch
    {
        InvocationExpressionSyntax call => CandidateCalls.NameOf(call) is BuilderCall.Build or BuilderCall.Validate,
        IdentifierNameSyntax name => name.Identifier.ValueText == builder && !IsSetterOn(name),
        _ => false,
    };

    private static bool IsSetterOn(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax
    {
        Parent: InvocationExpressionSyntax,
        Name.Identifier.ValueText: var member,
    } access && access.Expression == name && BuilderCall.IsSetterName(member);

    /// <summary>The variable that a chain of calls starts with.</summary>
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
    /// Whether the arguments have a variable of the turn, and nothing else that the loop uses: that may gather what the turns
    /// bring.
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

    /// <summary>The variables that the head of a loop declares.</summary>
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

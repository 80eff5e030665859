using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>
/// Finds the variables and members that conditions read, to find out which conditions may depend on each other.
/// </summary>
internal static class ConditionPaths
{
    private static readonly string[] _guards =
        ["Throw", "Assert", "Ensure", "Require", "Check", "Valid", "Guard", "Demand", "Verify"];

    /// <summary>
    /// Gets the variables and members that an expression reads, such as "row.Host". For <c>row.Hosts.Count</c> and
    /// <c>row.Hosts.Any()</c>, the result is "row.Hosts".
    /// </summary>
    public static HashSet<string> Of(SyntaxNode expression)
    {
        HashSet<string> paths = [];
        Add(expression, paths);
        return paths;
    }

    /// <summary>
    /// Determines whether a guard precedes a decision: a statement on every path to the decision that tests the same variables
    /// and may leave the method.
    /// </summary>
    public static bool AreGuarded(SyntaxNode decision, IReadOnlyCollection<string> paths)
    {
        var around = decision.AncestorsAndSelf()
            .TakeWhile(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
        foreach (var node in around)
        {
            var earlier = node.Parent switch
            {
                BlockSyntax block => block.Statements.TakeWhile(statement => statement != node),
                SwitchSectionSyntax section => section.Statements.TakeWhile(statement => statement != node),
                CompilationUnitSyntax unit => unit.Members.TakeWhile(member => member != node)
                    .OfType<GlobalStatementSyntax>().Select(member => member.Statement),
                _ => [],
            };
            if (earlier.Any(statement => IsGuard(statement, paths)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether an outer condition tests the same variables as a decision, so that an outcome may be impossible. The
    /// conditions of an <c>else if</c> chain are ignored.
    /// </summary>
    public static bool IsTestedAround(SyntaxNode decision)
    {
        var paths = SubjectOf(decision) is { } subject ? Of(subject) : [];
        for (var node = decision; paths.Count > 0 && node.Parent is { } outer; node = outer)
        {
            if (node is not ElseClauseSyntax && SubjectOf(outer) is { } around && around != node && Of(around).Overlaps(paths))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the expression that a decision tests.</summary>
    private static SyntaxNode? SubjectOf(SyntaxNode decision) => decision switch
    {
        IfStatementSyntax test => test.Condition,
        ConditionalExpressionSyntax choice => choice.Condition,
        SwitchStatementSyntax choice => choice.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        WhileStatementSyntax loop => loop.Condition,
        ForStatementSyntax loop => loop.Condition,
        _ => null,
    };

    private static bool IsGuard(StatementSyntax statement, IReadOnlyCollection<string> paths) => statement switch
    {
        IfStatementSyntax { Statement: var body } test
            when Leaves(body) || (test.Else is { Statement: var other } && Leaves(other))
            => Of(test.Condition).Overlaps(paths),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } when !BuilderCall.IsSetterName(NameOf(call))
            => call.ArgumentList.Arguments.Any(
                argument => IsLookedAt(argument.Expression, IsNamedLikeGuard(NameOf(call)), paths)),
        _ => false,
    };

    /// <summary>Determines whether a method with this argument may throw because of one of the paths.</summary>
    private static bool IsLookedAt(ExpressionSyntax argument, bool isNamedLikeGuard, IReadOnlyCollection<string> paths)
    {
        IEnumerable<string> given = isNamedLikeGuard ? Of(argument) : [BranchWords.Text(argument)];
        return given.Any(one => paths.Any(path => path == one || path.StartsWith(one + ".", StringComparison.Ordinal)));
    }

    private static bool IsNamedLikeGuard(string name)
        => Array.Exists(_guards, guard => name.IndexOf(guard, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: [.., var last] } => Leaves(last),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax => true,
        BreakStatementSyntax or GotoStatementSyntax => true,
        _ => false,
    };

    private static void Add(SyntaxNode node, HashSet<string> paths)
    {
        switch (node)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                Add(access.Expression, paths);
                Add(call.ArgumentList, paths);
                break;
            case InvocationExpressionSyntax call:
                Add(call.ArgumentList, paths);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" or "HasValue" or "Value" } access:
                Add(access.Expression, paths);
                break;
            case MemberAccessExpressionSyntax or IdentifierNameSyntax:
                paths.Add(BranchWords.Text(node));
                break;
            default:
                foreach (var child in node.ChildNodes())
                {
                    Add(child, paths);
                }

                break;
        }
    }
}

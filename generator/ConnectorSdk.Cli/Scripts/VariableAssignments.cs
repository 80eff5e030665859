using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// The variables of a script that hold one known value: assigned once in the whole script, before they are used and on every way
/// to there, and written by nothing else.
/// </summary>
internal sealed class VariableAssignments
{
    private readonly ILookup<string, AssignmentStatementAst> _assignments;
    private readonly HashSet<string> _otherwiseWritten = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, VariableExpressionAst> _uses;
    private readonly IReadOnlyList<CommandAst> _includes;

    public VariableAssignments(Ast script)
    {
        var assignments = script.FindAll(node => node is AssignmentStatementAst, true).Cast<AssignmentStatementAst>().ToList();
        _assignments = assignments
            .Where(assignment => assignment is { Left: VariableExpressionAst, Operator: TokenKind.Equals })
            .ToLookup(assignment => NameOf((VariableExpressionAst)assignment.Left), StringComparer.OrdinalIgnoreCase);
        _otherwiseWritten.UnionWith(assignments
            .Where(assignment => assignment is not { Left: VariableExpressionAst, Operator: TokenKind.Equals })
            .SelectMany(assignment => VariablesIn(assignment.Left)));
        _otherwiseWritten.UnionWith(script.FindAll(_ => true, true).SelectMany(WrittenBy));
        _uses = script.FindAll(node => node is VariableExpressionAst { Splatted: false }, true)
            .Cast<VariableExpressionAst>()
            .ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        _includes = [.. script.FindAll(IsInclude, true).Cast<CommandAst>()];
    }

    /// <summary>The expression that the variable holds where it is used; null where that isn't certain.</summary>
    public ExpressionAst? ValueOf(VariableExpressionAst use)
        => use.VariablePath.IsUnqualified
            && _assignments[NameOf(use)].ToList() is [var assignment]
            && !_otherwiseWritten.Contains(NameOf(use))
            && Precedes(assignment, use)
            && assignment.Right is CommandExpressionAst { Expression: var value }
            && !(value is HashtableAst && IsPassedOn(assignment, use))
            ? value
            : null;

    private bool Precedes(AssignmentStatementAst assignment, VariableExpressionAst use)
        => assignment.Extent.EndOffset <= use.Extent.StartOffset
            && Ancestors(use).Contains(assignment.Parent)
            && ReferenceEquals(FunctionOf(assignment), FunctionOf(use))
            && !_includes.Any(include =>
                include.Extent.StartOffset > assignment.Extent.EndOffset && include.Extent.StartOffset < use.Extent.StartOffset);

    /// <summary>A table that others get to see, or that a method is called on, may hold other things than it did.</summary>
    private bool IsPassedOn(AssignmentStatementAst assignment, VariableExpressionAst use)
        => _uses[NameOf(use)].Any(other => other != assignment.Left && other.Parent
            is InvokeMemberExpressionAst
            or not (MemberExpressionAst or IndexExpressionAst or ExpandableStringExpressionAst));

    /// <summary>
    /// What writes variables without an assignment. An argument that spells a name may be one for Set-Variable or -OutVariable.
    /// </summary>
    private static IEnumerable<string> WrittenBy(Ast node) => node switch
    {
        ForEachStatementAst loop => [NameOf(loop.Variable)],
        DataStatementAst { Variable: { } name } => [name],
        ParameterAst parameter => [NameOf(parameter.Name)],
        UnaryExpressionAst
        {
            TokenKind: TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.PostfixPlusPlus or TokenKind.PostfixMinusMinus,
        } unary => VariablesIn(unary.Child),
        ConvertExpressionAst cast when cast.Type.TypeName.Name.Equals("ref", StringComparison.OrdinalIgnoreCase)
            => VariablesIn(cast.Child),
        StringConstantExpressionAst { Parent: CommandAst or CommandParameterAst } text => [text.Value.TrimStart('+')],
        _ => [],
    };

    private static IEnumerable<string> VariablesIn(Ast node)
        => node.FindAll(inner => inner is VariableExpressionAst, false).Cast<VariableExpressionAst>().Select(NameOf);

    /// <summary>Dot-sourcing and Invoke-Expression run text that isn't here, in the same scope.</summary>
    private static bool IsInclude(Ast node)
        => node is CommandAst { InvocationOperator: TokenKind.Dot }
            || (node is CommandAst command && command.GetCommandName()?.ToUpperInvariant() is "INVOKE-EXPRESSION" or "IEX");

    private static IEnumerable<Ast> Ancestors(Ast node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    private static Ast? FunctionOf(Ast node) => Ancestors(node).FirstOrDefault(ancestor => ancestor is FunctionDefinitionAst);

    private static string NameOf(VariableExpressionAst variable)
    {
        var path = variable.VariablePath.UserPath;
        return path[(path.LastIndexOf(':') + 1)..];
    }
}

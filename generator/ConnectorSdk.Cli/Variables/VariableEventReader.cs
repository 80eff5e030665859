using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Determines how a script changes a variable at a mention of it.</summary>
internal static class VariableEventReader
{
    /// <summary>The properties of tables, which aren't keys after a dot.</summary>
    private static readonly HashSet<string> _ownMembers = new(
        typeof(Hashtable).GetProperties().Concat(typeof(OrderedDictionary).GetProperties()).Select(property => property.Name),
        StringComparer.OrdinalIgnoreCase);

    /// <returns>The change, or null if the variable is only read.</returns>
    public static VariableEvent? Read(VariableExpressionAst variable) => variable.Parent switch
    {
        AssignmentStatementAst assignment when assignment.Left == variable => OfAssignment(assignment, type: null),
        ConvertExpressionAst { Parent: AssignmentStatementAst assignment } cast when assignment.Left == cast
            => IsRefused(assignment) ? Create(VariableChange.Lose, assignment) : OfAssignment(assignment, cast.StaticType),
        InvokeMemberExpressionAst call when call.Expression == variable => OfCall(call),
        MemberExpressionAst member => member.Expression == variable ? OfEntry(member, member.Member as ExpressionAst) : null,
        IndexExpressionAst index => index.Target == variable ? OfEntry(index, index.Index) : null,
        _ when IsAssigned(variable) => Create(VariableChange.Lose, variable),
        ExpandableStringExpressionAst => null,
        BinaryExpressionAst { Operator: not (TokenKind.As or TokenKind.QuestionQuestion) } => null,
        UnaryExpressionAst { TokenKind: TokenKind.Not or TokenKind.Exclaim } => null,
        CommandExpressionAst { Parent: PipelineAst { Parent: IfStatementAst or (LoopStatementAst and not ForEachStatementAst) } }
            => null,
        _ => Create(VariableChange.Share, variable),
    };

    private static VariableEvent OfAssignment(AssignmentStatementAst assignment, Type? type) => assignment.Operator switch
    {
        TokenKind.Equals => Create(VariableChange.Assign, assignment) with { Value = assignment.Right, Type = type },
        TokenKind.PlusEquals => Create(VariableChange.Append, assignment) with { Value = assignment.Right },
        _ => Create(VariableChange.Lose, assignment),
    };

    /// <summary>
    /// In the script block of a command such as ForEach-Object, PowerShell might refuse a type for a variable of the surrounding
    /// code. The variable then keeps its value.
    /// </summary>
    private static bool IsRefused(AssignmentStatementAst assignment)
        => ScriptScopes.Ancestors(assignment).Any(ancestor => ancestor is ScriptBlockExpressionAst);

    private static VariableEvent? OfCall(InvokeMemberExpressionAst call)
    {
        var arguments = call.Arguments ?? (IReadOnlyList<ExpressionAst>)[];
        return ((call.Member as StringConstantExpressionAst)?.Value.ToUpperInvariant(), arguments) switch
        {
            ("ADD", [var key, var value]) => Create(VariableChange.AddEntry, call) with { Key = key, Value = value },
            ("SET_ITEM", [var key, var value]) => Create(VariableChange.SetEntry, call) with { Key = key, Value = value },
            ("REMOVE", [var key]) => Create(VariableChange.RemoveEntry, call) with { Key = key },
            ("CLEAR", []) => Create(VariableChange.Clear, call),
            ("CONTAINS" or "CONTAINSKEY" or "CONTAINSVALUE" or "CLONE" or "GETENUMERATOR" or "GETTYPE" or "TOSTRING", _) => null,
            _ => Create(VariableChange.Share, call),
        };
    }

    /// <summary>An entry is read, unless the chain of members that starts with it is assigned or called.</summary>
    private static VariableEvent? OfEntry(ExpressionAst entry, ExpressionAst? key)
    {
        Ast top = entry;
        var isCalled = false;
        while (IsChained(top))
        {
            top = top.Parent;
            isCalled |= top is InvokeMemberExpressionAst;
        }

        if (top == entry && top.Parent is AssignmentStatementAst assignment && assignment.Left == top)
        {
            return entry is MemberExpressionAst && key is StringConstantExpressionAst name && _ownMembers.Contains(name.Value)
                ? Create(VariableChange.Lose, assignment)
                : Create(VariableChange.SetEntry, assignment) with
                {
                    Key = key,
                    Value = assignment.Operator == TokenKind.Equals ? assignment.Right : null,
                };
        }

        return isCalled || IsAssigned(top)
            ? Create(top == entry ? VariableChange.Lose : VariableChange.ChangeEntry, top) with { Key = key }
            : null;
    }

    private static bool IsChained(Ast node)
        => node.Parent is MemberExpressionAst member ? member.Expression == node
            : node.Parent is IndexExpressionAst index && index.Target == node;

    /// <summary>
    /// Determines whether the node is a target of an assignment, and not just part of an index or a name in it.
    /// </summary>
    private static bool IsAssigned(Ast node)
    {
        for (; node.Parent is ExpressionAst parent; node = parent)
        {
            if ((parent is IndexExpressionAst index && index.Index == node)
                || (parent is MemberExpressionAst member && member.Expression != node))
            {
                return false;
            }
        }

        return node.Parent is AssignmentStatementAst assignment && assignment.Left == node;
    }

    private static VariableEvent Create(VariableChange kind, Ast node) => new(kind, node, BlockOf(node));

    /// <summary>Gets the block of the statement that does only this, apart from discarding the result.</summary>
    private static Ast? BlockOf(Ast node)
    {
        while (node.Parent is CommandExpressionAst or PipelineAst or ConvertExpressionAst or ParenExpressionAst
            or AssignmentStatementAst)
        {
            node = node.Parent;
        }

        return node.Parent is StatementBlockAst or NamedBlockAst ? node.Parent : null;
    }
}

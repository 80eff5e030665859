using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>The code that assigns variables or changes the objects that they refer to.</summary>
internal sealed class VariableWrites
{
    private static readonly string[] _changing =
        ["Add", "Append", "Clear", "Dequeue", "Enqueue", "Fill", "Insert", "Pop", "Push", "Remove", "Reverse", "Set", "Sort",
            "Trim", "Union", "Except", "Intersect"];

    private readonly ILookup<string, Write> _writes;

    public VariableWrites(ScriptBlockAst script)
    {
        var nodes = script.FindAll(_ => true, true).ToList();
        _writes = nodes.OfType<VariableExpressionAst>()
            .Select(variable => (Name: KeyOf(variable), Write: new Write(WriteOf(variable)!, variable)))
            .Where(pair => pair.Write.Node is not null)
            .Concat(nodes.SelectMany(node => NamedWrites.In(node).Select(name => (Name: name, Write: new Write(node, null)))))
            .ToLookup(pair => pair.Name, pair => pair.Write, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>If a command sets the variable by name, <paramref name="Variable"/> is null.</summary>
    private sealed record Write(Ast Node, VariableExpressionAst? Variable);

    /// <summary>Gets the writes within code, such as a statement that isn't converted.</summary>
    public static IEnumerable<Ast> In(Ast code)
        => code.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .Select(WriteOf).OfType<Ast>();

    /// <summary>
    /// Gets the first marked write that might determine the value where the variable is read, because no later assignment is
    /// certain to run. Commands that set the variable by name are treated as marked.
    /// </summary>
    public Ast? FindReaching(VariableExpressionAst read, Ast? function, bool isInput, Func<Ast, bool> isMarked)
        => _writes[KeyOf(read)].Concat(isInput ? [] : _writes[NamedWrites.Any])
            .Where(write => (write.Variable is null || isMarked(write.Node)) && Reaches(write, read, function, isMarked))
            .Select(write => write.Node).FirstOrDefault();

    private bool Reaches(Write write, VariableExpressionAst read, Ast? function, Func<Ast, bool> isMarked)
    {
        if (!ReferenceEquals(ScriptScopes.FunctionOf(write.Node), function))
        {
            return write.Variable is null ? HasScope(write.Node)
                : !write.Variable.VariablePath.IsUnqualified
                    || write.Node is InvokeMemberExpressionAst or AssignmentStatementAst { Left: not VariableExpressionAst };
        }

        var isBefore = write.Node.Extent.StartOffset < read.Extent.StartOffset;
        var loop = ScriptScopes.Ancestors(read).FirstOrDefault(ancestor
            => ancestor is LoopStatementAst or ScriptBlockExpressionAst && ScriptScopes.IsWithin(write.Node, ancestor));
        return (isBefore || loop is not null) && !_writes[KeyOf(read)].Any(other => IsCertain(other.Node)
            && (isBefore ? other.Node.Extent.StartOffset >= write.Node.Extent.EndOffset
                : ScriptScopes.IsWithin(other.Node, loop!)));

        bool IsCertain(Ast node) => node is AssignmentStatementAst { Operator: TokenKind.Equals, Left: VariableExpressionAst }
            && !isMarked(node)
            && node.Extent.EndOffset <= read.Extent.StartOffset
            && ReferenceEquals(ScriptScopes.FunctionOf(node), function)
            && ScriptScopes.Ancestors(read).Contains(node.Parent);
    }

    private static bool HasScope(Ast node)
        => node is CommandAst command && command.CommandElements.OfType<CommandParameterAst>()
            .Any(parameter => parameter.ParameterName.StartsWith("Sc", StringComparison.OrdinalIgnoreCase));

    /// <summary>An environment variable is different from a variable of the same name.</summary>
    private static string KeyOf(VariableExpressionAst variable)
        => variable.VariablePath.IsDriveQualified ? variable.VariablePath.UserPath : VariableAssignments.NameOf(variable);

    private static Ast? WriteOf(VariableExpressionAst variable)
    {
        Ast target = variable;
        while ((target.Parent is MemberExpressionAst and not InvokeMemberExpressionAst)
            || target.Parent is ConvertExpressionAst or ArrayLiteralAst or ParenExpressionAst or IndexExpressionAst)
        {
            target = target.Parent;
        }

        return target.Parent switch
        {
            AssignmentStatementAst assignment when assignment.Left == target => assignment,
            ForEachStatementAst loop when loop.Variable == target => loop,
            UnaryExpressionAst { TokenKind: TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.PostfixPlusPlus
                or TokenKind.PostfixMinusMinus } unary => unary,
            InvokeMemberExpressionAst { Member: StringConstantExpressionAst { Value: var name } } call
                when call.Expression == target && Array.Exists(_changing, verb
                    => name.StartsWith(verb, StringComparison.OrdinalIgnoreCase)) => call,
            _ => null,
        };
    }
}

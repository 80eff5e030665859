using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>
/// The variables that are set without an assignment: parameters, loop variables, and counters in each function, and variables
/// that commands set anywhere.
/// </summary>
internal sealed class OtherWrites
{
    private readonly HashSet<string> _anywhere;
    private readonly ILookup<string, Ast?> _functions;

    /// <param name="script">The whole script.</param>
    /// <param name="qualified">The variables that are written with a scope.</param>
    public OtherWrites(Ast script, IEnumerable<string> qualified)
    {
        var nodes = script.FindAll(_ => true, true).ToList();
        _anywhere = nodes.SelectMany(WrittenAnywhere).Concat(qualified).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _functions = nodes
            .SelectMany(node => WrittenInFunction(node).Select(name => (Name: name, Function: ScriptScopes.FunctionOf(node))))
            .ToLookup(write => write.Name, write => write.Function, StringComparer.OrdinalIgnoreCase);
    }

    public bool Contain(string name, Ast? function) => _anywhere.Contains(name) || _functions[name].Contains(function);

    private static IEnumerable<string> WrittenInFunction(Ast node) => node switch
    {
        ForEachStatementAst loop => [VariableAssignments.NameOf(loop.Variable)],
        ParameterAst parameter => [VariableAssignments.NameOf(parameter.Name)],
        UnaryExpressionAst
        {
            TokenKind: TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.PostfixPlusPlus or TokenKind.PostfixMinusMinus,
        } unary => VariablesIn(unary.Child),
        _ => [],
    };

    /// <summary>An argument that equals a variable's name could be an argument of Set-Variable or -OutVariable.</summary>
    private static IEnumerable<string> WrittenAnywhere(Ast node) => node switch
    {
        DataStatementAst { Variable: { } name } => [name],
        ConvertExpressionAst cast when cast.Type.TypeName.Name.Equals("ref", StringComparison.OrdinalIgnoreCase)
            => VariablesIn(cast.Child),
        StringConstantExpressionAst { Parent: CommandAst or CommandParameterAst } text => [text.Value.TrimStart('+')],
        _ => [],
    };

    private static IEnumerable<string> VariablesIn(Ast node)
        => node.FindAll(inner => inner is VariableExpressionAst, false).Cast<VariableExpressionAst>()
            .Select(VariableAssignments.NameOf);
}

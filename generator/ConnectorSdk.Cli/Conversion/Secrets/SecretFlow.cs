using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Secrets;

/// <summary>
/// Traces passwords and keys back to literal texts in the script: through variables, members, loops, pipelines, and parameters of
/// functions.
/// </summary>
internal sealed class SecretFlow
{
    private readonly ScriptIndex _index;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _members = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Ast> _seen = [];
    private readonly Stack<Ast> _left = [];

    /// <param name="script">The script.</param>
    /// <param name="isSecretParameter">Determines whether a cmdlet's parameter takes a credential or a secure string.</param>
    public SecretFlow(ScriptBlockAst script, Func<string, string, bool> isSecretParameter)
    {
        _index = new ScriptIndex(script);
        foreach (var source in new SecretSources(_index, isSecretParameter).Find())
        {
            Add(source);
        }

        foreach (var name in _index.VariableNames.Where(SecretText.IsName))
        {
            AddName(name);
        }

        foreach (var result in _index.Commands.Where(SecretSources.IsSecureString)
            .Select(command => ScriptScopes.Ancestors(command).OfType<AssignmentStatementAst>().FirstOrDefault()?.Left)
            .OfType<VariableExpressionAst>())
        {
            AddName(VariableAssignments.NameOf(result));
        }

        while (_left.TryPop(out var code))
        {
            Follow(code);
        }

        Literals = new SecretLiterals(_seen, _index.Texts);
    }

    public SecretLiterals Literals { get; }

    /// <summary>Determines whether the variable contains or provides a secret.</summary>
    public bool IsSecret(string name) => _names.Contains(name) || SecretText.IsName(name);

    private void Add(Ast? code)
    {
        if (code is not null && _seen.Add(code))
        {
            _left.Push(code);
        }
    }

    private void AddAll(IEnumerable<Ast?> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    private void AddName(string name)
    {
        if (_names.Add(name))
        {
            AddAll(_index.ValuesOf(name));
            AddAll(_index.ArgumentsFor(name));
        }
    }

    private void AddMember(string name)
    {
        if (_members.Add(name))
        {
            AddAll(_index.EntriesOf(name));
        }
    }

    private void Follow(Ast code)
    {
        switch (code)
        {
            case VariableExpressionAst variable:
                FollowVariable(variable);
                break;
            case InvokeMemberExpressionAst call:
                Add(call.Expression);
                AddAll(call.Arguments ?? []);
                break;
            case MemberExpressionAst { Member: StringConstantExpressionAst { Value: var name } }:
                AddMember(name);
                break;
            case IndexExpressionAst { Index: StringConstantExpressionAst { Value: var key } }:
                AddMember(key);
                break;
            case IndexExpressionAst index:
                Add(index.Target);
                break;
            case HashtableAst table:
                AddAll(table.KeyValuePairs.Select(pair => pair.Item2));
                break;
            case CommandAst command:
                FollowCommand(command);
                break;
            case ScriptBlockExpressionAst or StatementBlockAst or FunctionDefinitionAst or LabeledStatementAst or IfStatementAst
                or TryStatementAst:
                AddAll(ScriptIndex.ResultsOf(code));
                break;
            default:
                AddAll(ScriptIndex.ChildrenOf(code));
                break;
        }
    }

    private void FollowVariable(VariableExpressionAst variable)
    {
        var name = VariableAssignments.NameOf(variable);
        switch (name.ToUpperInvariant())
        {
            case "TRUE" or "FALSE" or "NULL":
                break;
            case "_" or "PSITEM":
                AddAll(ScriptIndex.ElementsFor(variable));
                break;
            case "ARGS" when ScriptScopes.FunctionOf(variable) is FunctionDefinitionAst function:
                AddAll(_index.CallsOf(function.Name).SelectMany(call => call.CommandElements.Skip(1)));
                break;
            default:
                AddName(name);
                break;
        }
    }

    /// <summary>Follows arguments only if they are the result of the command.</summary>
    private void FollowCommand(CommandAst command)
    {
        var name = command.GetCommandName() ?? "";
        if (name.ToUpperInvariant() is "WRITE-OUTPUT" or "ECHO" or "WRITE")
        {
            AddAll(command.CommandElements.Skip(1));
        }

        AddAll(_index.FunctionsNamed(name));
        AddAll(command.CommandElements.OfType<ScriptBlockExpressionAst>());
    }
}

using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>Where a script mentions and assigns its variables, in each of its functions.</summary>
internal sealed class ScriptNames
{
    private readonly ILookup<string, VariableExpressionAst> _mentions;
    private readonly OtherWrites _otherWrites;
    private readonly HashSet<string> _secrets = new(StringComparer.OrdinalIgnoreCase);

    public ScriptNames(ScriptBlockAst script)
    {
        _mentions = script.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .ToLookup(VariableAssignments.NameOf, StringComparer.OrdinalIgnoreCase);
        _otherWrites = new OtherWrites(script, []);
        FindSecrets(script);
    }

    /// <summary>Something else than an assignment may write the variable of the script.</summary>
    public bool IsWrittenOtherwise(string name) => _otherWrites.Contain(name, function: null);

    /// <summary>The variable is, or becomes, a password: its value must not get into the code.</summary>
    public bool IsSecret(string name) => _secrets.Contains(name) || SecretText.IsName(name);

    /// <summary>The code may hold a secret, or the value of a variable that is one.</summary>
    public bool MayHoldSecret(Ast code)
        => SecretText.MayBeIn(code.Extent.Text)
            || VariablesIn(code).Any(variable => IsSecret(VariableAssignments.NameOf(variable)));

    public IEnumerable<VariableExpressionAst> Mentions(string name, Ast? function)
        => _mentions[name].Where(variable => ReferenceEquals(ScriptScopes.FunctionOf(variable), function));

    /// <summary>The assignments to the variable in a function, in their order.</summary>
    public IReadOnlyList<AssignmentStatementAst> Assignments(string name, Ast? function)
        => [.. Mentions(name, function).Select(AssignmentOf).OfType<AssignmentStatementAst>()];

    /// <summary>The names that code assigns.</summary>
    public static IEnumerable<string> AssignedIn(Ast code)
        => code.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .Where(variable => AssignmentOf(variable) is not null)
            .Select(VariableAssignments.NameOf)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Code gives the variable another value.</summary>
    public static bool IsWrittenIn(string name, Ast code)
        => code.Find(
            node => node is VariableExpressionAst variable
                && VariableAssignments.NameOf(variable).Equals(name, StringComparison.OrdinalIgnoreCase)
                && IsWritten(variable),
            searchNestedScriptBlocks: true) is not null;

    private static bool IsWritten(VariableExpressionAst variable)
        => AssignmentOf(variable) is not null
            || (variable.Parent is ForEachStatementAst loop && loop.Variable == variable)
            || variable.Parent is UnaryExpressionAst { TokenKind: not (TokenKind.Not or TokenKind.Exclaim) };

    /// <summary>Null where the variable isn't what the statement assigns.</summary>
    public static AssignmentStatementAst? AssignmentOf(VariableExpressionAst variable) => variable.Parent switch
    {
        AssignmentStatementAst assignment when assignment.Left == variable => assignment,
        ConvertExpressionAst { Parent: AssignmentStatementAst assignment } cast when assignment.Left == cast => assignment,
        _ => null,
    };

    /// <summary>What goes into a password is one, too.</summary>
    private void FindSecrets(ScriptBlockAst script)
    {
        var sources = script.FindAll(IsSecretSource, true).ToList();
        foreach (var source in sources)
        {
            if (ScriptScopes.Ancestors(source).OfType<AssignmentStatementAst>().FirstOrDefault() is { } result
                && result.Left is VariableExpressionAst variable)
            {
                _secrets.Add(VariableAssignments.NameOf(variable));
            }
        }

        for (var count = -1; count != _secrets.Count;)
        {
            count = _secrets.Count;
            foreach (var variable in sources.SelectMany(VariablesIn))
            {
                _secrets.Add(VariableAssignments.NameOf(variable));
            }

            sources = [.. _secrets.SelectMany(name => _mentions[name]).Select(AssignmentOf).OfType<AssignmentStatementAst>()
                .Select(assignment => assignment.Right)];
        }
    }

    private static IEnumerable<VariableExpressionAst> VariablesIn(Ast code)
        => code.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .Where(variable => variable.VariablePath.IsUnqualified
                && variable.VariablePath.UserPath.ToUpperInvariant() is not ("TRUE" or "FALSE" or "NULL" or "_"));

    private static bool IsSecretSource(Ast node)
        => node is CommandAst command
            && command.GetCommandName()?.Equals("ConvertTo-SecureString", StringComparison.OrdinalIgnoreCase) == true;
}

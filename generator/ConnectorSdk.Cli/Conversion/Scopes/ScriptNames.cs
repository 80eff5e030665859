using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Secrets;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>The mentions and assignments of a script's variables, by function.</summary>
internal sealed class ScriptNames
{
    private readonly ILookup<string, VariableExpressionAst> _mentions;
    private readonly OtherWrites _otherWrites;
    private readonly SecretFlow _secrets;

    public ScriptNames(ScriptBlockAst script, SecretFlow secrets)
    {
        _mentions = script.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .Where(variable => !variable.VariablePath.IsDriveQualified)
            .ToLookup(VariableAssignments.NameOf, StringComparer.OrdinalIgnoreCase);
        _otherWrites = new OtherWrites(script, []);
        Writes = new VariableWrites(script);
        _secrets = secrets;
    }

    public VariableWrites Writes { get; }

    /// <summary>Determines whether something other than an assignment can set a variable of the script.</summary>
    public bool IsWrittenOtherwise(string name) => _otherWrites.Contain(name, function: null);

    /// <summary>
    /// Determines whether the variable contains or provides a password, whose value must not get into the code.
    /// </summary>
    public bool IsSecret(string name) => _secrets.IsSecret(name);

    /// <summary>Determines whether the literal is or contains a secret that must not get into the code.</summary>
    public bool IsSecret(Ast literal, string text) => _secrets.Literals.Contains(literal, text);

    /// <summary>Determines whether the code might contain a secret or use a secret variable.</summary>
    public bool MayHoldSecret(Ast code)
        => SecretText.MayBeIn(code.Extent.Text)
            || VariablesIn(code).Any(variable => IsSecret(VariableAssignments.NameOf(variable)));

    public IEnumerable<VariableExpressionAst> Mentions(string name, Ast? function)
        => _mentions[name].Where(variable => ReferenceEquals(ScriptScopes.FunctionOf(variable), function));

    /// <summary>Gets the assignments to the variable in a function, in order.</summary>
    public IReadOnlyList<AssignmentStatementAst> Assignments(string name, Ast? function)
        => [.. Mentions(name, function).Select(AssignmentOf).OfType<AssignmentStatementAst>()];

    /// <summary>Gets the names of the variables that code assigns.</summary>
    public static IEnumerable<string> AssignedIn(Ast code)
        => code.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .Where(variable => AssignmentOf(variable) is not null && !variable.VariablePath.IsDriveQualified)
            .Select(VariableAssignments.NameOf)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether code changes the variable.</summary>
    public static bool IsWrittenIn(string name, Ast code)
        => NamedWrites.IsIn(code, name) || code.Find(
            node => node is VariableExpressionAst variable
                && VariableAssignments.NameOf(variable).Equals(name, StringComparison.OrdinalIgnoreCase)
                && IsWritten(variable),
            searchNestedScriptBlocks: true) is not null;

    private static bool IsWritten(VariableExpressionAst variable)
        => AssignmentOf(variable) is not null
            || (variable.Parent is ForEachStatementAst loop && loop.Variable == variable)
            || variable.Parent is UnaryExpressionAst { TokenKind: not (TokenKind.Not or TokenKind.Exclaim) };

    /// <summary>Gets the assignment, or null if the statement doesn't assign the variable.</summary>
    public static AssignmentStatementAst? AssignmentOf(VariableExpressionAst variable) => variable.Parent switch
    {
        AssignmentStatementAst assignment when assignment.Left == variable => assignment,
        ConvertExpressionAst { Parent: AssignmentStatementAst assignment } cast when assignment.Left == cast => assignment,
        _ => null,
    };

    private static IEnumerable<VariableExpressionAst> VariablesIn(Ast code)
        => code.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>()
            .Where(variable => variable.VariablePath.IsUnqualified
                && variable.VariablePath.UserPath.ToUpperInvariant() is not ("TRUE" or "FALSE" or "NULL" or "_"));
}

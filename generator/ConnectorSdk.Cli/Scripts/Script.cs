using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>A script, read by PowerShell's own parser. Nothing of it runs.</summary>
internal sealed class Script
{
    private const string DefaultValues = "PSDefaultParameterValues";

    private readonly HashSet<string> _functions;

    private Script(string path, ScriptBlockAst ast, IReadOnlyList<ParseError> errors)
    {
        Path = path;
        SyntaxErrors = errors;
        Commands = [.. ast.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true)
            .Cast<CommandAst>()
            .Where(command => !errors.Any(error => SharesLine(error.Extent, command.Extent)))];
        Values = new ValueReader(Variables = new VariableAssignments(ast));
        SetsDefaultValues = ast.Find(IsDefaultValues, searchNestedScriptBlocks: true) is not null;
        _functions = ast.FindAll(node => node is FunctionDefinitionAst, searchNestedScriptBlocks: true)
            .Select(node => ((FunctionDefinitionAst)node).Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public string Path { get; }

    public IReadOnlyList<ParseError> SyntaxErrors { get; }

    /// <summary>
    /// The commands apart from syntax errors: what the parser makes of a broken line isn't what its author meant.
    /// </summary>
    public IReadOnlyList<CommandAst> Commands { get; }

    public VariableAssignments Variables { get; }

    public ValueReader Values { get; }

    /// <summary>The script says elsewhere which parameters its commands get.</summary>
    public bool SetsDefaultValues { get; }

    public static Script Parse(string path, string text)
    {
        var ast = Parser.ParseInput(text, path, out _, out var errors);
        return new Script(path, ast, errors);
    }

    /// <summary>
    /// The cmdlet that a command names, without its module; null where that takes a run, or is the script's own.
    /// </summary>
    public string? CmdletNameOf(CommandAst command)
    {
        var name = command.GetCommandName();
        return name is null || _functions.Contains(name) ? null : name[(name.LastIndexOf('\\') + 1)..];
    }

    private static bool SharesLine(IScriptExtent a, IScriptExtent b)
        => a.StartLineNumber <= b.EndLineNumber && b.StartLineNumber <= a.EndLineNumber;

    private static bool IsDefaultValues(Ast node)
        => node is VariableExpressionAst variable
            && variable.VariablePath.UserPath.EndsWith(DefaultValues, StringComparison.OrdinalIgnoreCase);
}

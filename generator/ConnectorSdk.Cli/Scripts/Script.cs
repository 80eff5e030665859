using System.Management.Automation.Language;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>A script, read by PowerShell's own parser. Nothing of it runs.</summary>
internal sealed class Script
{
    private const string DefaultValues = "PSDefaultParameterValues";

    /// <summary>The parser gives up code that is nested too deeply.</summary>
    private static readonly ScriptBlockAst _nothing = Parser.ParseInput("", out _, out _);

    private Script(ScriptSource source, ParsedText parsed)
    {
        Source = source;
        Errors = parsed.Errors;
        Configurations = parsed.Configurations;
        var ast = parsed.Ast ?? _nothing;
        Commands = [.. ast.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true)
            .Cast<CommandAst>()
            .Where(command => !Errors.Any(error => SharesLine(error.Extent, command.Extent)))];
        Ast = ast;
        Variables = new VariableAssignments(ast);
        Values = new ValueReader(Variables, source.IsFragment);
        Tables = new SplatTableReader(Variables, Values);
        SetsDefaultValues = ast.Find(IsDefaultValues, searchNestedScriptBlocks: true) is not null;
        Functions = ast.FindAll(node => node is FunctionDefinitionAst, searchNestedScriptBlocks: true)
            .Select(node => ((FunctionDefinitionAst)node).Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public ScriptSource Source { get; }

    public ScriptBlockAst Ast { get; }

    public VariableAssignments Variables { get; }

    public IReadOnlyList<ParseError> Errors { get; }

    /// <summary>The keywords of DSC configurations, which aren't read.</summary>
    public IReadOnlyList<Token> Configurations { get; }

    /// <summary>
    /// The commands apart from syntax errors: what the parser makes of a broken line isn't what its author meant.
    /// </summary>
    public IReadOnlyList<CommandAst> Commands { get; }

    public ValueReader Values { get; }

    public SplatTableReader Tables { get; }

    /// <summary>The functions that the script defines.</summary>
    public IReadOnlySet<string> Functions { get; }

    /// <summary>The script says elsewhere which parameters its commands get.</summary>
    public bool SetsDefaultValues { get; }

    public static Script Parse(ScriptSource source) => new(source, ParsedText.Of(source.Path, source.Text));

    /// <summary>
    /// The cmdlet that a command names, without its module; null where that takes a run, or is the script's own.
    /// </summary>
    public string? CmdletNameOf(CommandAst command)
    {
        var name = command.GetCommandName();
        return name is null || Functions.Contains(name) ? null : name[(name.LastIndexOf('\\') + 1)..];
    }

    private static bool SharesLine(IScriptExtent a, IScriptExtent b)
        => a.StartLineNumber <= b.EndLineNumber && b.StartLineNumber <= a.EndLineNumber;

    private static bool IsDefaultValues(Ast node)
        => node is VariableExpressionAst variable
            && variable.VariablePath.UserPath.EndsWith(DefaultValues, StringComparison.OrdinalIgnoreCase);
}

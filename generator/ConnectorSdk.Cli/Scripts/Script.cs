using System.Management.Automation.Language;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>A script that PowerShell's own parser has parsed. It isn't run.</summary>
internal sealed class Script
{
    private const string DefaultValues = "PSDefaultParameterValues";

    /// <summary>Replaces code that is nested too deeply for the parser.</summary>
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

    /// <summary>The keywords of DSC configurations, which aren't checked.</summary>
    public IReadOnlyList<Token> Configurations { get; }

    /// <summary>
    /// The commands on lines without syntax errors. The parser's reading of a line with an error isn't what its author meant.
    /// </summary>
    public IReadOnlyList<CommandAst> Commands { get; }

    public ValueReader Values { get; }

    public SplatTableReader Tables { get; }

    public IReadOnlySet<string> Functions { get; }

    /// <summary>True if the script sets default parameter values, which add arguments to its commands.</summary>
    public bool SetsDefaultValues { get; }

    public static Script Parse(ScriptSource source) => new(source, ParsedText.Of(source.Path, source.Text));

    /// <returns>
    /// The name of a command's cmdlet without its module, or null if the name is known only at run time or is a function's.
    /// </returns>
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

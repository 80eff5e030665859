using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// Commands that set variables by name: <c>Set-Variable</c>, <c>-OutVariable</c>, and external code, which can set any variable.
/// Converted code never contains these values.
/// </summary>
internal static class NamedWrites
{
    /// <summary>The name that represents any variable.</summary>
    public const string Any = "*";

    private static readonly string[] _commands =
        ["SET-VARIABLE", "SET", "SV", "NEW-VARIABLE", "NV", "CLEAR-VARIABLE", "CLV", "REMOVE-VARIABLE", "RV",
            "GET-VARIABLE", "GV"];

    private static readonly string[] _itemCommands =
        ["SET-ITEM", "SI", "NEW-ITEM", "NI", "CLEAR-ITEM", "CLI", "REMOVE-ITEM", "RI", "SET-CONTENT", "SC",
            "CLEAR-CONTENT", "CLC"];

    private static readonly string[] _aliases = ["OV", "EV", "WV", "IV", "PV"];

    /// <summary>Common parameters, each with the length of its shortest unambiguous abbreviation.</summary>
    private static readonly (string Name, int Length)[] _parameters =
        [("OutVariable", 4), ("ErrorVariable", 6), ("WarningVariable", 8), ("InformationVariable", 12), ("PipelineVariable", 2)];

    private static readonly string[] _includes = ["INVOKE-EXPRESSION", "IEX"];

    /// <summary>Determines whether the code sets the variable.</summary>
    public static bool IsIn(Ast code, string name)
        => code.Find(node => In(node).Any(written => written == Any || written.Equals(name, StringComparison.OrdinalIgnoreCase)),
            searchNestedScriptBlocks: true) is not null;

    /// <summary>Gets the variables that a node sets.</summary>
    public static IEnumerable<string> In(Ast node) => node switch
    {
        CommandAst { InvocationOperator: TokenKind.Dot } => [Any],
        CommandAst command => OfCommand(command, command.GetCommandName()?.ToUpperInvariant() ?? ""),
        CommandParameterAst parameter when IsOfVariable(parameter.ParameterName) => NamesIn(ValueOf(parameter)),
        HashtableAst table => table.KeyValuePairs
            .Where(pair => pair.Item1 is StringConstantExpressionAst key && Array.Exists(_parameters, known
                => known.Name.Equals(key.Value, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(pair => NamesIn((pair.Item2 as PipelineAst)?.GetPureExpression())),
        ConvertExpressionAst { Child: VariableExpressionAst variable } cast
            when cast.Type.TypeName.Name.Equals("ref", StringComparison.OrdinalIgnoreCase)
            => [Variables.VariableAssignments.NameOf(variable)],
        InvokeMemberExpressionAst { Expression: MemberExpressionAst { Member: StringConstantExpressionAst { Value: var name } } }
            call when name.Equals("PSVariable", StringComparison.OrdinalIgnoreCase) => NamesIn(call.Arguments?[0]),
        _ => [],
    };

    private static IEnumerable<string> OfCommand(CommandAst command, string name)
        => _includes.Contains(name) ? [Any]
            : _commands.Contains(name) ? NameOf(command) is { } named ? NamesIn(named) : [Any]
            : _itemCommands.Contains(name) ? command.CommandElements.Skip(1).OfType<StringConstantExpressionAst>()
                .Where(path => path.Value.StartsWith("variable:", StringComparison.OrdinalIgnoreCase))
                .Select(path => path.Value[(path.Value.IndexOf(':') + 1)..].TrimStart('\\', '/'))
            : [];

    /// <summary>Gets the value of -Name, or the first positional argument.</summary>
    private static ExpressionAst? NameOf(CommandAst command)
        => command.CommandElements.OfType<CommandParameterAst>()
                .Where(parameter => "Name".StartsWith(parameter.ParameterName, StringComparison.OrdinalIgnoreCase))
                .Select(ValueOf).FirstOrDefault()
            ?? command.CommandElements.Skip(1).OfType<ExpressionAst>().FirstOrDefault(value => !command.CommandElements
                .OfType<CommandParameterAst>().Any(parameter => !IsSwitch(parameter) && ValueOf(parameter) == value));

    private static bool IsSwitch(CommandParameterAst parameter)
        => parameter.ParameterName.ToUpperInvariant() is "FORCE" or "PASSTHRU" or "WHATIF" or "CONFIRM" or "VALUEONLY";

    private static bool IsOfVariable(string parameter)
        => _aliases.Contains(parameter.ToUpperInvariant())
            || parameter.EndsWith("Variable", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(_parameters, known => parameter.Length >= known.Length
                && known.Name.StartsWith(parameter, StringComparison.OrdinalIgnoreCase))
            || (parameter.Length > 1 && "Variable".StartsWith(parameter, StringComparison.OrdinalIgnoreCase));

    private static ExpressionAst? ValueOf(CommandParameterAst parameter)
        => parameter.Argument ?? (parameter.Parent is CommandAst command
            ? command.CommandElements.SkipWhile(element => element != parameter).ElementAtOrDefault(1) as ExpressionAst
            : null);

    /// <summary>A name that is known only at run time can be any name.</summary>
    private static IEnumerable<string> NamesIn(ExpressionAst? value) => value switch
    {
        null => [],
        StringConstantExpressionAst text => [text.Value.TrimStart('+').Split(':')[^1]],
        ArrayLiteralAst list => list.Elements.SelectMany(NamesIn),
        ConstantExpressionAst => [],
        _ => [Any],
    };
}

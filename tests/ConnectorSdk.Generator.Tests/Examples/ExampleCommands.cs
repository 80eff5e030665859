using System.Management.Automation.Language;
using System.Text;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>
/// A command of an example: its text, and the text without named arguments with variables or other commands, which are known only
/// at run time. <paramref name="Constant"/> is null if such an argument isn't named.
/// </summary>
internal sealed record ExampleCommand(string Cmdlet, string Written, string? Constant)
{
    /// <summary>False if arguments are omitted.</summary>
    public bool IsWhole => Constant == Written;
}

/// <summary>Finds the commands of documented cmdlets in an example.</summary>
internal static class ExampleCommands
{
    public static IEnumerable<ExampleCommand> Read(string code, Func<string, Cmdlet?> find)
    {
        var script = Parser.ParseInput(code, out _, out var errors);
        return errors.Length > 0
            ? []
            : from command in script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>()
              let cmdlet = command.GetCommandName() is { } name ? find(name) : null
              where cmdlet is not null
              let leftOut = new List<Ast>()
              let constant = Write(command, cmdlet, leftOut)
              select new ExampleCommand(
                  cmdlet.Name, leftOut.Count == 0 && constant is not null ? constant : command.Extent.Text, constant);
    }

    private static string? Write(CommandAst command, Cmdlet cmdlet, List<Ast> leftOut)
    {
        var text = new StringBuilder(cmdlet.Name);
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            var element = command.CommandElements[i];
            if (element is not CommandParameterAst parameter)
            {
                if (!IsConstant(element))
                {
                    return null;
                }

                text.Append(' ').Append(element.Extent.Text);
                continue;
            }

            var argument = parameter.Argument is null && TakesNext(command, i, cmdlet) ? command.CommandElements[++i] : null;
            if ((argument ?? parameter.Argument) is not { } value || IsConstant(value))
            {
                text.Append(' ').Append(parameter.Extent.Text).Append(argument is null ? "" : " " + argument.Extent.Text);
            }
            else
            {
                leftOut.Add(value);
            }
        }

        return text.ToString();
    }

    private static bool TakesNext(CommandAst command, int i, Cmdlet cmdlet)
        => i + 1 < command.CommandElements.Count && command.CommandElements[i + 1] is not CommandParameterAst
            && !IsSwitch(((CommandParameterAst)command.CommandElements[i]).ParameterName, cmdlet);

    private static bool IsSwitch(string name, Cmdlet cmdlet)
        => cmdlet.Parameters
            .Where(parameter => parameter.Aliases.Append(parameter.Name).Any(
                known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(parameter => parameter.Name.Length)
            .FirstOrDefault()?.IsSwitch
            ?? name.StartsWith("Verb", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tables and script blocks are objects for a command, and not text.</summary>
    private static bool IsConstant(Ast value) => value switch
    {
        ConstantExpressionAst => true,
        VariableExpressionAst { Splatted: false } variable => variable.IsConstantVariable(),
        ArrayLiteralAst array => array.Elements.All(IsConstant),
        ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst only] } }
            => IsConstant(only.Expression),
        ArrayExpressionAst { SubExpression.Statements: [PipelineAst { PipelineElements: [CommandExpressionAst only] }] }
            => IsConstant(only.Expression),
        UnaryExpressionAst { TokenKind: TokenKind.Minus, Child: ConstantExpressionAst } => true,
        _ => false,
    };

    private static bool IsConstantVariable(this VariableExpressionAst variable)
        => variable.VariablePath.UserPath.ToUpperInvariant() is "TRUE" or "FALSE" or "NULL";
}

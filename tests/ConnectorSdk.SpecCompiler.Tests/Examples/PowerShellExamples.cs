using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding.Examples;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Tests.Examples;

/// <summary>
/// Reads the commands of a cmdlet with PowerShell's own parser, as the oracle for the compiler's reader.
/// </summary>
internal static class PowerShellExamples
{
    public static IEnumerable<ExampleInvocation> Read(Cmdlet cmdlet, CmdletDocument document)
    {
        var binder = new ArgumentBinder(cmdlet);
        foreach (var example in document.Examples)
        {
            var script = Parser.ParseInput(example.Code, out _, out var errors);
            foreach (var command in script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>())
            {
                if (errors.Length == 0 && cmdlet.Name.Equals(command.GetCommandName(), StringComparison.OrdinalIgnoreCase)
                    && Bind(binder, example, command) is { } invocation)
                {
                    yield return invocation;
                }
            }
        }
    }

    private static ExampleInvocation? Bind(ArgumentBinder binder, Example example, CommandAst command)
    {
        var isOpen = command.CommandElements.Any(element => element is VariableExpressionAst { Splatted: true });
        var tokens = command.CommandElements
            .Skip(1)
            .Where(element
                => element is not (VariableExpressionAst { Splatted: true } or CommandParameterAst { ParameterName: "-" }))
            .Select(ToArgument);
        var receivesPipeline = command.Parent is PipelineAst pipeline && pipeline.PipelineElements[0] != command;
        return new ExampleCommand(example.Line, binder.Bind([.. tokens], isOpen), Leading: 0, receivesPipeline).Invocation;
    }

    private static ArgumentToken ToArgument(CommandElementAst element, int place) => element is CommandParameterAst name
        ? new NamedToken(
            name.ParameterName,
            name.Argument is { } argument ? ValueOf(argument) : null,
            IsSplatted: false,
            name.Extent.Text,
            place)
        : new PlainToken(ValueOf(element), place);

    private static ArgumentValue ValueOf(Ast expression) => expression switch
    {
        StringConstantExpressionAst text => ArgumentValue.Text(text.Value),
        ConstantExpressionAst number => ArgumentValue.Of(number.Value, number.Extent.Text),
        VariableExpressionAst { VariablePath.UserPath: var name } variable => name.ToUpperInvariant() switch
        {
            "TRUE" => ArgumentValue.Of(true, variable.Extent.Text),
            "FALSE" => ArgumentValue.Of(false, variable.Extent.Text),
            "NULL" => ArgumentValue.Of(null, variable.Extent.Text),
            _ => ArgumentValue.Unknown,
        },
        ArrayLiteralAst array => ArgumentValue.Join(array.Elements.Select(ValueOf)),
        ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst { Expression: var inner }] } }
            when AreTexts(inner) => ValueOf(inner),
        ArrayExpressionAst { SubExpression.Statements: [PipelineAst { PipelineElements: [CommandExpressionAst list] }] }
            when AreTexts(list.Expression) => ValueOf(list.Expression),
        ExpandableStringExpressionAst => ArgumentValue.UnknownObject,
        _ => ArgumentValue.Unknown,
    };

    private static bool AreTexts(ExpressionAst expression)
        => expression is StringConstantExpressionAst
            || (expression is ArrayLiteralAst list && list.Elements.All(element => element is StringConstantExpressionAst));
}

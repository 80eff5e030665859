using System.Management.Automation.Language;

namespace ConnectorSdk.Tests.Rendering;

/// <summary>Reads a command back with PowerShell's own parser.</summary>
internal static class PowerShellReader
{
    /// <summary>The cmdlet's name and its parameters with their values, lists as arrays, variables as their text.</summary>
    public static (string Name, List<(string Name, object? Value)> Parameters) Read(string text)
    {
        var script = Parser.ParseInput(text, out _, out var errors);
        Assert.Empty(errors);
        var pipeline = Assert.IsType<PipelineAst>(Assert.Single(script.EndBlock.Statements));
        var command = Assert.IsType<CommandAst>(Assert.Single(pipeline.PipelineElements));
        Assert.Empty(command.Redirections);

        List<(string, object?)> parameters = [];
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            var parameter = Assert.IsType<CommandParameterAst>(command.CommandElements[i]);
            var argument = parameter.Argument
                ?? (i + 1 < command.CommandElements.Count && command.CommandElements[i + 1] is not CommandParameterAst
                    ? command.CommandElements[++i] as ExpressionAst
                    : null);
            parameters.Add((parameter.ParameterName, argument is null ? true : ValueOf(argument)));
        }

        return (command.GetCommandName(), parameters);
    }

    private static object? ValueOf(ExpressionAst expression) => expression switch
    {
        StringConstantExpressionAst text => text.Value,
        ConstantExpressionAst constant => constant.Value,
        VariableExpressionAst variable => variable.VariablePath.UserPath.ToUpperInvariant() switch
        {
            "TRUE" => true,
            "FALSE" => false,
            "NULL" => null,
            _ => "$" + variable.VariablePath.UserPath,
        },
        HashtableAst table => table.KeyValuePairs.ToDictionary(
            pair => (string)ValueOf(pair.Item1)!,
            pair => ValueOf(ExpressionOf(pair.Item2))),
        ParenExpressionAst inner => ValueOf(ExpressionOf(inner.Pipeline)),
        ArrayLiteralAst list => list.Elements.Select(ValueOf).ToArray(),
        ArrayExpressionAst { SubExpression.Statements.Count: 0 } => Array.Empty<object?>(),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} isn't expected: {expression}"),
    };

    private static ExpressionAst ExpressionOf(StatementAst statement)
        => Assert.IsType<CommandExpressionAst>(Assert.Single(Assert.IsType<PipelineAst>(statement).PipelineElements)).Expression;
}

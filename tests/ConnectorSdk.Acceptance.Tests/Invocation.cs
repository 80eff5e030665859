using System.Management.Automation.Language;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>An argument of an invocation. <paramref name="Values"/> is null where PowerShell would have to run to know it.</summary>
internal sealed record InvocationArgument(string Parameter, IReadOnlyList<string>? Values);

/// <summary>A cmdlet's invocation, read by PowerShell's own parser and bound to names by position, prefix and case-insensitive name.</summary>
internal sealed record Invocation(string Cmdlet, IReadOnlyList<InvocationArgument> Arguments)
{
    private static readonly string[] _common = ["ErrorAction", "Verbose", "Debug", "WarningAction", "InformationAction", "ErrorVariable", "OutVariable"];

    public static Invocation Parse(string script, Func<string, BuilderSurface?> find)
    {
        var ast = Parser.ParseInput(script, out _, out var errors);
        Assert.Empty(errors);
        var command = ast.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>()
            .First(node => find(node.GetCommandName()) is not null);
        return Bind(command, find(command.GetCommandName())!);
    }

    private static Invocation Bind(CommandAst command, BuilderSurface surface)
    {
        List<InvocationArgument> arguments = [];
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            if (command.CommandElements[i] is not CommandParameterAst parameter)
            {
                arguments.Add(new InvocationArgument(surface.Parameters[0], Values(command.CommandElements[i])));
                continue;
            }

            var name = surface.Resolve(parameter.ParameterName) ?? parameter.ParameterName;
            if (parameter.Argument is { } attached)
            {
                arguments.Add(new InvocationArgument(name, Values(attached)));
            }
            else if (surface.IsSwitch(name) || i + 1 == command.CommandElements.Count || command.CommandElements[i + 1] is CommandParameterAst)
            {
                arguments.Add(new InvocationArgument(name, ["$true"]));
            }
            else
            {
                arguments.Add(new InvocationArgument(name, Values(command.CommandElements[++i])));
            }
        }

        // Parameters that every cmdlet has are no part of the documents.
        return new Invocation(command.GetCommandName(), [.. arguments.Where(argument => !_common.Contains(argument.Parameter, StringComparer.OrdinalIgnoreCase))]);
    }

    private static IReadOnlyList<string>? Values(Ast expression) => expression switch
    {
        StringConstantExpressionAst text => [text.Value],
        ConstantExpressionAst number => [number.Extent.Text], // "50MB" is a number to PowerShell; cmdlets read the text.
        VariableExpressionAst variable when variable.VariablePath.UserPath.ToUpperInvariant() is "TRUE" or "FALSE" or "NULL" => ["$" + variable.VariablePath.UserPath.ToLowerInvariant()],
        ArrayLiteralAst array when array.Elements.Select(Values).ToList() is var parts && !parts.Contains(null) => [.. parts.Select(part => part![0])],
        _ => null,
    };
}

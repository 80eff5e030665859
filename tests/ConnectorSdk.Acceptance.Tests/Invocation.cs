using System.Management.Automation.Language;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>An argument. <paramref name="Values"/> is null if only PowerShell can compute them.</summary>
internal sealed record InvocationArgument(string Parameter, IReadOnlyList<string>? Values);

/// <summary>
/// A command that PowerShell's own parser has parsed. Its arguments are bound by position, prefix, and case-insensitive name.
/// </summary>
internal sealed record Invocation(string Cmdlet, IReadOnlyList<InvocationArgument> Arguments)
{
    /// <summary>Common parameters aren't part of the documents.</summary>
    private static readonly string[] _common =
        ["ErrorAction", "Verbose", "Debug", "WarningAction", "InformationAction", "ErrorVariable", "OutVariable"];

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
            else if (surface.IsSwitch(name)
                || i + 1 == command.CommandElements.Count
                || command.CommandElements[i + 1] is CommandParameterAst)
            {
                arguments.Add(new InvocationArgument(name, ["$true"]));
            }
            else
            {
                arguments.Add(new InvocationArgument(name, Values(command.CommandElements[++i])));
            }
        }

        var documented = arguments.Where(argument => !_common.Contains(argument.Parameter, StringComparer.OrdinalIgnoreCase));
        return new Invocation(command.GetCommandName(), [.. documented]);
    }

    private static IReadOnlyList<string>? Values(Ast expression) => expression switch
    {
        StringConstantExpressionAst text => [text.Value],
        ConstantExpressionAst number => [number.Extent.Text], // "50MB" is a number to PowerShell; cmdlets read the text.
        VariableExpressionAst { VariablePath.UserPath: var name } when name.ToUpperInvariant() is "TRUE" or "FALSE" or "NULL"
            => ["$" + name.ToLowerInvariant()],
        ArrayLiteralAst array when array.Elements.Select(Values).ToList() is var parts && !parts.Contains(null)
            => [.. parts.Select(part => part![0])],
        _ => null,
    };
}

using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Tests.Examples;

/// <summary>Reads a cmdlet's invocations with PowerShell's own parser: the oracle for the reader that the compiler uses.</summary>
internal static class PowerShellExamples
{
    public static IEnumerable<ExampleInvocation> Read(Cmdlet cmdlet, CmdletDocument document)
    {
        foreach (var example in document.Examples)
        {
            var script = Parser.ParseInput(example.Code, out _, out var errors);
            if (errors.Length > 0)
            {
                continue;
            }

            foreach (var command in script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>())
            {
                if (cmdlet.Name.Equals(command.GetCommandName(), StringComparison.OrdinalIgnoreCase) && Bind(command, cmdlet) is { } arguments)
                {
                    yield return new ExampleInvocation(example.Line, arguments, [], IsOpen: false);
                }
            }
        }
    }

    private static List<ExampleArgument>? Bind(CommandAst command, Cmdlet cmdlet)
    {
        var positional = new Queue<string>(cmdlet.Parameters
            .Where(parameter => cmdlet.Sets.Any(set => set.Find(parameter.Name) is { Position.Number: not null }))
            .Select(parameter => parameter.Name));
        List<ExampleArgument> arguments = [];
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            if (command.CommandElements[i] is not CommandParameterAst named)
            {
                if (!positional.TryDequeue(out var position))
                {
                    return null;
                }

                arguments.Add(new ExampleArgument(position, Values(command.CommandElements[i])));
                continue;
            }

            if (Resolve(named.ParameterName, cmdlet) is not { } parameter)
            {
                return null;
            }

            var next = i + 1 < command.CommandElements.Count ? command.CommandElements[i + 1] : null;
            var takesNext = named.Argument is null && next is not (null or CommandParameterAst)
                && (!parameter.IsSwitch || next.Extent.Text.ToUpperInvariant() is "$TRUE" or "$FALSE");
            var argument = named.Argument ?? (takesNext ? command.CommandElements[++i] : null);
            arguments.Add(new ExampleArgument(parameter.Name, argument is not null ? Values(argument) : parameter.IsSwitch ? ["$true"] : null));
        }

        return arguments;
    }

    private static Parameter? Resolve(string name, Cmdlet cmdlet)
        => cmdlet.Parameters.FirstOrDefault(parameter => Same(parameter.Name, name) || parameter.Aliases.Any(alias => Same(alias, name)))
            ?? (cmdlet.Parameters.Where(parameter => parameter.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only]
                ? only
                : null);

    private static IReadOnlyList<string>? Values(Ast expression) => expression switch
    {
        StringConstantExpressionAst text => [text.Value],
        ConstantExpressionAst number => [number.Extent.Text],
        VariableExpressionAst variable when variable.VariablePath.UserPath.ToUpperInvariant() is "TRUE" or "FALSE" or "NULL"
            => [variable.Extent.Text],
        ArrayLiteralAst array when array.Elements.Select(Values).ToList() is var parts && !parts.Contains(null)
            => [.. parts.SelectMany(part => part!)],
        _ => null,
    };

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}

using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>The script's settings for errors that a command writes.</summary>
internal static class ErrorPreference
{
    private const string Variable = "ErrorActionPreference";

    /// <summary>Determines whether an error of the command ends the script.</summary>
    /// <exception cref="NotConvertibleException">The setting is known only at run time.</exception>
    public static bool Stops(CommandAst command, ScriptBlockAst script)
    {
        var elements = command.CommandElements;
        for (var i = 1; i < elements.Count; i++)
        {
            if (elements[i] is CommandParameterAst parameter && IsErrorAction(parameter.ParameterName))
            {
                return IsStop(parameter.Argument ?? (i + 1 < elements.Count ? elements[i + 1] : null));
            }
        }

        var assignments = script.FindAll(node => node is AssignmentStatementAst { Left: VariableExpressionAst variable }
            && Is(VariableAssignments.NameOf(variable), Variable), true).Cast<AssignmentStatementAst>().ToList();
        return assignments switch
        {
            [] => false,
            [{
                Right: CommandExpressionAst { Expression: var value },
                Parent: NamedBlockAst { Parent: ScriptBlockAst { Parent: null } },
            } first] when first.Extent.EndOffset <= command.Extent.StartOffset => IsStop(value),
            _ => throw new NotConvertibleException($"Whether the error ends the script is up to ${Variable}."),
        };
    }

    public static bool IsErrorAction(string parameter)
        => Is(parameter, "ea")
            || (parameter.Length > 5 && "ErrorAction".StartsWith(parameter, StringComparison.OrdinalIgnoreCase));

    private static bool IsStop(Ast? value) => value is StringConstantExpressionAst { Value: var action }
        ? Is(action, "Stop")
        : throw new NotConvertibleException("Whether the error ends the script is known only at run time.");

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}

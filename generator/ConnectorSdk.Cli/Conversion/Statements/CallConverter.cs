using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>Converts calls of the script's own functions.</summary>
internal sealed class CallConverter(ConversionParts parts)
{
    /// <summary>Converts a call that is a statement. A returned value is output.</summary>
    public CodeStatement Convert(CommandAst command, LocalFunction function)
        => new CodeLine(function.Returned is null ? CodeOf(command, function) + ";"
            : $"Console.Error.WriteLine({CodeOf(command, function)});");

    /// <returns>The value of a call, or null if the command isn't a converted function that returns one.</returns>
    public CodeValue? Value(CommandAst command)
        => command.GetCommandName() is { } name && parts.Functions.Find(name) is { Returned: { } type } function
            ? new CodeValue(CodeOf(command, function), type)
            : null;

    private string CodeOf(CommandAst command, LocalFunction function)
    {
        var given = Bind(command, function);
        List<string> arguments = [];
        var isInOrder = true;
        foreach (var parameter in function.Parameters)
        {
            if (given.TryGetValue(parameter, out var value))
            {
                arguments.Add(isInOrder ? value : $"{parameter.Variable.Name}: {value}");
            }
            else if (parameter.Default is null)
            {
                throw new NotConvertibleException($"{function.Name} requires -{parameter.Name}.");
            }
            else
            {
                isInOrder = false;
            }
        }

        return $"{function.Name}({string.Join(", ", arguments)})";
    }

    private Dictionary<LocalParameter, string> Bind(CommandAst command, LocalFunction function)
    {
        Dictionary<LocalParameter, string> given = [];
        List<ExpressionAst> plain = [];
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            switch (command.CommandElements[i])
            {
                case CommandParameterAst name:
                    var parameter = Find(function, name.ParameterName);
                    var value = name.Argument
                        ?? (parameter.IsSwitch ? null : command.CommandElements.ElementAtOrDefault(++i) as ExpressionAst);
                    given.Add(parameter, value is not null ? Argument(value, parameter, function)
                        : parameter.IsSwitch ? "true"
                        : throw new NotConvertibleException($"-{parameter.Name} requires a value."));
                    break;
                case VariableExpressionAst { Splatted: true }:
                    throw new NotConvertibleException("A table is splatted to a function of the script.");
                case ExpressionAst expression:
                    plain.Add(expression);
                    break;
            }
        }

        var positional = function.Parameters.Where(parameter => !parameter.IsSwitch && !given.ContainsKey(parameter)).ToList();
        foreach (var (value, parameter) in plain.Zip(positional))
        {
            given.Add(parameter, Argument(value, parameter, function));
        }

        return given;
    }

    private static LocalParameter Find(LocalFunction function, string name)
        => function.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (Beginning(function, name) is [var only] ? only
            : throw new NotConvertibleException($"{function.Name} has no parameter -{name}."));

    private static List<LocalParameter> Beginning(LocalFunction function, string name)
        => [.. function.Parameters.Where(parameter => parameter.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))];

    private string Argument(ExpressionAst value, LocalParameter parameter, LocalFunction function)
    {
        var type = parameter.Variable.Type;
        var converted = parts.Expressions.Convert(value, new ExpressionPurpose(type, parameter.Name));
        if (function.Returned is not null && !parameter.IsTyped && converted.Type != type)
        {
            throw new NotConvertibleException($"{function.Name} isn't certain to return a {function.Returned.Name}.");
        }

        return Casts.To(type, converted, value).Code;
    }
}

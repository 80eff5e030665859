using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// Converts messages to users. They go to standard error, because the code writes commands to standard output.
/// </summary>
internal sealed class MessageConverter(ConversionParts parts)
{
    /// <summary>The name of the message parameter for each command.</summary>
    private static readonly Dictionary<string, string> _commands = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Write-Host"] = "Object",
        ["Write-Output"] = "InputObject",
        ["echo"] = "InputObject",
        ["Write-Warning"] = "Message",
        ["Write-Error"] = "Message",
        ["Write-Verbose"] = "Message",
        ["Write-Debug"] = "Message",
        ["Write-Information"] = "MessageData",
    };

    private static readonly string[] _colors = ["ForegroundColor", "BackgroundColor"];

    private bool _hasColors;

    /// <returns>The name of the message parameter, or null if the command doesn't write messages.</returns>
    public static string? Find(CommandAst command)
        => command.GetCommandName() is { } name ? _commands.GetValueOrDefault(name) : null;

    public IEnumerable<CodeStatement> Convert(CommandAst command, string parameter)
    {
        var arguments = CommandArguments.Read(command);
        var left = arguments.Named.Keys
            .Where(name => name != parameter && name != "NoNewline" && !(_hasColors && _colors.Contains(name)))
            .ToList();
        var values = arguments.Named.TryGetValue(parameter, out var named) && named is not null
            ? [named, .. arguments.Plain]
            : arguments.Plain;
        List<object> message = [];
        foreach (var (value, i) in values.Select((value, i) => (value, i)))
        {
            if (i > 0)
            {
                message.Add(" ");
            }

            ExpandedLiteral.AddValue(message, parts.Expressions.Convert(value, new ExpressionPurpose(CodeType.Text, "")), value);
        }

        if (command.GetCommandName().Equals("Write-Error", StringComparison.OrdinalIgnoreCase)
            && ErrorPreference.Stops(command, parts.Script.Ast))
        {
            return [new CodeLine($"throw new InvalidOperationException({TextLiteral.Interpolate(message).Code});")];
        }

        var method = arguments.Named.ContainsKey("NoNewline") ? "Write" : "WriteLine";
        if (left.Count > 0)
        {
            _hasColors |= left.Exists(name => _colors.Contains(name));
            var names = string.Join(", ", left.Select(name => "-" + name));
            parts.Expressions.Note($"{names} of {command.GetCommandName()} is left out.");
        }

        return [Line(method, message)];
    }

    /// <summary>A value that is a statement is output.</summary>
    public IEnumerable<CodeStatement> Output(ExpressionAst expression)
    {
        if (expression is InvokeMemberExpressionAst or HashtableAst or ScriptBlockExpressionAst or VariableExpressionAst)
        {
            throw new NotConvertibleException($"{ExpressionConverter.Quote(expression)} isn't converted.");
        }

        List<object> message = [];
        ExpandedLiteral.AddValue(message, parts.Expressions.Convert(expression), expression);
        return [Line("WriteLine", message)];
    }

    private static CodeLine Line(string method, List<object> message)
        => new(message.Count == 0
            ? $"Console.Error.{method}();"
            : $"Console.Error.{method}({TextLiteral.Interpolate(message).Code});");
}

using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>
/// The arguments of one of PowerShell's own commands, by full parameter names; a name without a value has null. A command with
/// abbreviated names isn't converted.
/// </summary>
internal sealed record CommandArguments(IReadOnlyDictionary<string, ExpressionAst?> Named, IReadOnlyList<ExpressionAst> Plain)
{
    private static readonly string[] _names =
        ["Path", "LiteralPath", "Delimiter", "Encoding", "ChildPath", "Prompt", "Days", "Hours", "Minutes", "Seconds", "Format",
            "TypeName", "Raw", "Object", "Message", "MessageData", "ForegroundColor", "BackgroundColor", "NoNewline",
                "InputObject"];

    private static readonly HashSet<string> _switches = new(["Raw", "AsSecureString", "NoNewline"],
        StringComparer.OrdinalIgnoreCase);

    public static CommandArguments Read(CommandAst command)
    {
        var named = new Dictionary<string, ExpressionAst?>(StringComparer.OrdinalIgnoreCase);
        List<ExpressionAst> plain = [];
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            if (command.CommandElements[i] is CommandParameterAst parameter)
            {
                var value = parameter.Argument
                    ?? (!_switches.Contains(parameter.ParameterName) && i + 1 < command.CommandElements.Count
                        ? command.CommandElements[i + 1] as ExpressionAst : null);
                i += parameter.Argument is null && value is not null ? 1 : 0;
                var name = Array.Find(_names, known => known.Equals(parameter.ParameterName, StringComparison.OrdinalIgnoreCase))
                    ?? parameter.ParameterName;
                named[name] = value;
            }
            else if (command.CommandElements[i] is ExpressionAst expression)
            {
                plain.Add(expression);
            }
        }

        return new CommandArguments(named, plain);
    }

    /// <summary>Determines whether a positional argument is one of these words.</summary>
    public bool Is(int place, params string[] words)
        => place < Plain.Count && Plain[place] is StringConstantExpressionAst text
            && words.Contains(text.Value, StringComparer.OrdinalIgnoreCase);

    /// <returns>
    /// The values of exactly this many parameters, by name or position, or null if the command has other arguments.
    /// </returns>
    public IReadOnlyList<ExpressionAst>? Only(int count, params string[] names)
    {
        if (Named.Keys.Any(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            return null;
        }

        var given = names.Select(name => Named.GetValueOrDefault(name)).ToList();
        var plain = new Queue<ExpressionAst>(Plain);
        List<ExpressionAst> values = [];
        for (var i = 0; i < count; i++)
        {
            if ((given[i] ?? (plain.Count > 0 ? plain.Dequeue() : null)) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return plain.Count == 0 ? values : null;
    }
}

using System.Collections.ObjectModel;
using System.Diagnostics;

namespace ConnectorSdk;

/// <summary>Represents a variable that the PowerShell text of a command requires.</summary>
/// <seealso cref="CmdletCommand.Variables"/>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CommandVariable
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly object? _value;

    private CommandVariable(string name, string[] parameters, object? value)
    {
        Name = name;
        Parameters = new ReadOnlyCollection<string>(parameters);
        _value = value;
    }

    /// <summary>Gets the name of the variable, without <c>$</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the parameters whose values require the variable, without hyphens.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>
    /// Gets the object that the variable must contain when the command is run. This is a method and not a property, so that
    /// serializers and loggers don't expose the object, which may be a secret.
    /// </summary>
    /// <returns>
    /// The object; a <see cref="System.Net.NetworkCredential"/> if a <see cref="CmdletCredential"/> was created from one;
    /// <see langword="null"/> if only a name was specified.
    /// </returns>
    public object? GetValue() => _value;

    /// <summary>Returns the variable as PowerShell code, such as <c>$session</c>.</summary>
    /// <returns>The name of the variable with <c>$</c>.</returns>
    public override string ToString() => "$" + Name;

    /// <summary>Gets the distinct variables in the order of the command. PowerShell ignores the case of names.</summary>
    internal static IReadOnlyList<CommandVariable> Of(CmdletArgument[] arguments)
    {
        List<CommandVariable> variables = [];
        foreach (var uses in UsesIn(arguments).GroupBy(use => use.Variable.Name, StringComparer.OrdinalIgnoreCase))
        {
            List<object?> values = [.. uses.Select(use => use.Variable.GetValue()).Where(value => value is not null).Distinct()];
            foreach (var value in values.DefaultIfEmpty(null))
            {
                var parameters = uses.Where(use => use.Variable.GetValue() is not { } other || other.Equals(value));
                variables.Add(new CommandVariable(uses.Key, [.. parameters.Select(use => use.Parameter).Distinct()], value));
            }
        }

        return new ReadOnlyCollection<CommandVariable>(variables);
    }

    private static IEnumerable<(CmdletVariable Variable, string Parameter)> UsesIn(CmdletArgument[] arguments)
        => arguments.SelectMany(
            argument => argument.Content.VariablesOf(argument.Parameter),
            (argument, variable) => (variable, argument.Name));
}

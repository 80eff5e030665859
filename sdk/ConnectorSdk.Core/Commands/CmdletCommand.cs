using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>Represents an immutable cmdlet command. To create one, call <c>Build()</c> on a builder.</summary>
/// <remarks>
/// Two commands are equal if their names (ignoring case) and their parameters in order are equal; see
/// <see cref="CmdletArgument"/>. Serializers and loggers can write a command safely: they see variables instead of credentials
/// and other objects. <c>System.Text.Json</c> (.NET 8 and later) writes a command, and reads it back as an equal one. Objects
/// that can't be written as text, such as credentials, are read back as variables, so a secret is never stored. Rules aren't
/// checked when a command is read.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CmdletCommandTypeConverter))]
#if NET
[JsonConverter(typeof(CmdletCommandJsonConverter))]
#endif
public sealed class CmdletCommand : IEquatable<CmdletCommand>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CmdletArgument[] _arguments;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CommandName _name;

    internal CmdletCommand(CommandName name, CmdletArgument[] arguments)
    {
        _name = name;
        _arguments = arguments;
    }

    /// <summary>Gets the name of the cmdlet, such as <c>New-OutboundConnector</c>.</summary>
    public string Name => _name.Name;

    /// <summary>
    /// Gets the parameters that are set: the documented parameters in the order of the document, and then the parameters that
    /// were set by <c>WithParameter</c>.
    /// </summary>
    public IReadOnlyList<CmdletArgument> Parameters => field ??= new ReadOnlyCollection<CmdletArgument>(_arguments);

    /// <summary>
    /// Gets the variables that the PowerShell text of the command requires, in the order of the command. They include the
    /// variables of <see cref="CmdletVariable"/> and <see cref="CmdletCredential"/>, and the variables that represent other
    /// objects. Each variable is listed once. If different objects have the same variable name, the name is listed once for each
    /// object. All but one of these objects must be renamed before the text can be run.
    /// </summary>
    public IReadOnlyList<CommandVariable> Variables => CommandVariable.Of(_arguments);

    /// <summary>Determines whether two commands are equal, or both are <see langword="null"/>.</summary>
    /// <param name="left">The first command.</param>
    /// <param name="right">The second command.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(CmdletCommand? left, CmdletCommand? right) => Equals(left, right);

    /// <summary>Determines whether two commands differ.</summary>
    /// <param name="left">The first command.</param>
    /// <param name="right">The second command.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(CmdletCommand? left, CmdletCommand? right) => !Equals(left, right);

    /// <summary>Creates a command of a cmdlet that has no builder. No rule is checked.</summary>
    /// <param name="name">The name of the cmdlet.</param>
    /// <param name="parameters">
    /// The parameters in order, with values as for <c>WithParameter</c>. The value of a switch is <see langword="true"/>.
    /// </param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name is invalid or occurs twice, or a value isn't supported.</exception>
    public static CmdletCommand Create(string name, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        if (string.IsNullOrWhiteSpace(name ?? throw new ArgumentNullException(nameof(name))))
        {
            throw new ArgumentException("The name of the cmdlet is empty.", nameof(name));
        }

        var arguments = new List<CmdletArgument>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in parameters ?? throw new ArgumentNullException(nameof(parameters)))
        {
            if (parameter.Key is not { } key || !ParameterName.IsValid(key))
            {
                throw new ArgumentException($"'{parameter.Key}' is not a valid parameter name.", nameof(parameters));
            }

            if (!known.Add(key))
            {
                throw new ArgumentException($"The parameter {key} occurs more than once.", nameof(parameters));
            }

            arguments.Add(new CmdletArgument(
                new CommandParameter(key, arguments.Count, null), ParameterValueConverter.FromObject(parameter.Value, null)));
        }

        return new CmdletCommand(new CommandName(name), [.. arguments]);
    }

    /// <summary>Gets the parameter with the specified name, if the command has it.</summary>
    /// <param name="name">The name of the parameter, without the hyphen. Case is ignored.</param>
    /// <param name="argument">
    /// The parameter with its value if the method returns <see langword="true"/>; otherwise, the default value.
    /// </param>
    /// <returns><see langword="true"/> if the command has the parameter; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetParameter(string name, out CmdletArgument argument)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        var position = Array.FindIndex(_arguments, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        argument = position < 0 ? default : _arguments[position];
        return position >= 0;
    }

    /// <summary>Determines whether the command has the specified parameter, with any value.</summary>
    /// <param name="name">The name of the parameter, without the hyphen. Case is ignored.</param>
    /// <returns><see langword="true"/> if the command has the parameter; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool ContainsParameter(string name) => TryGetParameter(name, out _);

    /// <inheritdoc/>
    public bool Equals(CmdletCommand? other)
        => other is not null
            && Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase)
            && _arguments.SequenceEqual(other._arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletCommand);

    /// <inheritdoc/>
    public override int GetHashCode()
        => _arguments.Aggregate(
            StringComparer.OrdinalIgnoreCase.GetHashCode(Name),
            (hash, argument) => unchecked((hash * 31) + argument.GetHashCode()));

    /// <summary>
    /// Converts the command to PowerShell code. Objects such as credentials are rendered as variables that the caller defines;
    /// see <see cref="Variables"/>.
    /// </summary>
    /// <returns>
    /// Code that PowerShell parses to exactly the same values. It is one line unless a value contains line breaks.
    /// </returns>
    public string ToPowerShell() => PowerShellWriter.Render(_name, _arguments);

    /// <summary>Converts the command to PowerShell code, like <see cref="ToPowerShell"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => ToPowerShell();
}

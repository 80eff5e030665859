using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// Represents a PowerShell variable as the value of a parameter: <c>CmdletVariable.Named("session")</c> renders as
/// <c>$session</c>. Use it for objects that can't be written as text, such as sessions. Also use it for values that aren't known
/// until the command is run. Rules don't check its value. <see cref="CmdletCommand.Variables"/> lists the variables of a command.
/// </summary>
[TypeConverter(typeof(CmdletVariableTypeConverter))]
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletVariableJsonConverter))]
#endif
public readonly struct CmdletVariable : IEquatable<CmdletVariable>
{
    private readonly string? _name;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly object? _value;

    internal CmdletVariable(string name, object? value)
    {
        _name = name;
        _value = value;
    }

    /// <summary>
    /// Gets the name of the variable, without <c>$</c>. The name of the default value of this structure is empty.
    /// </summary>
    public string Name => _name ?? "";

    /// <summary>Creates a variable with the specified name.</summary>
    /// <param name="name">
    /// The name of the variable, without <c>$</c>. It contains only letters, digits, and underscores, and doesn't start with a
    /// digit.
    /// </param>
    /// <param name="value">
    /// The object that the variable contains, for code that runs the command. The default is <see langword="null"/>, for a
    /// variable that is defined elsewhere. See <see cref="GetValue"/>.
    /// </param>
    /// <returns>The variable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> isn't a valid variable name.</exception>
    public static CmdletVariable Named(string name, object? value = null)
        => ParameterName.IsValid(name ?? throw new ArgumentNullException(nameof(name)))
            ? new CmdletVariable(name, value)
            : throw new ArgumentException(
                "A variable name consists of letters, digits, and underscores, and does not start with a digit.",
                nameof(name));

    /// <summary>Determines whether two variables are equal.</summary>
    /// <param name="left">The first variable.</param>
    /// <param name="right">The second variable.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(CmdletVariable left, CmdletVariable right) => left.Equals(right);

    /// <summary>Determines whether two variables differ.</summary>
    /// <param name="left">The first variable.</param>
    /// <param name="right">The second variable.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(CmdletVariable left, CmdletVariable right) => !left.Equals(right);

    /// <summary>
    /// Gets the object that was passed to <see cref="Named"/>. This is a method instead of a property, so that serializers and
    /// loggers don't expose the object, which may be a secret.
    /// </summary>
    /// <returns>The object, or <see langword="null"/> if there is none.</returns>
    public object? GetValue() => _value;

    /// <summary>Determines whether the names, ignoring case, and the objects of two variables are equal.</summary>
    /// <param name="other">The other variable.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(CmdletVariable other)
        => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase) && Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CmdletVariable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Returns the variable as PowerShell code, such as <c>$session</c>.</summary>
    /// <returns>The name of the variable with <c>$</c>.</returns>
    public override string ToString() => "$" + Name;
}

using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using ConnectorSdk.Serialization;
#endif

namespace ConnectorSdk;

/// <summary>Represents a parameter of a <see cref="CmdletCommand"/> with its value.</summary>
/// <remarks>
/// Two arguments are equal if their names (ignoring case) and their values are equal. Strings are compared including case, tables
/// by their content, and objects that can't be written as text by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletArgumentJsonConverter))]
#endif
public readonly struct CmdletArgument : IEquatable<CmdletArgument>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CommandParameter? _parameter;

    internal CmdletArgument(CommandParameter parameter, ParameterValue value)
    {
        _parameter = parameter;
        Content = value;
    }

    /// <summary>Gets the name of the parameter, without the hyphen.</summary>
    public string Name => Parameter.Name;

    /// <summary>
    /// Gets the value: <see langword="null"/>, a <see cref="bool"/>, <see cref="long"/>, <see cref="string"/> (also for an enum
    /// member, in its PowerShell spelling; see <see cref="GetTypedValue"/>), <see cref="TimeSpan"/>, <see cref="DateTime"/>, or
    /// <see cref="Guid"/>, a list of strings as <see cref="IReadOnlyList{T}"/>, a <see cref="CmdletCredential"/>, a table, a
    /// <see cref="CmdletScript"/>, a list of such objects, or a <see cref="CmdletVariable"/>, which represents every object that
    /// can't be written as text.
    /// </summary>
    public object? Value => Content.IsOpaque ? new CmdletVariable(Parameter.VariableName, Content.Reference) : Content.ToObject();

    /// <summary>
    /// Gets a value indicating whether the parameter is a switch. The value of a switch is a <see cref="bool"/>.
    /// </summary>
    public bool IsSwitch => Content.Kind == ValueKind.Switch;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal CommandParameter Parameter => _parameter ?? CommandParameter.None;

    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ParameterValue Content { get; }

    /// <summary>
    /// Gets the value with enum members in their own type. This is a method instead of a property, so that serializers write each
    /// value once.
    /// </summary>
    /// <returns>
    /// The enum member, or a list of members as <see cref="IReadOnlyList{T}"/> of the enum, if the parameter was set to such
    /// values; otherwise, the same as <see cref="Value"/>. A command that was read from JSON has no enum members.
    /// </returns>
    public object? GetTypedValue() => Content.IsOpaque ? Value : Content.ToTypedObject();

    /// <summary>
    /// Gets the value as a carrier sends it: null, <see cref="bool"/>, <see cref="long"/>, <see cref="decimal"/>,
    /// <see cref="string"/> (also for enum members), <see cref="TimeSpan"/>, <see cref="DateTime"/>, <see cref="Guid"/>, a list
    /// as <see cref="IReadOnlyList{T}"/> of strings, a table (a <see cref="ListChange"/> has the keys <c>Add</c> and
    /// <c>Remove</c>), bytes, a <see cref="CmdletScript"/>, a credential, or another object of a variable.
    /// </summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="InvalidOperationException">The value is a variable that has no value.</exception>
    public object? GetInvocationValue() => InvocationValue.Of(Content, Name);

    /// <summary>Determines whether two arguments are equal.</summary>
    /// <param name="left">The first argument.</param>
    /// <param name="right">The second argument.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(CmdletArgument left, CmdletArgument right) => left.Equals(right);

    /// <summary>Determines whether two arguments differ.</summary>
    /// <param name="left">The first argument.</param>
    /// <param name="right">The second argument.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(CmdletArgument left, CmdletArgument right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CmdletArgument other)
        => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase) && ValueEquality.AreEqual(Content, other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CmdletArgument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => unchecked((StringComparer.OrdinalIgnoreCase.GetHashCode(Name) * 31) + ValueEquality.HashOf(Content));

    /// <summary>Returns the parameter as PowerShell code, such as <c>-Name 'Contoso'</c>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => PowerShellWriter.Render(this);
}

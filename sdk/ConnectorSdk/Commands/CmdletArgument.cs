using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using ConnectorSdk.Serialization;
#endif

namespace ConnectorSdk;

/// <summary>One parameter of a <see cref="CmdletCommand"/> with its value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletArgumentJsonConverter))]
#endif
public readonly struct CmdletArgument
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CommandParameter? _parameter;

    internal CmdletArgument(CommandParameter parameter, ParameterValue value)
    {
        _parameter = parameter;
        Content = value;
    }

    /// <summary>The parameter's name, without the hyphen.</summary>
    public string Name => Parameter.Name;

    /// <summary>
    /// The value: null, <see cref="bool"/>, <see cref="long"/>, <see cref="string"/> (enum members too),
    /// <see cref="TimeSpan"/>, <see cref="DateTime"/>, <see cref="Guid"/>, a list of strings as
    /// <see cref="IReadOnlyList{T}"/>, a table with <c>Add</c> and <c>Remove</c> for a <see cref="ListChange"/>, a
    /// <see cref="CmdletScript"/> or a list of scripts, or what a variable stands for: a <see cref="CmdletCredential"/> or a
    /// <see cref="CmdletObject"/>.
    /// </summary>
    public object? Value => Content.IsVariable
        ? new CmdletObject(Content.Reference!, VariableText.Substring(1))
        : Content.ToObject();

    /// <summary>Whether the parameter is a switch; its value is then a <see cref="bool"/>.</summary>
    public bool IsSwitch => Content.Kind == ValueKind.Switch;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal CommandParameter Parameter => _parameter ?? CommandParameter.None;

    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ParameterValue Content { get; }

    /// <summary>What stands for an object in PowerShell text, such as <c>$relay</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string VariableText => ToString().Substring(Name.Length + 2);

    /// <summary>The parameter as PowerShell text, such as <c>-Name 'Contoso'</c>.</summary>
    public override string ToString() => PowerShellWriter.Render(this);
}

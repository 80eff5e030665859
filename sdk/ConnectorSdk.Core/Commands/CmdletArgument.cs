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
    /// <see cref="IReadOnlyList{T}"/>, a <see cref="CmdletCredential"/>, a table, a <see cref="CmdletScript"/> or a list of such
    /// objects, or a <see cref="CmdletVariable"/>, which also represents every object that can't be written as text.
    /// </summary>
    public object? Value => Content.IsOpaque ? new CmdletVariable(Parameter.VariableName, Content.Reference) : Content.ToObject();

    /// <summary>Whether the parameter is a switch; its value is then a <see cref="bool"/>.</summary>
    public bool IsSwitch => Content.Kind == ValueKind.Switch;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal CommandParameter Parameter => _parameter ?? CommandParameter.None;

    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ParameterValue Content { get; }

    /// <summary>The parameter as PowerShell text, such as <c>-Name 'Contoso'</c>.</summary>
    public override string ToString() => PowerShellWriter.Render(this);
}

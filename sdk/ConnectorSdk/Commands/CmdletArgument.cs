namespace ConnectorSdk;

/// <summary>One parameter of a <see cref="CmdletCommand"/> with its value.</summary>
public readonly struct CmdletArgument
{
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
    /// <see cref="IReadOnlyList{T}"/>, a <see cref="CmdletVariable"/>, or an object that isn't text, such as a
    /// <see cref="CmdletCredential"/>, a table or a <see cref="CmdletScript"/>, or a list of such objects.
    /// </summary>
    public object? Value => Content.ToObject();

    /// <summary>Whether the parameter is a switch; its value is then a <see cref="bool"/>.</summary>
    public bool IsSwitch => Content.Kind == ValueKind.Switch;

    internal CommandParameter Parameter => _parameter ?? CommandParameter.None;

    internal ParameterValue Content { get; }

    /// <summary>The parameter as PowerShell text, such as <c>-Name 'Contoso'</c>.</summary>
    public override string ToString() => PowerShellWriter.Render(this);
}

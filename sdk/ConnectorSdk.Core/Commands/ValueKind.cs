namespace ConnectorSdk;

/// <summary>Specifies how a <see cref="ParameterValue"/> is stored and rendered.</summary>
internal enum ValueKind : byte
{
    Null,
    Boolean,
    Switch,

    /// <summary>
    /// A Boolean of an undocumented parameter, which may be a switch. Only <c>-X:$true</c> binds to both types.
    /// </summary>
    Flag,
    Integer,
    Text,

    /// <summary>The text of a decimal number that PowerShell would round if it were quoted.</summary>
    Decimal,
    Name,
    TimeSpan,
    DateTime,
    Guid,
    List,
    NameList,

    /// <summary>An object without text, such as a credential, which is represented by a PowerShell variable.</summary>
    Object,
}

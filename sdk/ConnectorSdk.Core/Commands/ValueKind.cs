namespace ConnectorSdk;

/// <summary>How a <see cref="ParameterValue"/> is stored and rendered.</summary>
internal enum ValueKind : byte
{
    Null,
    Boolean,
    Switch,

    /// <summary>A Boolean of an undocumented parameter, which may be a switch: only <c>-X:$true</c> binds to both.</summary>
    Flag,
    Integer,
    Text,

    /// <summary>The text of a decimal number that PowerShell would round if it were in quotes.</summary>
    Decimal,
    Name,
    TimeSpan,
    DateTime,
    Guid,
    List,
    NameList,

    /// <summary>An object that has no text, such as a credential: a PowerShell variable stands for it.</summary>
    Object,
}

namespace ConnectorSdk.Testing.Canonical;

/// <summary>Specifies how a server reads and stores the value of a parameter.</summary>
internal enum ValueShape
{
    /// <summary>A string, which is stored unchanged.</summary>
    Text,

    /// <summary>A switch, which isn't a property.</summary>
    Switch,

    Boolean,

    Integer,

    Size,

    /// <summary>A limit of an unknown type: a number, a size, a time span, or unlimited.</summary>
    Limit,

    TimeSpan,

    Guid,

    DateTime,

    IPAddress,

    /// <summary>One allowed value.</summary>
    Choice,

    /// <summary>Several allowed values in one string.</summary>
    Flags,

    List,

    /// <summary>A credential, a script, or a table, which isn't stored.</summary>
    Opaque,
}

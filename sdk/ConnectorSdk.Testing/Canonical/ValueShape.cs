namespace ConnectorSdk.Testing.Canonical;

/// <summary>How a server reads and stores the value of a parameter.</summary>
internal enum ValueShape
{
    /// <summary>A string, as it was given.</summary>
    Text,

    /// <summary>A switch, which is no property.</summary>
    Switch,

    Boolean,

    Integer,

    Size,

    /// <summary>A limit whose type isn't known: a number, a size, or a time span, or that there is none.</summary>
    Limit,

    TimeSpan,

    Guid,

    DateTime,

    IPAddress,

    /// <summary>One value of a closed list.</summary>
    Choice,

    /// <summary>Several values of a closed list, as one string.</summary>
    Flags,

    List,

    /// <summary>A credential, a script, or a table, which isn't stored.</summary>
    Opaque,
}

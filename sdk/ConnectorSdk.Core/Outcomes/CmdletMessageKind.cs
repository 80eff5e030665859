namespace ConnectorSdk;

/// <summary>Specifies the stream that a cmdlet wrote a message to.</summary>
public enum CmdletMessageKind
{
    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A verbose message.</summary>
    Verbose,

    /// <summary>A debug message.</summary>
    Debug,

    /// <summary>An informational message.</summary>
    Information,

    /// <summary>A progress message.</summary>
    Progress,
}

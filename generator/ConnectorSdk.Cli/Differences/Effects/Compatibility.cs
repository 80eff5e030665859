namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>What a difference means for the next version number of a library with the generated code.</summary>
internal enum Compatibility
{
    /// <summary>Nothing is different.</summary>
    None,

    /// <summary>Existing code works as before.</summary>
    Patch,

    /// <summary>There is something new, or something that existing code is only warned of.</summary>
    Minor,

    /// <summary>Existing code may stop working.</summary>
    Major,
}

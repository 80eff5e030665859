namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>The effect of a difference on the next version number of a library with the generated code.</summary>
internal enum Compatibility
{
    /// <summary>There are no differences.</summary>
    None,

    /// <summary>Existing code works as before.</summary>
    Patch,

    /// <summary>There is a new feature, or existing code gets only a new warning.</summary>
    Minor,

    /// <summary>Existing code might stop working.</summary>
    Major,
}

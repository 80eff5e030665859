namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>What one parameter means for another one.</summary>
internal enum RelationKind
{
    Requires,
    Excludes,

    /// <summary>The parameter has no effect unless the other one is set.</summary>
    NeedsForEffect,

    /// <summary>The value of the parameter is less than that of the other one, or equal to it.</summary>
    Compares,

    /// <summary>One of the two is required.</summary>
    Alternative,
}

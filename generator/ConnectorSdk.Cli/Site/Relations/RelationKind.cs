namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>The kinds of effects of one parameter on another parameter.</summary>
internal enum RelationKind
{
    Requires,
    Excludes,

    /// <summary>The parameter has no effect unless the other parameter is set.</summary>
    NeedsForEffect,

    /// <summary>The value of the parameter is less than or equal to the value of the other parameter.</summary>
    Compares,

    /// <summary>One of the two parameters is required.</summary>
    Alternative,
}

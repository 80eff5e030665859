namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>The texts for the kinds of relations.</summary>
internal static class RelationKinds
{
    /// <summary>Gets the name in the data of the picture.</summary>
    public static string Key(this RelationKind kind) => kind switch
    {
        RelationKind.Requires => "requires",
        RelationKind.Excludes => "excludes",
        RelationKind.NeedsForEffect => "needs",
        RelationKind.Compares => "compares",
        _ => "alternative",
    };

    /// <summary>Gets the words between the two parameters.</summary>
    public static string Words(this RelationKind kind) => kind switch
    {
        RelationKind.Requires => "requires",
        RelationKind.Excludes => "can't be used with",
        RelationKind.NeedsForEffect => "has no effect without",
        RelationKind.Compares => "is limited by",
        _ => "is an alternative to",
    };

    /// <summary>True if the relation has the same meaning in both directions.</summary>
    public static bool IsMutual(this RelationKind kind) => kind is RelationKind.Excludes or RelationKind.Alternative;
}

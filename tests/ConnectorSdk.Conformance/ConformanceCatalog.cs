namespace ConnectorSdk.Conformance;

/// <summary>The cmdlets of the facts.</summary>
public static class ConformanceCatalog
{
    /// <summary>Connectors of Exchange Online and of Exchange Server.</summary>
    public static CmdletCatalog Connectors => Cmdlets.Catalog;
}

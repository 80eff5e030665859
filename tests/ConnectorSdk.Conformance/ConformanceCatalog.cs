namespace ConnectorSdk.Conformance;

/// <summary>The cmdlets that the conformance tests use.</summary>
public static class ConformanceCatalog
{
    /// <summary>Connectors of Exchange Online and of Exchange Server.</summary>
    public static CmdletCatalog Connectors => Cmdlets.Catalog;
}

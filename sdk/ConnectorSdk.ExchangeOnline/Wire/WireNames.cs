namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Provides the names in requests and responses.</summary>
internal static class WireNames
{
    public const string Warnings = "@adminapi.warnings";
    public const string Errors = "@adminapi.errors";
    public const string Confirmation = "@adminapi.confirmationmessage";
    public const string NextLink = "@odata.nextLink";
    public const string Value = "value";
    public const string Error = "error";
    public const string Type = "@odata.type";
    public const string Table = "#Exchange.GenericHashTable";
    public const string Tables = "#Collection(Exchange.GenericHashTable)";
    public const string Binary = "#Binary";

    /// <summary>The parameter that limits the number of objects in all cmdlets that have it.</summary>
    public const string ResultSize = "ResultSize";
}

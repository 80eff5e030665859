namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>The names in requests and answers.</summary>
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

    /// <summary>The parameter that limits the number of objects, on every cmdlet that has it.</summary>
    public const string ResultSize = "ResultSize";
}

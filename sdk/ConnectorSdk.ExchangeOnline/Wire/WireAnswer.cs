namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>The body of an answer whose status is success.</summary>
internal sealed class WireAnswer
{
    public List<CmdletObject> Rows { get; } = [];

    public List<string> Warnings => field ??= [];

    /// <summary>Errors that didn't stop the command, as the server wrote them.</summary>
    public List<string> Errors => field ??= [];

    /// <summary>A question that the server wants a user to answer. Nothing was carried out.</summary>
    public string? Confirmation { get; set; }

    /// <summary>The address of the next page. It is a secret.</summary>
    public string? NextLink { get; set; }

    /// <summary>An error in place of an answer.</summary>
    public string? Failure { get; set; }

    /// <summary>Whether the body has objects, even if it has none of them.</summary>
    public bool HasValue { get; set; }
}

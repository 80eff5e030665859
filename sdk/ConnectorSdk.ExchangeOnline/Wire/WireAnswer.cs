namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Represents the body of a successful response.</summary>
internal sealed class WireAnswer
{
    public List<CmdletObject> Rows { get; } = [];

    public List<string> Warnings => field ??= [];

    /// <summary>Gets the nonterminating errors as written by the server.</summary>
    public List<string> Errors => field ??= [];

    /// <summary>Gets or sets the confirmation that the server requires. The command wasn't carried out.</summary>
    public string? Confirmation { get; set; }

    /// <summary>Gets or sets the address of the next page, which is a secret.</summary>
    public string? NextLink { get; set; }

    /// <summary>Gets or sets the error that replaces the response.</summary>
    public string? Failure { get; set; }

    /// <summary>Gets or sets a value indicating whether the body contains a list of objects, even if it is empty.</summary>
    public bool HasValue { get; set; }
}

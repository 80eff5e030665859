namespace ConnectorSdk;

/// <summary>The properties by which objects are found. No other code names properties of objects.</summary>
internal static class ObjectIdentity
{
    public const string Guid = "Guid";
    public const string ExchangeObjectId = "ExchangeObjectId";
    public const string Identity = "Identity";
    public const string Name = "Name";
    public const string Server = "Server";
    public const string WhenCreated = "WhenCreatedUTC";

    /// <summary>
    /// What cmdlets accept as the identity of an object: the GUID survives a change of the name. Null if there is none.
    /// </summary>
    public static string? Of(CmdletObject item)
        => GuidOf(item[Guid]) ?? GuidOf(item[ExchangeObjectId]) ?? TextOf(item[Identity]) ?? TextOf(item[Name]);

    private static string? GuidOf(CmdletValue value)
        => value.AsGuid() is { } guid && guid != default ? guid.ToString("D") : null;

    private static string? TextOf(CmdletValue value)
        => value.Kind is CmdletValueKind.Text or CmdletValueKind.Guid or CmdletValueKind.Integer
            && value.ToString() is { Length: > 0 } text ? text : null;
}

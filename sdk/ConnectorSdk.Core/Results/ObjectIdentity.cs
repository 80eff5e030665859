namespace ConnectorSdk;

/// <summary>Provides the properties that identify objects. No other code contains names of properties.</summary>
internal static class ObjectIdentity
{
    public const string Guid = "Guid";
    public const string ExchangeObjectId = "ExchangeObjectId";
    public const string Identity = "Identity";
    public const string Name = "Name";
    public const string Server = "Server";
    public const string WhenCreated = "WhenCreatedUTC";

    /// <summary>
    /// Gets the identity that cmdlets accept for an object, or null if there is none. The GUID is preferred, because it doesn't
    /// change if the object is renamed.
    /// </summary>
    public static string? Of(CmdletObject item)
        => GuidOf(item[Guid]) ?? GuidOf(item[ExchangeObjectId]) ?? TextOf(item[Identity]) ?? TextOf(item[Name]);

    private static string? GuidOf(CmdletValue value)
        => value.AsGuid() is { } guid && guid != default ? guid.ToString("D") : null;

    private static string? TextOf(CmdletValue value)
        => value.Kind is CmdletValueKind.Text or CmdletValueKind.Guid or CmdletValueKind.Integer
            && value.ToString() is { Length: > 0 } text ? text : null;
}

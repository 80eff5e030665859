using ConnectorSdk.Testing.Execution;

namespace ConnectorSdk.Testing;

/// <summary>Specifies how the in-memory Exchange behaves if servers behave differently.</summary>
public sealed class InMemoryExchangeOptions : IServerSettings
{
    /// <summary>
    /// Gets or sets the time of the server before the first command. The time advances by one second with each command. The
    /// default is 2026-01-02 03:04:05 UTC.
    /// </summary>
    public DateTimeOffset StartTime { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>
    /// Gets or sets a value indicating whether a command that violates a documented rule fails. Unknown parameters, values of the
    /// wrong type, and missing mandatory parameters always fail. The default is true.
    /// </summary>
    public bool EnforceRules { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether <c>Get-</c> returns all objects if the identity doesn't exist, as some documents
    /// describe. If false, the command fails, as in Exchange Online. The default is false.
    /// </summary>
    public bool MissingIdentityReturnsAll { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether <c>Get-</c> omits connectors that are scoped to rules, or in test mode, unless a
    /// parameter requests them. The default is true.
    /// </summary>
    public bool HideScopedConnectors { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether the server accepts shortened enum values, such as <c>Part</c> for <c>Partner</c>.
    /// The default is true.
    /// </summary>
    public bool MatchEnumPrefixes { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether new inbound connectors are disabled with a warning and can't be enabled, as in
    /// restricted organizations. The default is false.
    /// </summary>
    public bool DisableNewInboundConnectors { get; set; }

    /// <summary>
    /// Gets or sets the number of reads that don't return a new object, to simulate replication. The default is 0.
    /// </summary>
    public int VisibleAfterReads { get; set; }

    /// <summary>Gets the cmdlets that aren't available to the account, ignoring case.</summary>
    public ISet<string> DeniedCmdlets { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets the parameters that aren't available to the account, such as <c>Set-InboundConnector/Enabled</c>, ignoring case.
    /// </summary>
    public ISet<string> DeniedParameters { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}

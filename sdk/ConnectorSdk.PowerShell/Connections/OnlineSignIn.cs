namespace ConnectorSdk.PowerShell;

/// <summary>What signs in to Exchange Online.</summary>
internal sealed record OnlineSignIn(params KeyValuePair<string, object?>[] Parameters)
{
    /// <summary>The secrets among the values.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];
}

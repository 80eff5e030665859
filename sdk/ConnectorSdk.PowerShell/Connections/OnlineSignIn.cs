namespace ConnectorSdk.PowerShell;

/// <summary>The parameters for signing in to Exchange Online.</summary>
internal sealed record OnlineSignIn(params KeyValuePair<string, object?>[] Parameters)
{
    /// <summary>The secrets in the parameter values.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];
}

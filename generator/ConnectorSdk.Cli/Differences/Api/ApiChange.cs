namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// A public declaration that only one version of the generated code has. If <paramref name="IsAdded"/> is true, it is the new
/// version. <paramref name="InSource"/> and <paramref name="InBinary"/> are true if the change affects source code or compiled
/// code.
/// </summary>
internal sealed record ApiChange(ApiMember Member, bool IsAdded, bool InSource, bool InBinary);

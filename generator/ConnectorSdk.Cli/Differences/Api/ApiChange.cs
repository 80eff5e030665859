namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// A public declaration that only one version of the generated code has. <paramref name="IsAdded"/>: it is the new version.
/// <paramref name="InSource"/>: source code sees the change. <paramref name="InBinary"/>: compiled code sees it.
/// </summary>
internal sealed record ApiChange(ApiMember Member, bool IsAdded, bool InSource, bool InBinary);

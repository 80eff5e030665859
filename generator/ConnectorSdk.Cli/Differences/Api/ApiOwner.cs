namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// The cmdlet, parameter set, and parameters that a declaration is generated for. <paramref name="Set"/> is empty for
/// declarations of all sets. If <paramref name="IsEntry"/> is true, it is an entry method with the parameters as arguments.
/// </summary>
internal sealed record ApiOwner(string Cmdlet, string Set, IReadOnlyList<string> Parameters, bool IsEntry = false);

namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// What a declaration is generated for: a cmdlet, one of its parameter sets, and parameters. <paramref name="Set"/> is empty for
/// what all sets share. <paramref name="IsEntry"/>: it is an entry method, whose arguments the parameters are.
/// </summary>
internal sealed record ApiOwner(string Cmdlet, string Set, IReadOnlyList<string> Parameters, bool IsEntry = false);

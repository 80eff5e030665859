namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>
/// The picture of a cmdlet's rules. Its parts aren't connected with each other, and the largest part comes first.
/// </summary>
internal sealed record RuleGraph(IReadOnlyList<RuleGraphPart> Parts);

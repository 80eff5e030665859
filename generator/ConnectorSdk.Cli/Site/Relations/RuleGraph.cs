namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>The picture of a cmdlet's rules, in parts that have nothing to do with each other: the largest part first.</summary>
internal sealed record RuleGraph(IReadOnlyList<RuleGraphPart> Parts);

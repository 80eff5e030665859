namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>Parameters that rules connect.</summary>
internal sealed record RuleGraphPart(IReadOnlyList<RuleGraphNode> Nodes, IReadOnlyList<RuleGraphEdge> Edges);

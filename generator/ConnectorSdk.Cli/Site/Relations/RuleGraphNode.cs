namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>One parameter, or several parameters that exclude each other.</summary>
internal sealed record RuleGraphNode(IReadOnlyList<string> Parameters)
{
    public bool IsExclusive => Parameters.Count > 1;
}

namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>One parameter, or several of which a command can have only one.</summary>
internal sealed record RuleGraphNode(IReadOnlyList<string> Parameters)
{
    public bool IsExclusive => Parameters.Count > 1;
}

namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>Creates a picture of relations: combines relations into boxes and lines, and separates unconnected parts.</summary>
internal sealed class RuleGraphBuilder
{
    private readonly List<RuleGraphNode> _nodes = [];
    private readonly Dictionary<string, int> _nodeOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RuleGraphEdge> _edges;

    /// <param name="parameters">The parameters of the cmdlet, in the order of the document.</param>
    /// <param name="relations">The relations between them.</param>
    private RuleGraphBuilder(IReadOnlyList<string> parameters, IReadOnlyList<Relation> relations)
    {
        var related = relations.SelectMany(relation => new[] { relation.From, relation.To })
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var used = parameters.Where(related.Contains).ToList();
        used.AddRange(related.Except(used, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
        foreach (var group in ExclusiveGroups.Find(used, relations))
        {
            AddNode(group);
        }

        foreach (var parameter in used.Where(parameter => !_nodeOf.ContainsKey(parameter)))
        {
            AddNode([parameter]);
        }

        _edges = [.. Merge(relations)];
    }

    public static RuleGraph Build(IReadOnlyList<string> parameters, IReadOnlyList<Relation> relations)
        => new RuleGraphBuilder(parameters, relations).Build();

    private RuleGraph Build() => new(
        [.. Components().Select(PartOf).OrderByDescending(part => part.Nodes.Count + part.Edges.Count)]);

    private void AddNode(IReadOnlyList<string> parameters)
    {
        foreach (var parameter in parameters)
        {
            _nodeOf.Add(parameter, _nodes.Count);
        }

        _nodes.Add(new RuleGraphNode(parameters));
    }

    /// <summary>Creates one line for all relations of a kind between two nodes, and none for relations within a node.</summary>
    private IEnumerable<RuleGraphEdge> Merge(IEnumerable<Relation> relations) => relations
        .Select(relation => relation.Kind.IsMutual() && _nodeOf[relation.From] > _nodeOf[relation.To]
            && relation.IsPlain ? relation with { From = relation.To, To = relation.From } : relation)
        .Where(relation => _nodeOf[relation.From] != _nodeOf[relation.To])
        .GroupBy(relation => (From: _nodeOf[relation.From], To: _nodeOf[relation.To], relation.Kind))
        .Select(group => new RuleGraphEdge(group.Key.From, group.Key.To, group.Key.Kind, Lines(group)));

    /// <summary>
    /// Combines labels that differ only in the values, and then those that differ only in the names. A parameter is named only if
    /// its box has several parameters.
    /// </summary>
    private List<string> Lines(IEnumerable<Relation> relations)
        => [.. relations
            .GroupBy(relation => (
                From: NameIn(relation.From), Target: TargetOf(relation), relation.Others, IsAny: relation.Values.Count == 0))
            .Select(group => (group.Key, Values: string.Join(" or ", group.SelectMany(relation => relation.Values).Distinct())))
            .GroupBy(label => (label.Values, label.Key.Others, label.Key.Target), label => label.Key.From)
            .Select(group => new RelationLabel(
                [.. group.Where(name => name.Length > 0)],
                group.Key.Values.Length == 0 ? [] : [group.Key.Values],
                group.Key.Others,
                group.Key.Target).ToString())
            .Where(line => line.Length > 0)];

    private string NameIn(string parameter) => _nodes[_nodeOf[parameter]].IsExclusive ? parameter : "";

    private string TargetOf(Relation relation)
        => NameIn(relation.To) is { Length: > 0 } name ? $"→ {name} {relation.Demand}".TrimEnd() : relation.Demand;

    /// <summary>Gets the groups of nodes that are connected, directly or indirectly.</summary>
    private IEnumerable<List<int>> Components()
    {
        var component = Enumerable.Range(0, _nodes.Count).ToArray();
        foreach (var edge in _edges)
        {
            var (from, to) = (component[edge.From], component[edge.To]);
            for (var i = 0; i < component.Length; i++)
            {
                component[i] = component[i] == to ? from : component[i];
            }
        }

        return Enumerable.Range(0, _nodes.Count).GroupBy(node => component[node]).Select(group => group.ToList());
    }

    private RuleGraphPart PartOf(List<int> nodes) => new(
        [.. nodes.Select(node => _nodes[node])],
        [.. _edges
            .Where(edge => nodes.Contains(edge.From))
            .Select(edge => edge with { From = nodes.IndexOf(edge.From), To = nodes.IndexOf(edge.To) })]);
}

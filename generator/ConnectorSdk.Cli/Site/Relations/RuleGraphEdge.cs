namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>The relations of one kind between two nodes.</summary>
/// <param name="From">The index of a node in the part.</param>
/// <param name="To">The index of a node in the part.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Lines">The label, with one line for each detail and its parameters; empty without details.</param>
internal sealed record RuleGraphEdge(int From, int To, RelationKind Kind, IReadOnlyList<string> Lines);

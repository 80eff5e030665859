using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>A relation between two parameters, as one rule states it.</summary>
/// <param name="From">The parameter of the condition.</param>
/// <param name="To">The parameter of the demand.</param>
/// <param name="Kind">What the first parameter means for the second one.</param>
/// <param name="Rule">The rule.</param>
internal sealed record Relation(string From, string To, RelationKind Kind, SourcedRule Rule)
{
    /// <summary>The values of the first parameter that the relation is limited to; none for any value.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What is said about other parameters, in notation; empty in most relations.</summary>
    public string Others { get; init; } = "";

    /// <summary>What is said about the value of the second parameter; empty if it only has to be set, or not to be set.</summary>
    public string Demand { get; init; } = "";

    /// <summary>True if only the presence of the parameters matters.</summary>
    public bool IsPlain => Values.Count == 0 && Others.Length == 0 && Demand.Length == 0;

    public RelationLabel Label => new([], Values, Others, Demand);
}

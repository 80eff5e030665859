using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>A relation between two parameters, according to one rule.</summary>
/// <param name="From">The parameter of the condition.</param>
/// <param name="To">The parameter of the constraint.</param>
/// <param name="Kind">The effect of the first parameter on the second parameter.</param>
/// <param name="Rule">The rule.</param>
internal sealed record Relation(string From, string To, RelationKind Kind, SourcedRule Rule)
{
    /// <summary>The values of the first parameter that the relation applies to; empty for any value.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The conditions on other parameters, in notation; empty in most relations.</summary>
    public string Others { get; init; } = "";

    /// <summary>The constraint on the value of the second parameter; empty if it only has to be set or not set.</summary>
    public string Demand { get; init; } = "";

    /// <summary>True if it matters only whether the parameters are set.</summary>
    public bool IsPlain => Values.Count == 0 && Others.Length == 0 && Demand.Length == 0;

    public RelationLabel Label => new([], Values, Others, Demand);
}

using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Relations;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>The content of a cmdlet's page.</summary>
/// <param name="Cmdlet">The cmdlet.</param>
/// <param name="Noun">The class of its builders.</param>
internal sealed record CmdletReference(Cmdlet Cmdlet, string Noun)
{
    public string Name => Cmdlet.Name;

    public required Html Description { get; init; }

    public required Html Examples { get; init; }

    public required IReadOnlyList<SetReference> Sets { get; init; }

    public required IReadOnlyList<ParameterReference> Parameters { get; init; }

    public required IReadOnlyList<RuleStatement> Statements { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    public required RuleGraph Graph { get; init; }

    /// <summary>Sentences that look like constraints but aren't recognized.</summary>
    public required IReadOnlyList<UnmatchedSentence> Unmatched { get; init; }

    public ParameterReference? Find(string parameter)
        => Parameters.FirstOrDefault(own => own.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    public RuleStatement StatementOf(SourcedRule rule) => Statements.First(statement => statement.Rules.Contains(rule));
}

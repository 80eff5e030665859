using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A sentence of a document with the rules that it states.</summary>
/// <param name="Anchor">The name of its place on the page.</param>
/// <param name="Rules">The rules: all of one severity.</param>
/// <param name="Sentences">The rules in words, as the section of <see cref="Parameter"/> would say them.</param>
internal sealed record RuleStatement(string Anchor, IReadOnlyList<SourcedRule> Rules, IReadOnlyList<Html> Sentences)
{
    public string Parameter => Rules[0].Parameter;

    public string Document => Rules[0].Document;

    public int Line => Rules[0].Line;

    public RuleSeverity Severity => Rules[0].Severity;

    /// <summary>The sentence; empty for a rule in notation that has no message.</summary>
    public string Quote => Rules.Any(rule => rule.Quote == rule.Rule.ToString()) ? "" : Rules[0].Quote;
}

using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A sentence of a document with the rules that it states.</summary>
/// <param name="Anchor">The anchor of the statement on the page.</param>
/// <param name="Rules">The rules. All of them have the same severity.</param>
/// <param name="Sentences">The rules in words, from the perspective of <see cref="Parameter"/>.</param>
internal sealed record RuleStatement(string Anchor, IReadOnlyList<SourcedRule> Rules, IReadOnlyList<Html> Sentences)
{
    public string Parameter => Rules[0].Parameter;

    public string Document => Rules[0].Document;

    public int Line => Rules[0].Line;

    public RuleSeverity Severity => Rules[0].Severity;

    /// <summary>The sentence, or an empty text for a rule in notation that has no message.</summary>
    public string Quote => Rules.Any(rule => rule.Quote == rule.Rule.ToString()) ? "" : Rules[0].Quote;
}

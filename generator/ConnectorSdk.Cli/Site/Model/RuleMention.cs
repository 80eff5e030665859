using ConnectorSdk.Cli.Site.Markup;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>The effect of a rule on a parameter, with the statement that the rule comes from.</summary>
internal sealed record RuleMention(Html Sentence, RuleStatement Statement);

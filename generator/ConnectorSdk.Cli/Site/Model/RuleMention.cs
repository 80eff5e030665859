using ConnectorSdk.Cli.Site.Markup;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>What a rule means for a parameter, with the statement that the rule comes from.</summary>
internal sealed record RuleMention(Html Sentence, RuleStatement Statement);

namespace ConnectorSdk.Rules.Predicates;

/// <summary>A rule as an attribute of a builder states it: with its sentence, and the document and line of that.</summary>
internal sealed record DocumentedRule(Rule Rule, RuleSeverity Severity, string Quote, string Document, int Line);

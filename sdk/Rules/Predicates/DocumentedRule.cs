namespace ConnectorSdk.Rules.Predicates;

/// <summary>Represents a rule in an attribute of a builder, with its sentence, document, and line.</summary>
internal sealed record DocumentedRule(Rule Rule, RuleSeverity Severity, string Quote, string Document, int Line);

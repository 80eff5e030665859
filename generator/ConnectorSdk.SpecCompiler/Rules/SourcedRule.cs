using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// A rule and the sentence it comes from. <paramref name="Parameter"/> is the section that holds the sentence.
/// <paramref name="Document"/> is the name of the file that the sentence stands in: the document's, or that of its errata.
/// <paramref name="IsStated"/> is false for what only the parameter's type implies.
/// </summary>
internal sealed record SourcedRule(
    Rule Rule, RuleSeverity Severity, string Parameter, string Quote, string Document, int Line, bool IsStated = true)
{
    /// <summary>The column of a rule that stands in a block of rules, from 1; 0 for what is read from sentences.</summary>
    public int Column { get; init; }

    /// <summary>True where a line of a block of rules states the rule.</summary>
    public bool IsInNotation => Column > 0;
}

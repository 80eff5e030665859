using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// A rule and its sentence. <paramref name="Parameter"/> is the section that contains the sentence. <paramref name="Document"/>
/// is the name of the file that contains the sentence: the document or its errata file. <paramref name="IsStated"/> is false if
/// only the parameter's type implies the rule.
/// </summary>
internal sealed record SourcedRule(
    Rule Rule, RuleSeverity Severity, string Parameter, string Quote, string Document, int Line, bool IsStated = true)
{
    /// <summary>The column of a rule in a rule block, counted from 1; 0 for a rule that is read from sentences.</summary>
    public int Column { get; init; }

    /// <summary>True if a line of a rule block states the rule.</summary>
    public bool IsInNotation => Column > 0;
}

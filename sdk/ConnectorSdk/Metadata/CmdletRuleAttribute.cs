namespace ConnectorSdk;

/// <summary>
/// A rule that the cmdlet's document states. Analyzers and <see cref="CmdletBuilder{TBuilder}.Validate"/> read the same
/// attributes, so that compile time and run time can't differ.
/// </summary>
/// <param name="notation">The rule, such as <c>UseMXRecord=$false =&gt; SmartHosts</c>.</param>
/// <param name="quote">The sentence of the document that states it.</param>
/// <param name="document">The document's file name.</param>
/// <param name="line">The line of the sentence, from 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CmdletRuleAttribute(string notation, string quote, string document, int line) : Attribute
{
    /// <summary>The rule, such as <c>UseMXRecord=$false =&gt; SmartHosts</c>.</summary>
    public string Notation { get; } = notation;

    /// <summary>The sentence of the document that states it.</summary>
    public string Quote { get; } = quote;

    /// <summary>The document's file name.</summary>
    public string Document { get; } = document;

    /// <summary>The line of the sentence, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>How strongly the sentence words it. The default is <see cref="RuleSeverity.Error"/>.</summary>
    public RuleSeverity Severity { get; set; } = RuleSeverity.Error;
}

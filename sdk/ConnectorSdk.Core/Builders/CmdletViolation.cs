using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>A rule of the cmdlet's document that a command certainly breaks.</summary>
public sealed record CmdletViolation
{
    private readonly EquatableArray<string> _parameters;

    internal CmdletViolation(string id, RuleSeverity severity, EquatableArray<string> parameters, string message)
    {
        Id = id;
        Severity = severity;
        _parameters = parameters;
        Message = message;
    }

    /// <summary>The id under which analyzers report the same, such as <c>CSDK1002</c>.</summary>
    public string Id { get; }

    /// <summary>Whether the document forbids it, or says that it has no effect, is reserved or is deprecated.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The parameters that the rule names, in its order.</summary>
    public IReadOnlyList<string> Parameters => _parameters;

    /// <summary>What is wrong, without the document's sentence.</summary>
    public string Message { get; }

    /// <summary>
    /// The rule, such as <c>UseMXRecord=$false =&gt; SmartHosts</c>. Empty for a missing mandatory parameter.
    /// </summary>
    public string Rule { get; internal init; } = "";

    /// <summary>The sentence of the document. Empty for a missing mandatory parameter.</summary>
    public string Quote { get; internal init; } = "";

    /// <summary>The document's file name. Empty for a missing mandatory parameter.</summary>
    public string Document { get; internal init; } = "";

    /// <summary>The line of the sentence, from 1. 0 for a missing mandatory parameter.</summary>
    public int Line { get; internal init; }

    /// <summary>The id, what is wrong, and the document's sentence with its place.</summary>
    public override string ToString()
        => $"{Id}: {(Quote.Length == 0 ? Message : RuleMessage.WithSource(Message, Quote, Document, Line))}";
}

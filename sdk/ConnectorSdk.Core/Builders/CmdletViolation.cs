using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>A rule of the cmdlet's document that a command certainly breaks.</summary>
public sealed record CmdletViolation
{
    private readonly EquatableArray<string> _parameters;

    /// <summary>Creates a violation. Builders create them; your own code needs this constructor only in tests.</summary>
    /// <param name="id">The id, such as <c>CSDK1002</c>.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="parameters">The parameters that the rule names. They are copied.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CmdletViolation(string id, RuleSeverity severity, string message, params string[] parameters)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Severity = severity;
        Message = message ?? throw new ArgumentNullException(nameof(message));
        _parameters = new([.. parameters ?? throw new ArgumentNullException(nameof(parameters))]);
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
    public string Rule { get; init; } = "";

    /// <summary>The sentence of the document. Empty for a missing mandatory parameter.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The document's file name. Empty for a missing mandatory parameter.</summary>
    public string Document { get; init; } = "";

    /// <summary>The line of the sentence, from 1. 0 for a missing mandatory parameter.</summary>
    public int Line { get; init; }

    /// <summary>The id, what is wrong, and the document's sentence with its place.</summary>
    public override string ToString()
        => $"{Id}: {(Quote.Length == 0 ? Message : RuleMessage.WithSource(Message, Quote, Document, Line))}";
}

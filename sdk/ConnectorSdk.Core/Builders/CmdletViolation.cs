using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>Represents a violation of a documented rule.</summary>
public sealed record CmdletViolation
{
    private readonly EquatableArray<string> _parameters;

    /// <summary>
    /// Initializes a new instance of the <see cref="CmdletViolation"/> class. Builders create violations; your own code needs
    /// this constructor only in tests.
    /// </summary>
    /// <param name="id">The diagnostic ID, such as <c>CSDK1002</c>.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="message">The description of the violation.</param>
    /// <param name="parameters">The parameters that the rule names. They are copied.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CmdletViolation(string id, RuleSeverity severity, string message, params string[] parameters)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Severity = severity;
        Message = message ?? throw new ArgumentNullException(nameof(message));
        _parameters = new([.. parameters ?? throw new ArgumentNullException(nameof(parameters))]);
    }

    /// <summary>Gets the diagnostic ID, such as <c>CSDK1002</c>. The analyzers use the same IDs.</summary>
    public string Id { get; }

    /// <summary>Gets the severity of the violated rule.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>Gets the parameters that the rule names, in the order of the rule.</summary>
    public IReadOnlyList<string> Parameters => _parameters;

    /// <summary>Gets the description of the violation, without the sentence of the document.</summary>
    public string Message { get; }

    /// <summary>
    /// Gets the rule in notation, such as <c>UseMXRecord=$false =&gt; SmartHosts</c>. It is empty for a missing mandatory
    /// parameter.
    /// </summary>
    public string Rule { get; init; } = "";

    /// <summary>Gets the sentence of the document that states the rule. It is empty for a missing mandatory parameter.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Gets the file name of the document. It is empty for a missing mandatory parameter.</summary>
    public string Document { get; init; } = "";

    /// <summary>Gets the line number of the sentence, starting at 1. It is 0 for a missing mandatory parameter.</summary>
    public int Line { get; init; }

    /// <summary>Returns the ID, the description, and the sentence of the document with its location.</summary>
    /// <returns>The description on one line.</returns>
    public override string ToString()
        => $"{Id}: {(Quote.Length == 0 ? Message : RuleMessage.WithSource(Message, Quote, Document, Line))}";
}

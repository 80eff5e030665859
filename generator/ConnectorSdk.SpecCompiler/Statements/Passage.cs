using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>A paragraph and the list below it. Either may be missing.</summary>
internal sealed record Passage(Prose? Text, StatedList? List)
{
    /// <summary>
    /// Gets the text with its links in Markdown, without a closing sentence that introduces a list or block below it.
    /// </summary>
    public string WithoutLead()
    {
        var text = Text?.WithLinks() ?? "";
        return text.EndsWith(":", StringComparison.Ordinal)
            && Text is { Sentences: [.., _, { Text: var lead }] } && text.EndsWith(lead, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - lead.Length).TrimEnd()
            : text;
    }
}

using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>A paragraph and the list below it. Either may be missing.</summary>
internal sealed record Passage(Prose? Text, StatedList? List)
{
    /// <summary>The text with its links, as Markdown writes them, without a sentence that leads to something below it.</summary>
    public string WithoutLead()
    {
        var text = Text?.WithLinks() ?? "";
        return text.EndsWith(":", StringComparison.Ordinal)
            && Text is { Sentences: [.., _, { Text: var lead }] } && text.EndsWith(lead, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - lead.Length).TrimEnd()
            : text;
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Benchmarks.Projects;

/// <summary>A document of a project in an editor.</summary>
internal sealed class EditableDocument(string path, string text) : AdditionalText
{
    private const string Heading = "\n## PARAMETERS\n";
    private const string Sentence = "\nThis is edited.\n";

    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public string Text { get; } = text;

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;

    /// <summary>The document with another sentence, or without it again.</summary>
    public EditableDocument Edited() => new(Path, Text.Contains(Sentence, StringComparison.Ordinal)
        ? Text.Replace(Sentence, "", StringComparison.Ordinal)
        : Text.Replace(Heading, Sentence + Heading, StringComparison.Ordinal));
}

using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Projects;

/// <summary>As many documents as wanted, of the same mix: copies of some, each about a cmdlet with a noun of its own.</summary>
internal static class DocumentCopies
{
    public static IReadOnlyList<EditableDocument> Take(IReadOnlyList<SharedDocument> documents, int count)
        => [.. Enumerable.Range(0, count).Select(i => Copy(documents[i % documents.Count], i / documents.Count))];

    private static EditableDocument Copy(SharedDocument document, int number)
    {
        var cmdlet = Path.GetFileNameWithoutExtension(document.FileName);
        var copy = $"{cmdlet}Copy{number}";
        return new EditableDocument(copy + ".md", document.Text.Replace(cmdlet, copy, StringComparison.Ordinal));
    }
}

namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// A defect of a document. <paramref name="Line"/> and <paramref name="Column"/> start at 1. <paramref name="File"/> is the name
/// of the errata file that has the defect; null for the document itself.
/// </summary>
internal sealed record SpecDiagnostic(string Id, int Line, int Column, string Message, string? File = null)
{
    /// <summary>The number of characters that the diagnostic marks; 0 for the rest of the line.</summary>
    public int Length { get; init; }

    /// <summary>
    /// True if a stated fact is only doubtful, because the examples, the products, or the text of the document contradict it.
    /// </summary>
    public bool IsDoubt { get; init; }

    /// <summary>The parameter of a doubtful fact; null for other defects.</summary>
    public string? Parameter { get; init; }
}

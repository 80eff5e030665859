namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// A problem of a document. <paramref name="Line"/> and <paramref name="Column"/> count from 1. <paramref name="File"/> is the
/// name of the file beside the document that has the problem: its errata. Null is the document itself.
/// </summary>
internal sealed record SpecDiagnostic(string Id, int Line, int Column, string Message, string? File = null)
{
    /// <summary>The number of characters that the problem is about; 0 for the rest of the line.</summary>
    public int Length { get; init; }

    /// <summary>
    /// True if a fact that the document states is only doubtful, because its examples, its products, or its text say otherwise.
    /// </summary>
    public bool IsDoubt { get; init; }

    /// <summary>The parameter that a doubtful fact is about; null for other problems.</summary>
    public string? Parameter { get; init; }
}

using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>
/// A file that corrects a document that can't be edited: <c>New-Thing.errata.md</c> corrects <c>New-Thing.md</c> in the same
/// folder. <paramref name="FileName"/> contains no folder.
/// </summary>
internal sealed record ErrataFile(string FileName, string Text)
{
    private const string Suffix = ".errata.md";
    private const string DocumentSuffix = ".md";

    /// <summary>Determines whether a path is the path of an errata file.</summary>
    public static bool IsErrata(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the path of a document's errata file. The file might not exist.</summary>
    public static string PathFor(string documentPath)
        => (documentPath.EndsWith(DocumentSuffix, StringComparison.OrdinalIgnoreCase)
            ? documentPath.Substring(0, documentPath.Length - DocumentSuffix.Length)
            : documentPath) + Suffix;

    /// <summary>Gets the path of the document that an errata file corrects.</summary>
    public static string DocumentOf(string errataPath)
        => errataPath.Substring(0, errataPath.Length - Suffix.Length) + DocumentSuffix;

    /// <summary>Creates the diagnostic for an errata file without a document in its folder.</summary>
    public static SpecDiagnostic WithoutDocument(string fileName)
        => new(SpecDiagnosticIds.IdleErratum, 1, 1,
            $"{fileName} has no effect, because its folder contains no document {DocumentOf(fileName)}. "
                + "Name the errata file after the document that it corrects.",
            fileName);
}

using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>
/// A file that corrects a document which can't be edited: <c>New-Thing.errata.md</c> beside <c>New-Thing.md</c>.
/// <paramref name="FileName"/> has no folder.
/// </summary>
internal sealed record ErrataFile(string FileName, string Text)
{
    private const string Suffix = ".errata.md";
    private const string DocumentSuffix = ".md";

    /// <summary>True for errata, which are no documents themselves.</summary>
    public static bool IsErrata(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of the errata of a document; whether there are any is another question.</summary>
    public static string PathFor(string documentPath)
        => (documentPath.EndsWith(DocumentSuffix, StringComparison.OrdinalIgnoreCase)
            ? documentPath.Substring(0, documentPath.Length - DocumentSuffix.Length)
            : documentPath) + Suffix;

    /// <summary>The path of the document that errata correct.</summary>
    public static string DocumentOf(string errataPath)
        => errataPath.Substring(0, errataPath.Length - Suffix.Length) + DocumentSuffix;

    /// <summary>What to report of errata beside which there is no document.</summary>
    public static SpecDiagnostic WithoutDocument(string fileName)
        => new(SpecDiagnosticIds.IdleErratum, 1, 1,
            $"{fileName} has no effect, because its folder contains no document {DocumentOf(fileName)}. "
                + "Name the errata file after the document that it corrects.",
            fileName);
}

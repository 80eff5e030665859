using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Specs;

/// <summary>Reads one of two versions of documents: from files, or from a revision of a git repository.</summary>
internal static class VersionLoader
{
    private const string Extension = ".md";

    /// <summary>Reads the cmdlet documents. Duplicate documents are reported on standard error.</summary>
    /// <exception cref="UnusableArgumentsException">
    /// The argument doesn't match a cmdlet help document, or a document can't be read. Its cmdlet would appear to be removed.
    /// </exception>
    public static IReadOnlyList<LoadedSpec> Load(string argument, Terminal terminal)
    {
        var specs = GitPath.IsOne(argument) ? LoadRevision(argument, terminal) : SpecLoader.Load([argument], terminal);
        SpecDiagnosticWriter.Write(
            specs.Where(spec => spec.IsUnreadable || spec.Spec.Diagnostics.Any(IsAboutWholeDocument)), terminal,
            DiagnosticLevel.Warning);
        if (specs.FirstOrDefault(spec => spec.IsUnreadable || Has(spec, SpecDiagnosticIds.Failure)) is { } failed)
        {
            throw new UnusableArgumentsException($"The versions cannot be compared, because {failed.Path} cannot be read.");
        }

        List<LoadedSpec> documents = [.. specs.Where(spec => spec.Spec.Cmdlet is not null)];
        return documents.Count > 0
            ? documents
            : throw new UnusableArgumentsException($"'{argument}' contains no cmdlet help document.");
    }

    private static bool IsAboutWholeDocument(SpecDiagnostic problem)
        => problem.Id is SpecDiagnosticIds.Failure or SpecDiagnosticIds.Duplicate;

    private static bool Has(LoadedSpec spec, string id) => spec.Spec.Diagnostics.Any(problem => problem.Id == id);

    private static IReadOnlyList<LoadedSpec> LoadRevision(string argument, Terminal terminal)
    {
        var files = new GitPath(argument).Files(Extension);
        var (documents, errata) = (files.Where(file => !ErrataFile.IsErrata(file.Path)).ToList(),
            files.Where(file => ErrataFile.IsErrata(file.Path)).ToDictionary(file => file.Path, StringComparer.Ordinal));
        if (documents is [var only] && only.Path == argument && GitPath.Find(ErrataFile.PathFor(argument)) is { } beside)
        {
            errata.Add(beside.Path, beside);
        }

        var pairs = documents
            .Select(document => (Document: document, Errata: errata.GetValueOrDefault(ErrataFile.PathFor(document.Path))))
            .ToList();
        var contents = new Queue<FileText>(
            Git.Contents([.. pairs.SelectMany(pair => new[] { pair.Document, pair.Errata }).OfType<GitFile>()]));
        return SpecLoader.Read(
            pairs,
            pair => SpecLoader.Read(pair.Document.Path, contents.Dequeue(), pair.Errata is null ? null : contents.Dequeue()),
            terminal);
    }
}

using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>Reads the documents of SPEC arguments, each with its errata file.</summary>
internal static class SpecLoader
{
    private const string Pattern = "*.md";

    private static readonly SentenceFilter _filter = new(SentenceFilter.ForProject);

    /// <summary>
    /// Gets the documents in the order of the arguments, without duplicates but including those that don't describe a cmdlet. If
    /// there are no arguments, gets the documents of the tool.
    /// </summary>
    /// <exception cref="UnusableArgumentsException">An argument doesn't match any document.</exception>
    public static IReadOnlyList<LoadedSpec> Load(IReadOnlyCollection<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0)
        {
            return [.. Load([OwnDocuments.Folder], terminal).Select(OwnDocuments.Shorten)];
        }

        var named = arguments
            .SelectMany(argument => PathArgument.Expand(argument, Pattern))
            .DistinctBy(Path.GetFullPath)
            .ToLookup(ErrataFile.IsErrata);
        var paths = named[false].ToList();
        if (paths.Count == 0)
        {
            throw new UnusableArgumentsException(
                "All specified files are errata files. Specify the documents that they correct.");
        }

        var lone = named[true].Where(errata => !File.Exists(ErrataFile.DocumentOf(errata))).Select(WithoutDocument);
        return [.. Read(paths, Read, terminal), .. lone];
    }

    /// <summary>Reads documents from any source. Of several documents for one cmdlet, only the first one is used.</summary>
    public static IReadOnlyList<LoadedSpec> Read<T>(IReadOnlyList<T> documents, Func<T, LoadedSpec> read, Terminal terminal)
        => WithoutDuplicates(Progress.Run("Reading documents", documents, read, terminal));

    /// <summary>Gets the documents that describe a cmdlet.</summary>
    /// <exception cref="UnusableArgumentsException">There are no such documents.</exception>
    public static IReadOnlyList<LoadedSpec> WithCmdlet(IReadOnlyList<LoadedSpec> specs)
        => specs.Where(spec => spec.Spec.Cmdlet is not null).ToList() is { Count: > 0 } found
            ? found
            : throw new UnusableArgumentsException("None of the files is a cmdlet help document.");

    private static LoadedSpec WithoutDocument(string errata)
        => new(errata, new Spec(null, default, default, new([ErrataFile.WithoutDocument(Path.GetFileName(errata))])));

    /// <summary>Reads a document and its errata file, if there is one.</summary>
    public static LoadedSpec Read(string path)
    {
        var errataPath = ErrataFile.PathFor(path);
        return Read(path, FileText.Read(path), File.Exists(errataPath) ? FileText.Read(errataPath) : null);
    }

    /// <summary>Reads a document from its text and its errata, if there are any.</summary>
    public static LoadedSpec Read(string path, FileText file, FileText? errata)
    {
        var errataPath = ErrataFile.PathFor(path);
        return file.Problem is { } problem ? Unreadable(path, problem)
            : errata?.Problem is { } ofErrata ? Unreadable(errataPath, ofErrata)
            : Read(path, file.Text, errata is null ? null : new ErrataFile(Path.GetFileName(errataPath), errata.Text));
    }

    private static LoadedSpec Unreadable(string path, string problem)
        => new(path, new Spec(null, default, default, new([new SpecDiagnostic(SpecDiagnosticIds.Unreadable, 1, 1,
            $"The file {problem}. Expected the Markdown help document of a cmdlet.")])), IsUnreadable: true);

    private static LoadedSpec Read(string path, string text, ErrataFile? errata)
    {
        try
        {
            return new LoadedSpec(path, SpecReader.Read(Path.GetFileName(path), text, errata, _filter));
        }
#pragma warning disable CA1031 // One document that breaks the reader must not take the others with it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var problem = new SpecDiagnostic(SpecDiagnosticIds.Failure, 1, 1,
                $"An internal error occurred while the document was read: {e.GetType().Name}: {e.Message} "
                + "Report the error together with the document.");
            return new LoadedSpec(path, new Spec(null, default, default, new([problem])));
        }
    }

    /// <summary>Of several documents for one cmdlet, the first is used. From the others, only the problems are used.</summary>
    private static List<LoadedSpec> WithoutDuplicates(IEnumerable<LoadedSpec> specs)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return [.. specs.Select(spec =>
            spec.Spec.Cmdlet is not { } cmdlet || first.TryAdd(cmdlet.Name, spec.Path)
                ? spec
                : spec with { Spec = AsDuplicate(spec, first[cmdlet.Name]) })];
    }

    private static Spec AsDuplicate(LoadedSpec spec, string firstPath)
        => new(null, default, default, spec.Spec.Diagnostics
            .Append(new SpecDiagnostic(SpecDiagnosticIds.Duplicate, 1, 1,
                $"{Path.GetFileName(spec.Path)} is ignored, because {firstPath} describes the same cmdlet. "
                + "Remove one of the two documents."))
            .ToEquatableArray());
}

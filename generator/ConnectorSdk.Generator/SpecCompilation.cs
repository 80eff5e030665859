using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Generator;

/// <summary>The work of the incremental steps, without their wiring. No document causes an exception here.</summary>
internal static class SpecCompilation
{
    public static CompiledSpec Compile(SpecFile file, SentenceFilter filter)
    {
        var path = file.Document.Path;
        try
        {
            var errata = file.Errata is null ? null : new ErrataFile(FileName(file.Errata.Path), file.Errata.Text.ToString());
            var spec = SpecReader.Read(FileName(path), file.Document.Text.ToString(), errata, filter);
            var builder = spec.Cmdlet is null ? null : BuilderModelFactory.Create(spec.Cmdlet, spec.Rules);
            return new CompiledSpec(
                path, builder, spec.Diagnostics.Select(problem => Locate(problem, file)).ToEquatableArray(), file.Errata?.Path);
        }
#pragma warning disable CA1031 // A generator that throws takes every other document down with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var message = "An internal error occurred while the generator processed "
                + $"{FileName(path)}: {e.GetType().Name}: {e.Message} Report the error together with the document.";
            var failure = new SpecDiagnostic(SpecDiagnosticIds.Failure, 1, 1, message);
            return new CompiledSpec(path, null, new([Locate(failure, file)]), file.Errata?.Path);
        }
    }

    /// <summary>
    /// Groups documents by noun. Nouns that differ only by case are combined, because their files would have the same name. A
    /// file may be listed twice, as an AdditionalFile and as a CmdletSpec. The nouns stay in project order: if they were sorted,
    /// a new noun would cause all later ones to be emitted again.
    /// </summary>
    public static IEnumerable<NounSpecs> GroupByNoun(CompiledSpecs specs)
    {
        var nouns = new Dictionary<string, List<CompiledSpec>>(specs.All.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var spec in specs.All)
        {
            var noun = spec.Builder?.Noun ?? spec.Path;
            if (!nouns.TryGetValue(noun, out var ofNoun))
            {
                nouns.Add(noun, [spec]);
            }
            else if (!IsListed(spec.Path, ofNoun))
            {
                ofNoun.Add(spec);
            }
        }

        foreach (var ofNoun in nouns.Values)
        {
            ofNoun.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
            yield return new NounSpecs(new EquatableArray<CompiledSpec>([.. ofNoun]));
        }
    }

    /// <summary>A lambda would allocate an object for every document at each edit.</summary>
    private static bool IsListed(string path, List<CompiledSpec> specs)
    {
        foreach (var spec in specs)
        {
            if (spec.Path == path)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Emits the file of a noun. If several documents have the same builder, the first by path is used, whatever the project
    /// order is.
    /// </summary>
    public static NounOutput Emit(NounSpecs noun, GeneratorOptions options)
    {
        List<BuilderModel> builders = [];
        List<LocatedProblem> problems = [];
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var spec in noun.Specs)
        {
            problems.AddRange(spec.Problems);
            if (spec.Builder is null)
            {
                continue;
            }

            if (options.Taken.Of(spec.Builder.Noun) is { } taken)
            {
                problems.Add(new LocatedProblem(spec.Path, Taken(spec.Path, taken), default));
            }
            else if (paths.TryGetValue(spec.Builder.BuilderName, out var firstPath))
            {
                problems.Add(new LocatedProblem(spec.Path, Duplicate(spec.Path, firstPath), default));
            }
            else
            {
                paths.Add(spec.Builder.BuilderName, spec.Path);
                builders.Add(spec.Builder);
            }
        }

        return new NounOutput(
            options.CanEmit && builders.Count > 0 ? GeneratedSource.Of(NounFile.Create(builders, options.Emit)) : null,
            problems.ToEquatableArray(),
            options.CanEmit ? builders.Select(CatalogEntry.Of).ToEquatableArray() : new([]));
    }

    public static CatalogOutput EmitCatalog(ListedCmdlets cmdlets, GeneratorOptions options)
    {
        var problem = cmdlets.Entries.Count == 0 ? null
            : options.Taken.Of(CatalogEmitter.Class) is { } taken ? taken.Reason
            : cmdlets.Entries.FirstOrDefault(CatalogEmitter.IsInTheWay) is { } entry
                ? $"{entry.Cmdlet} has a class named {entry.Noun}"
            : null;
        var file = problem is null ? CatalogEmitter.Create(cmdlets.Entries, options.Emit) : null;
        return new CatalogOutput(
            file is null ? null : GeneratedSource.Of(file),
            problem is null ? null
                : $"The class {CatalogEmitter.Class} with the list of all cmdlets is not generated: {problem}. "
                    + "To have the list, set ConnectorSdkNamespace to another namespace.");
    }

    /// <summary>
    /// Gets the files sorted by name. The order of documents depends on the file system, but the output of the compiler must not.
    /// </summary>
    public static IEnumerable<GeneratedSource> GetFiles(NounOutputs outputs)
        => outputs.All.Select(static output => output.File)
            .OfType<GeneratedSource>()
            .OrderBy(static file => file.HintName, StringComparer.Ordinal);

    /// <summary>Gets the problems of all documents, in the order of the documents' paths.</summary>
    public static LocatedProblems GetProblems(NounOutputs outputs)
        => new(outputs.All.SelectMany(static output => output.Problems)
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ToEquatableArray());

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static LocatedProblem Locate(SpecDiagnostic problem, SpecFile file)
    {
        var source = problem.File is null ? file.Document : file.Errata ?? file.Document;
        return new LocatedProblem(source.Path, problem, ProblemSpan.Find(source.Text, problem));
    }

    private static SpecDiagnostic Duplicate(string path, string firstPath)
        => new(SpecDiagnosticIds.Duplicate, 1, 1,
            $"{FileName(path)} is ignored, because {firstPath} describes the same cmdlet. Remove one of the two documents.");

    private static SpecDiagnostic Taken(string path, TakenName taken)
    {
        var message = $"No builder is generated from {FileName(path)}: {taken.Reason}. "
            + "Set ConnectorSdkNamespace to another namespace, or remove the document from this project.";
        const string there = " If another project of yours generates that type, you can also set ConnectorSdkAccessibility to "
            + "internal there.";
        return new SpecDiagnostic(SpecDiagnosticIds.TakenName, 1, 1, taken.IsType ? message + there : message);
    }
}

using System.Globalization;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Emit;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>The work of the incremental steps, apart from their wiring. Nothing here throws on a document's account.</summary>
internal static class SpecCompilation
{
    /// <summary>Longer hint names make paths that some file systems refuse.</summary>
    private const int MaxHintLength = 100;

    public static CompiledSpec Compile(SpecFile file)
    {
        var (path, text) = file.Document;
        try
        {
            var errata = file.Errata is null ? null : new ErrataFile(FileName(file.Errata.Path), file.Errata.Text);
            var spec = SpecReader.Read(FileName(path), text, errata);
            var builder = spec.Cmdlet is null ? null : BuilderModelFactory.Create(spec.Cmdlet, spec.Rules);
            return new CompiledSpec(path, builder, spec.Diagnostics, file.Errata?.Path);
        }
#pragma warning disable CA1031 // A generator that throws takes every other document down with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var message = $"{FileName(path)} couldn't be compiled: {e.GetType().Name}: {e.Message} "
                + "Please report this with the document.";
            return new CompiledSpec(path, null, new([new SpecDiagnostic(SpecDiagnosticIds.Failure, 1, 1, message)]));
        }
    }

    /// <summary>A file may be listed twice, as an AdditionalFile and as a CmdletSpec.</summary>
    public static IEnumerable<AdditionalText> DistinctByPath(IEnumerable<AdditionalText> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Path));
    }

    public static SpecFile JoinErrata(InputFile document, IEnumerable<InputFile> errata)
        => new(document, errata.FirstOrDefault(file => AreTogether(document.Path, file.Path)));

    /// <summary>The paths of errata that stand beside no document.</summary>
    public static EquatableArray<string> FindLoneErrata(IEnumerable<string> errata, IReadOnlyCollection<string> documents)
        => errata.Where(path => !documents.Any(document => AreTogether(document, path))).ToEquatableArray();

    /// <summary>A project may name files with either kind of slash, and in a case of its own.</summary>
    private static bool AreTogether(string document, string errata)
        => ErrataFile.PathFor(document).Replace('\\', '/').Equals(errata.Replace('\\', '/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Of documents that would become one builder, the first by path counts, however the project orders them.</summary>
    public static Duplicates FindDuplicates(IEnumerable<(string Path, string Builder)> documents)
        => new(documents
            .GroupBy(document => document.Builder, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.OrderBy(document => document.Path, StringComparer.Ordinal).ToList())
            .SelectMany(group => group.Skip(1).Select(later => (later.Path, FirstPath: group[0].Path)))
            .ToEquatableArray());

    public static GeneratedSource EmitBuilder(BuilderModel model, EmitOptions options)
        => new(model.Noun, HintName(model.Cmdlet), BuilderEmitter.Emit(model, options));

    public static EnumSource EmitEnums(NounEnums enums, EmitOptions options)
        => new(enums.Noun, EnumEmitter.Emit(EnumDeclaration.Merge(enums.Enums), options));

    /// <summary>
    /// File systems list files in orders of their own. The code depends on none, so it is put in order here: if the files were, a new
    /// one would have all that follow it read again.
    /// </summary>
    public static EquatableArray<NounEnums> GroupByNoun(IEnumerable<SpecEnums> specs)
        => Group(specs.OrderBy(spec => spec.Path, StringComparer.Ordinal).SelectMany(spec => spec.Enums), item => item.Noun)
            .Select(group => new NounEnums(group.Key, group.ToEquatableArray()))
            .ToEquatableArray();

    /// <summary>Nouns without a document of their own don't occur: every enum is one of a builder's.</summary>
    public static IEnumerable<NounCode> GroupByNoun(IEnumerable<GeneratedSource> builders, IEnumerable<EnumSource> enums)
    {
        var enumsOf = enums.ToDictionary(source => source.Noun, StringComparer.OrdinalIgnoreCase);
        var inOrder = builders.OrderBy(builder => builder.HintName, StringComparer.Ordinal);
        return Group(inOrder, builder => builder.Noun).Select(group => new NounCode(
            group.ToEquatableArray(), enumsOf.TryGetValue(group.Key, out var source) ? source : null));
    }

    public static IEnumerable<EquatableArray<SpecProblems>> GroupByNoun(IEnumerable<SpecProblems> problems)
        => Group(problems, problem => problem.Group).Select(group => group.ToEquatableArray());

    /// <summary>Nouns that differ only by case are one, as their files would be.</summary>
    private static IEnumerable<IGrouping<string, T>> Group<T>(IEnumerable<T> items, Func<T, string> nounOf)
        => items.GroupBy(nounOf, StringComparer.OrdinalIgnoreCase);

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string HintName(string name)
        => (name.Length <= MaxHintLength ? name : name.Substring(0, MaxHintLength - 9) + "-" + StableHash(name)) + ".g.cs";

    /// <summary>FNV-1a: the same in every process, unlike string.GetHashCode.</summary>
    private static string StableHash(string text)
        => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u))
            .ToString("x8", CultureInfo.InvariantCulture);
}

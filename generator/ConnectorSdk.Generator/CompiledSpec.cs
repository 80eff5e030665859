using System.Collections.Immutable;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Generator;

/// <summary>
/// What came of a document. <paramref name="Builder"/> is null where it isn't a cmdlet's. <paramref name="ErrataPath"/> is where
/// the diagnostics belong that name another file.
/// </summary>
internal sealed record CompiledSpec(
    string Path, BuilderModel? Builder, EquatableArray<SpecDiagnostic> Diagnostics, string? ErrataPath = null)
{
    /// <summary>The problems with the files that they are in.</summary>
    public IEnumerable<LocatedProblem> Problems
        => Diagnostics.Select(problem => new LocatedProblem(problem.File is null ? Path : ErrataPath ?? Path, problem));
}

/// <summary>A problem in a file of the project.</summary>
internal sealed record LocatedProblem(string Path, SpecDiagnostic Problem);

/// <summary>What came of all documents of the project.</summary>
internal sealed class CompiledSpecs(ImmutableArray<CompiledSpec> all)
{
    public ImmutableArray<CompiledSpec> All { get; } = all;
}

/// <summary>
/// Documents that a project lacks. <paramref name="IsAny"/>: it has none of a cmdlet; <paramref name="OfErrata"/> are the paths of
/// errata without theirs.
/// </summary>
internal sealed record MissingDocuments(bool IsAny, EquatableArray<string> OfErrata)
{
    public static MissingDocuments Find(CompiledSpecs specs, ErrataFiles errata)
        => new(!specs.All.Any(static spec => spec.Builder is not null), errata.WithoutDocument(specs));
}

using System.Collections.Immutable;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Emit.Models;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>
/// What came of a document. <paramref name="Builder"/> is null if it isn't about a cmdlet. <paramref name="ErrataPath"/> is the
/// path of its errata, if it has any.
/// </summary>
internal sealed record CompiledSpec(
    string Path, BuilderModel? Builder, EquatableArray<LocatedProblem> Problems, string? ErrataPath = null);

/// <summary>A problem in a file of the project, and the words that it is about.</summary>
internal sealed record LocatedProblem(string Path, SpecDiagnostic Problem, LinePositionSpan Span);

/// <summary>The problems in all documents and their errata.</summary>
internal sealed record LocatedProblems(EquatableArray<LocatedProblem> All);

/// <summary>What came of all documents of the project.</summary>
internal sealed class CompiledSpecs(ImmutableArray<CompiledSpec> all)
{
    public ImmutableArray<CompiledSpec> All { get; } = all;
}

/// <summary>
/// Documents that a project lacks. <paramref name="IsAny"/>: it has none of a cmdlet; <paramref name="OfErrata"/> are the paths
/// of errata without theirs.
/// </summary>
internal sealed record MissingDocuments(bool IsAny, EquatableArray<string> OfErrata)
{
    public static MissingDocuments Find(CompiledSpecs specs, ErrataFiles errata)
        => new(!specs.All.Any(static spec => spec.Builder is not null), errata.WithoutDocument(specs));
}

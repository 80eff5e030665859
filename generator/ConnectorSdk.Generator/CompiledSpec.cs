using System.Collections.Immutable;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Emit.Models;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>
/// The result of compiling a document. <paramref name="Builder"/> is null if the document doesn't describe a cmdlet.
/// <paramref name="ErrataPath"/> is the path of its errata file, if there is one.
/// </summary>
internal sealed record CompiledSpec(
    string Path, BuilderModel? Builder, EquatableArray<LocatedProblem> Problems, string? ErrataPath = null);

/// <summary>A problem in a file of the project, with its location.</summary>
internal sealed record LocatedProblem(string Path, SpecDiagnostic Problem, LinePositionSpan Span);

/// <summary>The problems in all documents and their errata.</summary>
internal sealed record LocatedProblems(EquatableArray<LocatedProblem> All);

/// <summary>The results of compiling all documents of the project.</summary>
internal sealed class CompiledSpecs(ImmutableArray<CompiledSpec> all)
{
    public ImmutableArray<CompiledSpec> All { get; } = all;
}

/// <summary>
/// The documents that are missing from a project. <paramref name="IsAny"/> is true if there is no cmdlet document at all.
/// <paramref name="OfErrata"/> are the paths of errata files without a document.
/// </summary>
internal sealed record MissingDocuments(bool IsAny, EquatableArray<string> OfErrata)
{
    public static MissingDocuments Find(CompiledSpecs specs, ErrataFiles errata)
        => new(!specs.All.Any(static spec => spec.Builder is not null), errata.WithoutDocument(specs));
}

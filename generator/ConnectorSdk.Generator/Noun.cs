using System.Collections.Immutable;
using System.Text;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>The compiled documents of a noun, sorted by path, or a single document that doesn't describe a cmdlet.</summary>
internal sealed record NounSpecs(EquatableArray<CompiledSpec> Specs);

/// <summary>
/// The output for a noun. <paramref name="File"/> is null if there is no builder to emit. <paramref name="Cmdlets"/> are the
/// cmdlets that have builders.
/// </summary>
internal sealed record NounOutput(
    GeneratedSource? File, EquatableArray<LocatedProblem> Problems, EquatableArray<CatalogEntry> Cmdlets);

/// <summary>The cmdlets that have builders, in project order. Most edits don't change the list.</summary>
internal sealed record ListedCmdlets(EquatableArray<CatalogEntry> Entries)
{
    public static ListedCmdlets Of(NounOutputs nouns)
        => new(nouns.All.SelectMany(static noun => noun.Cmdlets).ToEquatableArray());
}

/// <summary>The outputs of all nouns, in the order of the project.</summary>
internal sealed class NounOutputs(ImmutableArray<NounOutput> all)
{
    public ImmutableArray<NounOutput> All { get; } = all;
}

/// <summary>The list of all cmdlets. <paramref name="Problem"/> is the reason why there is none.</summary>
internal sealed record CatalogOutput(GeneratedSource? File, string? Problem);

/// <summary>
/// The code of a noun. The cmdlets of a noun share a file, because the compiler compares the names of all files at every
/// keystroke.
/// </summary>
internal sealed record GeneratedSource(string HintName, string Code)
{
    /// <summary>
    /// The compiler recognizes text that it has already parsed by the object, so the object changes only with the code.
    /// </summary>
    public SourceText Text { get; } = SourceText.From(Code, Encoding.UTF8);

    public static GeneratedSource Of(NounFile file) => new(file.Name, file.Code);

    public bool Equals(GeneratedSource? other) => other is not null && HintName == other.HintName && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode();
}

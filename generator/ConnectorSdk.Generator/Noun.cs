using System.Collections.Immutable;
using System.Text;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>What came of the documents of a noun, in the order of their paths; or of one that is no cmdlet's.</summary>
internal sealed record NounSpecs(EquatableArray<CompiledSpec> Specs);

/// <summary>
/// What the compiler is told of a noun. <paramref name="File"/> is null if there is no builder to emit.
/// <paramref name="Cmdlets"/> are those that have builders.
/// </summary>
internal sealed record NounOutput(
    GeneratedSource? File, EquatableArray<LocatedProblem> Problems, EquatableArray<CatalogEntry> Cmdlets);

/// <summary>The cmdlets that have builders, in the order of the project: the same after most edits.</summary>
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

/// <summary>The list of all cmdlets. <paramref name="Problem"/>: why there is none.</summary>
internal sealed record CatalogOutput(GeneratedSource? File, string? Problem);

/// <summary>
/// The code of a noun. At every keystroke the compiler holds the names of all files against each other, so the cmdlets of a noun
/// share one.
/// </summary>
internal sealed record GeneratedSource(string HintName, string Code)
{
    /// <summary>The same object as long as the code is the same: by that the compiler knows what it has parsed already.</summary>
    public SourceText Text { get; } = SourceText.From(Code, Encoding.UTF8);

    public static GeneratedSource Of(NounFile file) => new(file.Name, file.Code);

    public bool Equals(GeneratedSource? other) => other is not null && HintName == other.HintName && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode();
}

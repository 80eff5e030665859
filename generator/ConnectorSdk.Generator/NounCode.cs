using System.Text;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>
/// What code is emitted for: the project's options, whether it has the SDK, and the documents that are passed over.
/// </summary>
internal sealed record EmitTarget(EmitOptions Options, bool HasSdk, Duplicates Duplicates)
{
    public bool Accepts(CompiledSpec spec) => HasSdk && spec.Builder is not null && Duplicates.FirstOf(spec.Path) is null;
}

/// <summary>The code of a document, in a file of its own.</summary>
internal sealed record GeneratedSource(string Noun, string HintName, string Code)
{
    /// <summary>The same object as long as the code is the same: by that the compiler knows what it has parsed already.</summary>
    public SourceText Text { get; } = SourceText.From(Code, Encoding.UTF8);

    public bool Equals(GeneratedSource? other)
        => other is not null && Noun == other.Noun && HintName == other.HintName && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode();
}

/// <summary>The code of a noun's enums.</summary>
internal sealed record EnumSource(string Noun, string Code);

/// <summary>What is wrong with a document and its errata. <paramref name="Group"/> is its noun, or its path if it has none.</summary>
internal sealed record SpecProblems(string Group, string Path, string? ErrataPath, EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>The problems with the files that they are in.</summary>
    public IEnumerable<(string Path, SpecDiagnostic Problem)> Located
        => Diagnostics.Select(problem => (problem.File is null ? Path : ErrataPath ?? Path, problem));

    public static SpecProblems Of(CompiledSpec spec)
        => new(spec.Builder?.Noun ?? spec.Path, spec.Path, spec.ErrataPath, spec.Diagnostics);
}

/// <summary>The code of the documents of a noun.</summary>
internal sealed record NounCode(EquatableArray<GeneratedSource> Builders, EnumSource? Enums)
{
    /// <summary>
    /// The enums are in the file of the noun's first document: at every keystroke the compiler holds each file against all others,
    /// so files are what an editor pays for.
    /// </summary>
    public EquatableArray<GeneratedSource> Files()
        => Enums is null
            ? Builders
            : Builders.Select((file, i) => i == 0 ? new GeneratedSource(file.Noun, file.HintName, file.Code + Enums.Code) : file).ToEquatableArray();
}

using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Generator;

/// <summary>A markdown file as the compiler hands it over.</summary>
internal sealed record InputFile(string Path, string Text);

/// <summary>A document and its errata, if it has any.</summary>
internal sealed record SpecFile(InputFile Document, InputFile? Errata);

/// <summary>
/// What came of a document. <paramref name="Builder"/> is null where it isn't a cmdlet's. <paramref name="ErrataPath"/> is where
/// the diagnostics belong that name another file.
/// </summary>
internal sealed record CompiledSpec(
    string Path, BuilderModel? Builder, EquatableArray<SpecDiagnostic> Diagnostics, string? ErrataPath = null);

/// <summary>The enums of one document.</summary>
internal sealed record SpecEnums(string Path, EquatableArray<EnumDeclaration> Enums);

/// <summary>The enums of the documents of one noun.</summary>
internal sealed record NounEnums(string Noun, EquatableArray<EnumDeclaration> Enums);

/// <summary>Documents that describe a cmdlet which another one has described before, with the path of that one.</summary>
internal sealed record Duplicates(EquatableArray<(string Path, string FirstPath)> Items)
{
    public string? FirstOf(string path) => Items.Where(item => item.Path == path).Select(item => item.FirstPath).FirstOrDefault();
}

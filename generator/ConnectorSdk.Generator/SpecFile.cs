using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>A Markdown file from the compiler. Files with the same path and content are equal.</summary>
internal sealed record InputFile(string Path, SourceText Text)
{
    public static InputFile Read(AdditionalText file, CancellationToken cancellation)
        => new(file.Path, file.GetText(cancellation) ?? SourceText.From(""));

    public bool Equals(InputFile? other)
        => other is not null && Path == other.Path && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override int GetHashCode() => Path.GetHashCode();
}

/// <summary>A document and its errata file, if there is one.</summary>
internal sealed record SpecFile(InputFile Document, InputFile? Errata)
{
    /// <summary>Reads a document.</summary>
    /// <returns>The document; empty if the file isn't a document.</returns>
    public static IEnumerable<SpecFile> Read(AdditionalText file, ErrataFiles errata, CancellationToken cancellation)
        => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !ErrataFile.IsErrata(file.Path)
            ? [new SpecFile(InputFile.Read(file, cancellation), errata.Of(file.Path))]
            : [];
}

/// <summary>The errata files of a project. Paths are compared without regard to case and kind of slash.</summary>
internal sealed class ErrataFiles(IReadOnlyCollection<InputFile> files)
{
    /// <summary>The folder of the errata files in the package, which aren't next to a document.</summary>
    private const string ShippedFolder = "/reference-errata/";

    private readonly ILookup<string, InputFile> _byPath =
        files.ToLookup(file => Normalized(file.Path), StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, InputFile> _shipped = files.Where(file => IsShipped(file.Path))
        .ToLookup(file => SpecCompilation.FileName(file.Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the errata file next to the document, or else the shipped file with its name.</summary>
    public InputFile? Of(string documentPath)
    {
        var path = ErrataFile.PathFor(documentPath);
        return files.Count == 0 ? null
            : _byPath[Normalized(path)].FirstOrDefault() ?? _shipped[SpecCompilation.FileName(path)].FirstOrDefault();
    }

    /// <summary>Gets the paths of errata files that aren't next to a document.</summary>
    public EquatableArray<string> WithoutDocument(CompiledSpecs specs)
    {
        if (files.Count == 0)
        {
            return default;
        }

        var used = new HashSet<string>(
            specs.All.Select(spec => spec.ErrataPath).OfType<string>().Select(Normalized), StringComparer.OrdinalIgnoreCase);
        return _byPath.Where(file => !used.Contains(file.Key) && !IsShipped(file.Key))
            .Select(file => file.First().Path)
            .ToEquatableArray();
    }

    private static bool IsShipped(string path)
        => Normalized(path).IndexOf(ShippedFolder, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Normalized(string path) => path.Replace('\\', '/');
}

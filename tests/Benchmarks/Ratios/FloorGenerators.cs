using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>As little as a generator can do for each document: a file that knows the document's path only.</summary>
internal sealed class PathOnlyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.AdditionalTextsProvider
                .Where(static file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                .Select(static (file, _) => Path.GetFileNameWithoutExtension(file.Path)),
            static (context, name) => context.AddSource(name, SourceText.From($"// {name}", System.Text.Encoding.UTF8)));
}

/// <summary>
/// As little as a generator can do that reads the documents: a plain scan of the lines. The compiler finds it by its attribute,
/// for the rows of whole compilations.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LineScanGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.AdditionalTextsProvider
                .Where(static file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                .Select(static (file, cancellation) => Scan(file, cancellation)),
            static (context, found) => context.AddSource(
                found.Name, SourceText.From($"// {found.Headings} {found.Fields}", System.Text.Encoding.UTF8)));

    private static (string Name, int Headings, int Fields) Scan(AdditionalText file, CancellationToken cancellation)
    {
        var document = new PlainScan().Read(file.GetText(cancellation)!.ToString());
        return (Path.GetFileNameWithoutExtension(file.Path), document.Headings.Length, document.Fields.Length);
    }
}

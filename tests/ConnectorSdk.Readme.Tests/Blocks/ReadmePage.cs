using ConnectorSdk.TestSupport;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConnectorSdk.Readme.Tests.Blocks;

/// <summary>The README of a package, which is also its page in a package source.</summary>
public sealed class ReadmePage
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly List<ReadmeBlock> _blocks = [];
    private readonly List<(string Heading, Table Table)> _tables = [];

    private ReadmePage(string path)
    {
        Package = Path.GetFileName(Path.GetDirectoryName(path)!);
        var heading = "";
        foreach (var part in Markdown.Parse(File.ReadAllText(path), _pipeline))
        {
            switch (part)
            {
                case HeadingBlock section:
                    heading = TextOf(section.Inline!);
                    break;
                case FencedCodeBlock code:
                    Add(heading, code);
                    break;
                case Table table:
                    _tables.Add((heading, table));
                    break;
            }
        }
    }

    /// <summary>The pages of the libraries and of the generator.</summary>
    public static IReadOnlyList<ReadmePage> All { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(SharedDocuments.Repository, "sdk"))
            .Append(Path.Combine(SharedDocuments.Repository, "generator", "ConnectorSdk.Generator"))
            .Select(folder => Path.Combine(folder, "README.md"))
            .Where(File.Exists)
            .Select(path => new ReadmePage(path))
            .OrderBy(page => page.Package, StringComparer.Ordinal),
    ];

    public string Package { get; }

    public IReadOnlyList<ReadmeBlock> Blocks => _blocks;

    public static ReadmePage Of(string package) => All.Single(page => page.Package == package);

    public static ReadmeBlock Find(BlockId id)
        => Of(id.Package)._blocks.SingleOrDefault(block => block.Id == id)
            ?? throw new ArgumentException($"There is no block '{id}'.", nameof(id));

    /// <summary>Gets the cells of the only table of a section, without the header.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string heading)
        => [.. _tables.Single(table => table.Heading == heading).Table
            .Cast<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row => (IReadOnlyList<string>)[.. row.Select(TextOf)])];

    private static string TextOf(MarkdownObject part) => string.Concat(part.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    private void Add(string heading, FencedCodeBlock code)
    {
        var language = code.Info ?? "";
        var number = 1 + _blocks.Count(block => block.Id.Heading == heading && block.Id.Language == language);
        _blocks.Add(new ReadmeBlock(
            new BlockId(Package, heading, language, number),
            code.Lines.ToString(),
            code.Line + 2,
            [.. _blocks.Where(block => block.Id.Language == "csharp")]));
    }
}

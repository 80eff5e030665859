using System.Globalization;
using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Lines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>
/// The descriptions and examples of a document. Parts that the model of the cmdlet contains are omitted: metadata, products, and
/// blocks of rules.
/// </summary>
internal sealed class DocumentProse
{
    private readonly Dictionary<string, List<Block>> _sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly MarkdownMarkup _markup;
    private List<Block>? _current;
    private string _section = "";

    private DocumentProse(MarkdownMarkup markup) => _markup = markup;

    public Html Description => Render("DESCRIPTION");

    public Html Examples => Render("EXAMPLES");

    public static DocumentProse Read(string text, PageLinks links)
    {
        var prose = new DocumentProse(new MarkdownMarkup(links));
        var original = DoubleHyphens.ToBullets(SideBySideText.Originals(WithoutInvisible(text.ReplaceLineEndings("\n"))));
        foreach (var block in MarkdownMarkup.Parse(MarkupLimits.Apply(original, [])))
        {
            prose.Add(block);
        }

        return prose;
    }

    /// <returns>The description of a parameter, or an empty text if its section isn't found.</returns>
    public Html Of(string parameter) => Render("-" + parameter);

    private void Add(Block block)
    {
        if (block is HeadingBlock { Level: <= 2 } heading)
        {
            _section = TextOf(heading).ToUpperInvariant();
            _current = _section is "DESCRIPTION" or "EXAMPLES" ? SectionOf(_section) : null;
        }
        else if (block is HeadingBlock { Level: 3 } parameter && _section == "PARAMETERS")
        {
            _current = SectionOf("-" + TextOf(parameter).TrimStart('-').Split(' ')[0]);
        }
        else if (!IsInModel(block))
        {
            _current?.Add(block);
        }
    }

    private List<Block> SectionOf(string name)
    {
        if (!_sections.TryGetValue(name, out var blocks))
        {
            _sections.Add(name, blocks = []);
        }

        return blocks;
    }

    private bool IsInModel(Block block) => block switch
    {
        FencedCodeBlock { Info: "rules" } => true,
        FencedCodeBlock { Info: "yaml" or "yml" } => _section == "PARAMETERS",
        QuoteBlock { Count: > 0 } quote => quote[0] is ParagraphBlock first
            && TextOf(first).StartsWith("Applicable:", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private Html Render(string section)
        => _sections.TryGetValue(section, out var blocks) ? _markup.Render(blocks) : default;

    private static string TextOf(LeafBlock block)
        => string.Concat(block.Inline?.Descendants<LiteralInline>().Select(literal => literal.ToString()) ?? []).Trim();

    /// <summary>Invisible characters can change how the surrounding text is displayed.</summary>
    private static string WithoutInvisible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\t' || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }
}

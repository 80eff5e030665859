using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>
/// Parses and renders the Markdown of documents. Documents are untrusted, so their HTML is shown as text.
/// </summary>
internal sealed class MarkdownMarkup
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAlertBlocks()
        .DisableHtml()
        .Build();

    private readonly HtmlRenderer _renderer = new(TextWriter.Null);

    public MarkdownMarkup(PageLinks links)
    {
        _pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(links));
        _renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(links));
    }

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, _pipeline);

    public Html Render(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        _renderer.Writer = writer;
        foreach (var block in blocks)
        {
            _renderer.Render(block);
        }

        return Html.Trusted(writer.ToString().Trim());
    }
}

using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>
/// Parses and renders the Markdown of documents. Documents are untrusted: HTML in them is shown as text.
/// </summary>
internal sealed class MarkdownMarkup(PageLinks links)
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAlertBlocks()
        .DisableHtml()
        .Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, _pipeline);

    public Html Render(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        _pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(links));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(links));
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return Html.Trusted(writer.ToString().Trim());
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Renders links as <see cref="PageLinks"/> decides, and images as their descriptions.</summary>
internal sealed class LinkRenderer(PageLinks links) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var address = obj.IsImage ? null : links.Resolve(obj.GetDynamicUrl?.Invoke() ?? obj.Url);
        if (address is not null)
        {
            renderer.Write($"<a href=\"{HtmlText.Encode(address)}\" rel=\"noreferrer\">");
        }

        renderer.WriteChildren(obj);
        if (address is not null)
        {
            renderer.Write("</a>");
        }
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Renders addresses in angle brackets like links (see <see cref="LinkRenderer"/>).</summary>
internal sealed class AutolinkRenderer(PageLinks links) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var text = HtmlText.Encode(obj.Url);
        renderer.Write(links.Resolve(obj.IsEmail ? null : obj.Url) is { } address
            ? $"<a href=\"{HtmlText.Encode(address)}\" rel=\"noreferrer\">{text}</a>"
            : text);
    }
}

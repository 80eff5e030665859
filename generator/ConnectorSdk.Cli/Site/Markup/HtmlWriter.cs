using System.Text;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Writes the lines of a page.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();

    public HtmlWriter Line(HtmlInterpolation markup)
    {
        markup.AppendTo(_text);
        _text.Append('\n');
        return this;
    }

    public HtmlWriter Line(Html markup)
    {
        _text.Append(markup.ToString()).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();
}

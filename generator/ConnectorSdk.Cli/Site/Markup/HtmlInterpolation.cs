using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>
/// An interpolated string of markup. Literal parts are written unchanged. Texts are encoded, both in content and in quoted
/// attribute values.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation(int literalLength, int formattedCount)
{
    private const int UsualText = 24;

    private readonly StringBuilder _text = new(literalLength + (UsualText * formattedCount));

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(HtmlText.Encode(text ?? ""));

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html markup) => _text.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Html> markup)
    {
        foreach (var part in markup)
        {
            _text.Append(part.ToString());
        }
    }

    public void AppendTo(StringBuilder text) => text.Append(_text);

    public override string ToString() => _text.ToString();
}

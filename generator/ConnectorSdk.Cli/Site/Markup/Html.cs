namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Markup that a page can contain as it is. Texts become markup only by <see cref="HtmlInterpolation"/>.</summary>
internal readonly record struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>The markup of an interpolated string, with its texts encoded.</summary>
    public static Html Of(HtmlInterpolation markup) => new(markup.ToString());

    /// <summary>Markup from a library that has encoded it.</summary>
    public static Html Trusted(string markup) => new(markup);

    public override string ToString() => _text ?? "";
}

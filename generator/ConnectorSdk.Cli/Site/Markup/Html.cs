namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>Markup that a page can contain unchanged. Only <see cref="HtmlInterpolation"/> converts texts to markup.</summary>
internal readonly record struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>Creates the markup of an interpolated string and encodes the texts in it.</summary>
    public static Html Of(HtmlInterpolation markup) => new(markup.ToString());

    /// <summary>Creates markup that a library has already encoded.</summary>
    public static Html Trusted(string markup) => new(markup);

    public override string ToString() => _text ?? "";
}

using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>A bullet in a parameter's section, with its head, its text, and the paragraphs below it.</summary>
internal sealed class StatedBullet(Section section, Bullet source)
{
    private static readonly Regex _valueFor = new(
        @"^(?:`(?<v>[^`]+)`|(?<v>[A-Z]\w*)) (?=(?:for|on) \S)", RegexOptions.CultureInvariant);

    private static readonly Regex _kind = new(
        @"\b(?:GUID|string|text|name|numeric|integer|date|path|URL|address) (?:value|format)s?\b|^(?:a|an|any) ",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private ListedValue[]? _values;
    private NamedOperand? _operand;

    public Prose Prose => source.Prose;

    /// <summary>The value that the bullet starts with; null if it starts with a phrase.</summary>
    public BulletHead? Head => source.Head;

    /// <summary>The text of the bullet without its head.</summary>
    public Prose Text => Head?.Text ?? source.Prose;

    /// <summary>The words before the first colon, which name the subject of the bullet.</summary>
    public ReadOnlySpan<char> Label => source.Prose.Text.IndexOf(':') is >= 0 and var colon
        ? source.Prose.Text.AsSpan(0, colon)
        : source.Prose.Text.AsSpan();

    /// <summary>The parameter or sentence that the bullet supplies to the sentence above the list.</summary>
    public NamedOperand Operand => _operand ??= NamedOperand.Read(source.Prose.Text);

    /// <summary>The paragraphs below the bullet's own text, including paragraphs in notes.</summary>
    public IEnumerable<Prose> Below => source.Rest.Count == 0 ? [] : ParagraphsOf(source.Rest);

    /// <summary>True if the bullet contains a list of values.</summary>
    public bool HasList => source.Rest.Count > 0 && source.Rest.Any(block => block is ListBlock list && HaveHeads(list));

    /// <summary>The values of the bullet in all their spellings; empty if the bullet starts with a phrase.</summary>
    public ListedValue[] Values => _values ??= ValueHead() is { } head
        ? NumberedNames.Read(head, source.Prose.Line, section.Type.IsInteger)
        : [];

    /// <summary>False if the bullet starts with a phrase, or if a note describes the kind of value: "Id (GUID value)".</summary>
    public bool NamesValue => ValueHead() is { } head && (head.Note.Length == 0 || !_kind.IsMatch(head.Note));

    /// <summary>Determines whether every bullet of a list starts with a value.</summary>
    public static bool HaveHeads(ListBlock list)
    {
        for (var i = 0; i < list.Bullets.Count; i++)
        {
            if (list.Bullets[i].Head is null)
            {
                return false;
            }
        }

        return list.Bullets.Count > 0;
    }

    /// <summary>
    /// Gets the head if it names a value. "Blank (the value $null)" names $null in words. In "Hub for the Transport service", no
    /// separator follows the value.
    /// </summary>
    private BulletHead? ValueHead()
        => Head is { } head
                ? head.Note.IndexOf("$null", StringComparison.OrdinalIgnoreCase) >= 0 && head.Values is [var word]
                    && word.Equals("blank", StringComparison.OrdinalIgnoreCase)
                    ? head with { Values = ["$null"] }
                    : head
            : section.Type.IsEnum && _valueFor.Match(source.Prose.Text) is { Success: true } value
                ? new BulletHead([value.Groups["v"].Value.Trim('"', '\'')], "", source.Prose.From(value.Length))
            : null;

    private static IEnumerable<Prose> ParagraphsOf(IEnumerable<MarkdownBlock> blocks)
        => blocks.SelectMany(block => block switch
        {
            ParagraphBlock paragraph => [paragraph.Prose],
            QuoteBlock quote => ParagraphsOf(quote.ReadBlocks()),
            _ => (IEnumerable<Prose>)[],
        });
}

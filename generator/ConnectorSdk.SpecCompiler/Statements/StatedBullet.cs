using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>A bullet of a parameter's section: what it starts with, what it says of that, and the paragraphs below.</summary>
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

    /// <summary>Null where the bullet starts with a phrase rather than with a value.</summary>
    public BulletHead? Head => source.Head;

    /// <summary>What the bullet says, without its head.</summary>
    public Prose Text => Head?.Text ?? source.Prose;

    /// <summary>What stands in front of the first colon: what the bullet is about, in words.</summary>
    public ReadOnlySpan<char> Label => source.Prose.Text.IndexOf(':') is >= 0 and var colon
        ? source.Prose.Text.AsSpan(0, colon)
        : source.Prose.Text.AsSpan();

    /// <summary>What the bullet names for the sentence above the list.</summary>
    public NamedOperand Operand => _operand ??= NamedOperand.Read(source.Prose.Text);

    /// <summary>The paragraphs below the bullet's own text, in notes too.</summary>
    public IEnumerable<Prose> Below => source.Rest.Count == 0 ? [] : ParagraphsOf(source.Rest);

    /// <summary>The bullet only heads a list of values of its own.</summary>
    public bool HasList => source.Rest.Count > 0 && source.Rest.Any(block => block is ListBlock list && HaveHeads(list));

    /// <summary>The values that the bullet names, in all their spellings; none where it starts with a phrase.</summary>
    public ListedValue[] Values => _values ??= ValueHead() is { } head
        ? NumberedNames.Read(head, source.Prose.Line, section.Type.IsInteger)
        : [];

    /// <summary>False for a phrase, and for one that says of what kind the value is: "Id (GUID value)".</summary>
    public bool NamesValue => ValueHead() is { } head && (head.Note.Length == 0 || !_kind.IsMatch(head.Note));

    /// <summary>True where each bullet of a list starts with a value.</summary>
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

    /// <summary>"Blank (the value $null)" names a value in words; "Hub for the Transport service" sets none apart.</summary>
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

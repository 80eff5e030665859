using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>Lists that captions part: "Valid values are:", "Colors of fire:" with a list, and "Colors of water:" with another.</summary>
internal static class ListParts
{
    private static readonly Regex _caption = new(
        $@"^(?!.*\b(?:{ValueListReader.Nouns}|examples?|notes?|remarks?|see|can't|don't|invalid)\b)[\w'-]+(?: [\w'-]+){{0,3}}"
            + @"(?:(?: \(?[\w'-]+\)?){0,8}:|:?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What stands above the list; where that is a caption of the list alone, what stands above the caption.</summary>
    public static Sentence? LeadOf(IReadOnlyList<MarkdownBlock> blocks, int list, out bool isGroup)
    {
        isGroup = list > 1
            && blocks[list - 2] is ParagraphBlock { Prose: var above } && above.EndsWith(':')
            && blocks[list - 1] is ParagraphBlock { Prose: var caption } && caption.EndsWith(':') && _caption.IsMatch(caption.Text);
        return ((ListBlock)blocks[list]).StruckLead ?? ValueListReader.LeadIn(blocks[isGroup ? list - 2 : list - 1]);
    }

    /// <summary>The bullets of a list, and of those that go on with it below captions of their own, and where the last one ends.</summary>
    public static IEnumerable<Bullet> Bullets(IReadOnlyList<MarkdownBlock> blocks, int list, out int end)
    {
        var bullets = ((ListBlock)blocks[list]).Bullets.AsEnumerable();
        for (end = list + 1; end + 1 < blocks.Count && blocks[end] is ParagraphBlock caption && blocks[end + 1] is ListBlock next; end += 2)
        {
            if (!_caption.IsMatch(caption.Prose.Text) || !next.Bullets.All(bullet => bullet.Head is not null))
            {
                break;
            }

            bullets = bullets.Concat(next.Bullets);
        }

        return bullets;
    }
}

using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>Lists that captions part: "Valid values are:", "Colors of fire:" with a list, and "Colors of water:" with another.</summary>
internal static class ListParts
{
    private static readonly Regex _caption = new(
        $@"^(?!.*\b(?:{ValueListReader.Nouns}|examples?|notes?|remarks?|see|can't|don't|invalid)\b)[\w'-]+(?: [\w'-]+){{0,3}}"
            + @"(?:(?: \(?[\w'-]+\)?){0,8}:|:?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What a list is about that holds no values of the parameter.</summary>
    private static readonly Regex _otherLead = new(
        @"\b(?:units?|parameters?|switch(?:es)?|examples?|syntax|formats?|permissions?|roles?|propert(?:y|ies)|scenarios?"
            + @"|conditions?|restrictions?|requirements?|cmdlets?|commands?|procedures?|actions?|wildcards?|steps|events?"
            + @"|keywords?|tokens?|characters?|considerations?|combinations?|invalid|can't|don't|not)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What stands above the list; where that is a caption of the list alone, what stands above the caption.</summary>
    public static Sentence? LeadOf(IReadOnlyList<MarkdownBlock> blocks, int list, out bool isGroup)
    {
        isGroup = list > 1
            && blocks[list - 2] is ParagraphBlock { Prose: var above } && above.EndsWith(':')
            && blocks[list - 1] is ParagraphBlock { Prose: var caption } && caption.EndsWith(':') && _caption.IsMatch(caption.Text);
        return ((ListBlock)blocks[list]).StruckLead ?? ValueListReader.LeadIn(blocks[isGroup ? list - 2 : list - 1]);
    }

    /// <summary>True where the bullet only heads a list of values of its own.</summary>
    public static bool HasList(Bullet bullet) => bullet.Rest.Any(IsListOfHeads);

    /// <summary>
    /// True where more values may follow behind the end of a list: in any list behind a group, and else in one of other values
    /// whose lead doesn't announce something else.
    /// </summary>
    public static bool GoesOn(IReadOnlyList<MarkdownBlock> blocks, int end, bool isGroup, HashSet<string> known)
    {
        for (var i = end; i < blocks.Count; i++)
        {
            if (blocks[i] is ListBlock list && (isGroup || (HasOthers(list, known) && !HasOtherLead(blocks[i - 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherLead(MarkdownBlock block)
        => block is ParagraphBlock { Prose.Sentences: [.., var lead] } && _otherLead.IsMatch(lead.Text);

    /// <summary>A list of values that were all listed before is about them. One of errata is judged there.</summary>
    private static bool HasOthers(ListBlock list, HashSet<string> known)
        => IsListOfHeads(list) && list.Bullets[0].Prose.File is null
            && list.Bullets.Any(bullet => !known.Overlaps(bullet.Head!.Values));

    private static bool IsListOfHeads(MarkdownBlock block)
        => block is ListBlock { Bullets.Count: > 0 } list && list.Bullets.All(bullet => bullet.Head is not null);

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

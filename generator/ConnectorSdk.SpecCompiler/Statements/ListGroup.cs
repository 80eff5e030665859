using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// Lists under one lead, which captions part: "Valid values are:", "Colors of fire:" with a list, and "Colors of water:" with
/// another.
/// </summary>
internal sealed class ListGroup
{
    private readonly Passage[] _passages;
    private readonly int _end;
    private readonly bool _hasCaption;

    private ListGroup(Passage[] passages, int first, Lead lead, bool hasCaption)
    {
        _passages = passages;
        _hasCaption = hasCaption;
        Lead = lead;
        List<StatedBullet> bullets = [.. passages[first].List!.Bullets];
        for (_end = first + 1; _end < passages.Length && GoesOn(passages[_end]); _end++)
        {
            bullets.AddRange(passages[_end].List!.Bullets);
        }

        Bullets = bullets;
    }

    public Lead Lead { get; }

    public IReadOnlyList<StatedBullet> Bullets { get; }

    /// <summary>
    /// The groups of values in a section. A list whose lead errata took out counts only where <paramref name="isStruck"/> asks
    /// for it.
    /// </summary>
    public static IEnumerable<ListGroup> OfValues(Section section, bool isStruck)
    {
        var passages = section.Passages;
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].List is { } list && list.StruckLead is var struck && struck is not null == isStruck)
            {
                var hasCaption = i > 0 && passages[i - 1] is { List: null, Text: { } above } && above.EndsWith(':')
                    && passages[i].Text is { } caption && caption.EndsWith(':') && Lead.IsCaption(caption);
                if ((struck ?? (hasCaption ? LeadIn(section, passages[i - 1]) : list.Lead)) is { ListsValues: true } lead)
                {
                    yield return new ListGroup(passages, i, lead, hasCaption);
                }
            }
        }
    }

    /// <summary>
    /// True where more values may follow behind the group: in any list where it has a caption, and else in one of other values
    /// whose lead doesn't announce something else.
    /// </summary>
    public bool MayGoOn(EquatableArray<ListedValue> values)
    {
        HashSet<string>? known = null;
        for (var i = _end; i < _passages.Length; i++)
        {
            if (_passages[i].List is { } list
                && (_hasCaption || (HasOthers(list, known ??= TextsOf(values)) && list.Lead is not { IsAboutOtherThings: true })))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> TextsOf(EquatableArray<ListedValue> values)
        => new(values.Select(value => value.Text), StringComparer.OrdinalIgnoreCase);

    private static Lead? LeadIn(Section section, Passage passage)
        => passage.Text!.Sentences is [.., var last] ? new Lead(section, last) : null;

    private static bool GoesOn(Passage passage)
        => passage is { Text: { } caption, List: { } list } && Lead.IsCaption(caption) && list.HasHeads;

    /// <summary>A list of values that were all listed before is about them. One of errata is judged there.</summary>
    private static bool HasOthers(StatedList list, HashSet<string> known)
        => list.HasHeads && list.Bullets is [{ Prose.File: null }, ..]
            && list.Bullets.Any(bullet => !known.Overlaps(bullet.Head!.Values));
}

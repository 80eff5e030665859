using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// Lists that share a lead and are separated by captions: "Valid values are:", then "Colors of fire:" and "Colors of water:",
/// each with a list.
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
    /// Gets the groups of values in a section. A list whose lead was removed by an errata file is returned only if
    /// <paramref name="isStruck"/> is true; other lists are returned only if it is false.
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
    /// Determines whether more values might follow the group. If the group has a caption, any later list might continue it.
    /// Otherwise, the list must contain other values, and its lead must not announce something else.
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

    /// <summary>
    /// Determines whether a list contains new values. A list that only repeats known values describes them. Lists from errata
    /// files are checked separately.
    /// </summary>
    private static bool HasOthers(StatedList list, HashSet<string> known)
        => list.HasHeads && list.Bullets is [{ Prose.File: null }, ..]
            && list.Bullets.Any(bullet => !known.Overlaps(bullet.Head!.Values));
}

using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>A list with its lead, the last sentence of the paragraph above it.</summary>
internal sealed class StatedList(Section section, ListBlock source, Prose? above)
{
    private IReadOnlyList<StatedBullet>? _bullets;
    private Lead? _lead;

    /// <summary>The sentence above the list; null if there is none.</summary>
    public Lead? Lead => _lead ??= above?.Sentences is [.., var last] ? new Lead(section, last) : null;

    /// <summary>
    /// The lead that an errata file removed; null if there is none. The bullets keep the meaning that the lead gave them.
    /// </summary>
    public Lead? StruckLead => source.StruckLead is { } struck ? new Lead(section, struck) : null;

    public IReadOnlyList<StatedBullet> Bullets
        => _bullets ??= [.. source.Bullets.Select(bullet => new StatedBullet(section, bullet))];

    /// <summary>True if every bullet starts with a value.</summary>
    public bool HasHeads => StatedBullet.HaveHeads(source);

    /// <summary>Returns false if no bullet contains the cue in its own text.</summary>
    public bool Gives(Cues cue)
    {
        for (var i = 0; i < source.Bullets.Count; i++)
        {
            if (source.Bullets[i].Prose.Gives(cue))
            {
                return true;
            }
        }

        return false;
    }
}

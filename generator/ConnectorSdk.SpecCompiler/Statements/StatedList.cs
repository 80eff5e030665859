using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>A list with its lead, the last sentence of the paragraph above it.</summary>
internal sealed class StatedList(Section section, ListBlock source, Prose? above)
{
    private IReadOnlyList<StatedBullet>? _bullets;
    private Lead? _lead;

    /// <summary>Null where no sentence stands above the list.</summary>
    public Lead? Lead => _lead ??= above?.Sentences is [.., var last] ? new Lead(section, last) : null;

    /// <summary>The lead where errata took it out. The bullets mean what they meant below it.</summary>
    public Lead? StruckLead => source.StruckLead is { } struck ? new Lead(section, struck) : null;

    public IReadOnlyList<StatedBullet> Bullets
        => _bullets ??= [.. source.Bullets.Select(bullet => new StatedBullet(section, bullet))];

    /// <summary>True where each bullet starts with a value.</summary>
    public bool HasHeads => StatedBullet.HaveHeads(source);

    /// <summary>False where no bullet's own text gives the cue.</summary>
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

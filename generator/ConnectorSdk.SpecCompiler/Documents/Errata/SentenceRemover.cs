using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>Removes sentences from a parameter's section, wherever they appear in it.</summary>
internal sealed class SentenceRemover
{
    private readonly HashSet<string> _keys;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    private SentenceRemover(IEnumerable<string> keys) => _keys = new HashSet<string>(keys, StringComparer.Ordinal);

    /// <summary>
    /// Gets the section without the sentences. <paramref name="missing"/> contains the sentences that aren't in it.
    /// </summary>
    public static ParameterSection Remove(
        ParameterSection section, IReadOnlyList<Sentence> sentences, out IReadOnlyList<Sentence> missing)
    {
        var remover = new SentenceRemover(sentences.Select(sentence => SentenceKey.Of(sentence.Text)));
        var rest = section with
        {
            Text = remover.Remove(section.Text),
            Metadata = [.. section.Metadata.Select(remover.Remove)],
        };
        missing = [.. sentences.Where(sentence => !remover._found.Contains(SentenceKey.Of(sentence.Text)))];
        return rest;
    }

    public static bool Contains(ParameterSection section, Sentence sentence)
    {
        Remove(section, [sentence], out var missing);
        return missing.Count == 0;
    }

    private IReadOnlyList<MarkdownBlock> Remove(IReadOnlyList<MarkdownBlock> blocks)
    {
        List<MarkdownBlock> kept = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case ParagraphBlock paragraph:
                    var rest = Remove(paragraph.Prose);
                    if (!IsBlank(rest))
                    {
                        kept.Add(new ParagraphBlock(rest));
                    }

                    break;
                case ListBlock list:
                    kept.AddRange(Remove(list, i > 0 ? StruckLead(blocks[i - 1]) : null));
                    break;
                case var other:
                    kept.Add(other);
                    break;
            }
        }

        return kept;
    }

    private Sentence? StruckLead(MarkdownBlock block)
        => block is ParagraphBlock { Prose.Sentences: [.., var last] } && _keys.Contains(SentenceKey.Of(last.Text)) ? last : null;

    /// <summary>
    /// Removes the sentences from a list. An empty paragraph replaces a struck lead, so the preceding text doesn't become the
    /// lead.
    /// </summary>
    private IEnumerable<MarkdownBlock> Remove(ListBlock list, Sentence? struckLead)
    {
        List<Bullet> bullets = [.. list.Bullets.Select(Remove).OfType<Bullet>()];
        if (struckLead is not null)
        {
            yield return new ParagraphBlock(new Prose("", [new ProseAnchor(0, struckLead.Line, struckLead.Column)]));
        }

        if (bullets.Count > 0)
        {
            yield return list with { Bullets = bullets, StruckLead = struckLead };
        }
    }

    /// <returns>The remaining bullet; null if nothing is left of it.</returns>
    private Bullet? Remove(Bullet bullet)
    {
        var rest = new Bullet(RemoveFrom(bullet), Remove(bullet.Rest));
        return IsBlank(rest.Prose) && rest.Rest.Count == 0 && !IsBlank(bullet.Prose) ? null : rest;
    }

    /// <summary>
    /// Removes the sentences from a bullet. Messages quote a bullet without its value, so "It glows." also removes <c>Red: It
    /// glows.</c>
    /// </summary>
    private Prose RemoveFrom(Bullet bullet)
        => Remove(bullet.Prose, bullet.Head is { } head ? bullet.Prose.Text.Length - head.Text.Text.Length : 0);

    /// <summary>
    /// Removes the sentences from a text. The struck sentence may omit the text before <paramref name="textStart"/>.
    /// </summary>
    private Prose Remove(Prose prose, int textStart = 0)
    {
        List<(int Start, int End)> holes = [];
        foreach (var (start, end) in SentenceSplitter.Ranges(TextRange.Of(prose.Text)))
        {
            if (IsStruck(prose.Text.Substring(start, end - start)))
            {
                holes.Add((start, end));
            }
            else if (start < textStart && textStart < end && IsStruck(prose.Text.Substring(textStart, end - textStart)))
            {
                holes.Add((textStart, end));
            }
        }

        return holes.Count == 0 ? prose : prose.Without(holes);
    }

    private bool IsStruck(string text)
    {
        var key = SentenceKey.Of(text);
        if (key.Length == 0 || !_keys.Contains(key))
        {
            return false;
        }

        _found.Add(key);
        return true;
    }

    /// <summary>
    /// Removes lines of metadata that state the same facts as sentences. Messages quote these lines as sentences.
    /// </summary>
    private ParameterMetadata Remove(ParameterMetadata metadata)
        => metadata with
        {
            AcceptedValues = metadata.AcceptedValues.Length > 0 && IsStruck(metadata.AcceptedValuesText)
                ? [] : metadata.AcceptedValues,
            Default = metadata.Default is { } value && IsStruck("Default value: " + value) ? null : metadata.Default,
        };

    private static bool IsBlank(Prose prose) => string.IsNullOrWhiteSpace(prose.Text);
}

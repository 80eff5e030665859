using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>Takes sentences out of a parameter's section, wherever in it they stand.</summary>
internal sealed class SentenceRemover
{
    private readonly HashSet<string> _keys;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    private SentenceRemover(IEnumerable<string> keys) => _keys = new HashSet<string>(keys, StringComparer.Ordinal);

    /// <summary>The section without the sentences; <paramref name="missing"/> are those that aren't in it.</summary>
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

    /// <summary>An empty paragraph in the place of a struck lead: what stands before it doesn't become the lead.</summary>
    private IEnumerable<MarkdownBlock> Remove(ListBlock list, Sentence? struckLead)
    {
        List<Bullet> bullets = [.. list.Bullets.Select(Remove).OfType<Bullet>()];
        if (struckLead is not null)
        {
            yield return new ParagraphBlock(new Prose("", [(0, struckLead.Line, struckLead.Column)]));
        }

        if (bullets.Count > 0)
        {
            yield return list with { Bullets = bullets, StruckLead = struckLead };
        }
    }

    /// <summary>Null where nothing is left of the bullet.</summary>
    private Bullet? Remove(Bullet bullet)
    {
        var rest = new Bullet(RemoveFrom(bullet), Remove(bullet.Rest));
        return IsBlank(rest.Prose) && rest.Rest.Count == 0 && !IsBlank(bullet.Prose) ? null : rest;
    }

    /// <summary>Messages quote a bullet without the value that it is about: <c>Red: It glows.</c> is also "It glows."</summary>
    private Prose RemoveFrom(Bullet bullet)
        => Remove(bullet.Prose, bullet.Head is { } head ? bullet.Prose.Text.Length - head.Text.Text.Length : 0);

    /// <summary>What stands before <paramref name="textStart"/> may be left out of the sentence.</summary>
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

    /// <summary>The lines of metadata that say what sentences say, too: messages quote them as such.</summary>
    private ParameterMetadata Remove(ParameterMetadata metadata)
        => metadata with
        {
            AcceptedValues = metadata.AcceptedValues.Length > 0 && IsStruck(metadata.AcceptedValuesText)
                ? [] : metadata.AcceptedValues,
            Default = metadata.Default is { } value && IsStruck("Default value: " + value) ? null : metadata.Default,
        };

    private static bool IsBlank(Prose prose) => string.IsNullOrWhiteSpace(prose.Text);
}

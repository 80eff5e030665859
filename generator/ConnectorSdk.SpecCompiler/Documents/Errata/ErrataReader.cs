using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>
/// Reads the text below the <c>### -Parameter</c> headings of an errata file. Text before the first heading, quotes, and comments
/// are ignored. Any other block that can't be a correction is reported.
/// </summary>
internal sealed class ErrataReader
{
    private readonly string _fileName;
    private readonly List<SpecDiagnostic> _diagnostics;

    private ErrataReader(string fileName, List<SpecDiagnostic> diagnostics)
    {
        _fileName = fileName;
        _diagnostics = diagnostics;
    }

    public static ErrataDocument Read(ErrataFile file, List<SpecDiagnostic> diagnostics)
        => new ErrataReader(file.FileName, diagnostics).Read(file.Text.TrimStart('\uFEFF'));

    private ErrataDocument Read(string text)
    {
        List<ErrataSection> sections = [];
        List<PlacedRules> rules = [];
        HeadingBlock? heading = null;
        List<MarkdownBlock> blocks = [];
        foreach (var block in ReadBlocks(text).Append(new HeadingBlock(0, 1, "")))
        {
            if (block is not HeadingBlock { Level: <= 3 } next)
            {
                blocks.Add(block);
                continue;
            }

            if (heading is { Level: 3 })
            {
                sections.Add(ReadSection(heading, blocks));
                rules.AddRange(PlacedRules.Of(blocks, sections[sections.Count - 1].Name, _fileName));
            }
            else if (sections.Count == 0)
            {
                rules.AddRange(PlacedRules.Of(blocks, null, _fileName));
            }
            else if (heading is not null)
            {
                Report(heading.Line, 1, $"The text below '{heading.Text}' is ignored. Write corrections below '### -Name', "
                    + "and notes above the first '### -Name' or after '> '.");
            }

            heading = next;
            blocks = [];
        }

        if (sections.Count == 0 && rules.Count == 0)
        {
            Report(1, 1, $"{_fileName} has no effect, because it contains no section '### -Name' and no block of rules.");
        }

        return new ErrataDocument(_fileName, sections, rules);
    }

    private IReadOnlyList<MarkdownBlock> ReadBlocks(string text)
    {
        try
        {
            List<SpecDiagnostic> limits = [];
            var readable = MarkupLimits.Apply(text, limits);
            IReadOnlyList<int> inserted = [];
            if (RulesBlock.MayBeIn(readable))
            {
                (readable, inserted) = FenceRepair.Repair(readable, limits);
            }

            limits.ForEach(limit => Report(limit.Line, limit.Column, limit.Message));
            return MarkdownReader.Read(readable, inserted, _fileName).Blocks;
        }
        catch (ArgumentException e)
        {
            // Very deeply nested Markdown can't be read. It must not affect the document itself.
            Report(1, 1, $"{_fileName} cannot be read: {e.Message}");
            return [];
        }
    }

    private ErrataSection ReadSection(HeadingBlock heading, List<MarkdownBlock> blocks)
    {
        List<Sentence> struck = [];
        List<Addition> added = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case ParagraphBlock paragraph when IsComment(paragraph):
                    break;
                case ParagraphBlock paragraph:
                    var list = i + 1 < blocks.Count ? blocks[i + 1] as ListBlock : null;
                    if (AddSentences(TakePlain(paragraph.Prose, struck), list, struck, added))
                    {
                        i++;
                    }

                    break;
                case ListBlock bullets:
                    added.AddRange(TakePlain(bullets, struck).Bullets.Select(bullet => AsAddition(bullet, bullets)));
                    break;
                case QuoteBlock or RulesBlock:
                    break;
                case var other:
                    Report(other.Line, 1,
                        "This part has no effect, because only sentences and bullets are corrections. Start a note with '> '.");
                    break;
            }
        }

        return new ErrataSection(ParameterSectionReader.ParameterName(heading), heading.Line, struck, added);
    }

    /// <summary>Adds the sentences.</summary>
    /// <returns>True if the last sentence introduces the list and the list was added with it; otherwise, false.</returns>
    private bool AddSentences(Prose plain, ListBlock? list, List<Sentence> struck, List<Addition> added)
    {
        var sentences = plain.Sentences.Where(sentence => HasWords(sentence.Text)).ToList();
        added.AddRange(sentences.Select(sentence => new Addition(ProseOf(sentence), null)));
        if (list is null || sentences is not [.., { Text: [.., ':'] } lead])
        {
            return false;
        }

        var rest = TakePlain(list, struck);
        added[added.Count - 1] = new Addition(ProseOf(lead), rest.Bullets.Count > 0 ? rest : null);
        return true;
    }

    private static Addition AsAddition(Bullet bullet, ListBlock list)
        => new(new Prose("", [new ProseAnchor(0, bullet.Prose.Line, 1)], bullet.Prose.File), list with { Bullets = [bullet] });

    private static Prose ProseOf(Sentence sentence)
        => new(sentence.Text, [new ProseAnchor(0, sentence.Line, sentence.Column)], sentence.File);

    private ListBlock TakePlain(ListBlock list, List<Sentence> struck)
        => list with
        {
            Bullets = [.. list.Bullets
                .Select(bullet => new Bullet(TakePlain(bullet.Prose, struck), TakePlain(bullet.Rest, struck)))
                .Where(bullet => HasWords(bullet.Prose.Text) || bullet.Rest.Count > 0)],
        };

    /// <summary>
    /// Gets the blocks that aren't struck through. A list inside a bullet can only be struck through, because the grammar doesn't
    /// read nested lists.
    /// </summary>
    private List<MarkdownBlock> TakePlain(IReadOnlyList<MarkdownBlock> blocks, List<Sentence> struck)
    {
        List<MarkdownBlock> plain = [];
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock paragraph)
            {
                var rest = TakePlain(paragraph.Prose, struck);
                plain.AddRange(HasWords(rest.Text) ? [new ParagraphBlock(rest)] : []);
            }
            else if (block is not (QuoteBlock or ListBlock or RulesBlock)
                || (block is ListBlock list && TakePlain(list, struck).Bullets.Count > 0))
            {
                Report(block.Line, 1, "This part has no effect, because a bullet can contain only sentences.");
            }
        }

        return plain;
    }

    /// <summary>Gets the text that isn't struck through, and adds the struck sentences to <paramref name="struck"/>.</summary>
    private Prose TakePlain(Prose prose, List<Sentence> struck)
    {
        var read = Strikethrough.Read(prose);
        struck.AddRange(read.Struck.SelectMany(part => part.Sentences).Where(sentence => HasWords(sentence.Text)));
        if (read.Open is var (line, column))
        {
            Report(line, column,
                "The closing ~~ is missing in this paragraph. The text after the opening ~~ is ignored.");
        }

        return read.Plain;
    }

    private static bool IsComment(ParagraphBlock paragraph)
        => paragraph.Prose.Text.Trim() is var text
            && text.StartsWith("<!--", StringComparison.Ordinal)
            && text.IndexOf("-->", StringComparison.Ordinal) == text.Length - "-->".Length;

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    private void Report(int line, int column, string message)
        => _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.IdleErratum, line, column, message, _fileName));
}

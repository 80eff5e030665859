namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads a cmdlet's help document. Whatever is wrong with the text costs a diagnostic at its line, never the rest of the
/// document.
/// </summary>
internal sealed class DocumentReader
{
    private readonly string _fileName;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly Dictionary<string, List<MarkdownBlock>> _sections = new(StringComparer.OrdinalIgnoreCase);
    private HeadingBlock? _title;

    private DocumentReader(string fileName, List<SpecDiagnostic> diagnostics)
    {
        _fileName = fileName;
        _diagnostics = diagnostics;
    }

    /// <summary>Null where the text isn't a cmdlet's document; <paramref name="diagnostics"/> says why.</summary>
    public static CmdletDocument? Read(string fileName, string text, List<SpecDiagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text) || text.IndexOf('\0') >= 0)
        {
            var what = text.IndexOf('\0') >= 0 ? "isn't text" : "is empty";
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Unreadable, 1, 1,
                $"{fileName} {what}. A cmdlet's help document in markdown is expected."));
            return null;
        }

        return new DocumentReader(fileName, diagnostics).Read(text.TrimStart('\uFEFF'));
    }

    private CmdletDocument? Read(string text)
    {
        var (repaired, inserted) = FenceRepair.Repair(text, _diagnostics);
        var (frontMatter, blocks) = MarkdownReader.Read(repaired, inserted);
        CollectSections(blocks);
        if (!_sections.ContainsKey("SYNTAX") && !_sections.ContainsKey("PARAMETERS"))
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.NotACmdlet, 1, 1,
                $"{_fileName} has neither a SYNTAX nor a PARAMETERS section: it isn't a cmdlet's document and is passed over."));
            return null;
        }

        var name = CmdletName();
        if (name is null)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Unreadable, _title?.Line ?? 1, 1,
                $"{_fileName} names no cmdlet. Its first heading must be '# Verb-Noun'."));
            return null;
        }

        return new CmdletDocument(
            _fileName,
            name,
            FrontMatterValue(frontMatter, "Module Name"),
            ParagraphsOf(Section("SYNOPSIS")),
            ReadSyntax(),
            ReadParameters(),
            ReadExamples());
    }

    private List<MarkdownBlock> Section(string name) => _sections.TryGetValue(name, out var blocks) ? blocks : [];

    private void CollectSections(IReadOnlyList<MarkdownBlock> blocks)
    {
        List<MarkdownBlock>? current = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 1 } title)
            {
                _title ??= title;
            }
            else if (block is HeadingBlock { Level: 2 } heading)
            {
                if (_sections.TryGetValue(heading.Text, out current))
                {
                    _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                        $"There is a second section '{heading.Text}'. Both are read; make them one."));
                }
                else
                {
                    _sections.Add(heading.Text, current = []);
                }
            }
            else
            {
                current?.Add(block);
            }
        }
    }

    private string? CmdletName()
        => IsCmdletName(_title?.Text) ? _title!.Text
            : Path.GetFileNameWithoutExtension(_fileName) is var name && IsCmdletName(name) ? name
            : null;

    private static bool IsCmdletName(string? text)
        => text is not null && text.IndexOf('-') is > 0 and var hyphen && hyphen < text.Length - 1
            && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')
            && char.IsLetter(text[0]) && char.IsLetter(text[hyphen + 1]);

    private static string FrontMatterValue(IReadOnlyList<string> lines, string key)
        => lines.FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            ?.Substring(key.Length + 1).Trim() ?? "";

    private static string ParagraphsOf(List<MarkdownBlock> blocks)
        => string.Join(" ", blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Prose.Text));

    private List<SyntaxSet> ReadSyntax()
    {
        List<SyntaxSet> sets = [];
        string? heading = null;
        foreach (var block in Section("SYNTAX"))
        {
            switch (block)
            {
                case HeadingBlock h:
                    heading = h.Text;
                    break;
                case FenceBlock fence:
                    sets.Add(SyntaxReader.Read(heading, fence, _diagnostics));
                    heading = null;
                    break;
            }
        }

        if (sets.Count == 0)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, _title?.Line ?? 1, 1,
                "There is no SYNTAX block. The parameter sets that PARAMETERS names are used."));
        }

        return sets;
    }

    private List<ParameterSection> ReadParameters()
    {
        List<ParameterSection> sections = [];
        HeadingBlock? heading = null;
        List<MarkdownBlock> blocks = [];
        foreach (var block in Section("PARAMETERS").Concat([new HeadingBlock(0, 3, "")]))
        {
            if (block is not HeadingBlock { Level: <= 3 } next)
            {
                blocks.Add(block);
                continue;
            }

            if (heading is not null && ReadParameter(heading, blocks) is { } section)
            {
                sections.Add(section);
            }

            heading = next;
            blocks = [];
        }

        return sections;
    }

    private ParameterSection? ReadParameter(HeadingBlock heading, List<MarkdownBlock> blocks)
    {
        var name = ParameterName(heading);
        if (name is "CommonParameters" or "WorkflowCommonParameters")
        {
            return null;
        }

        if (name.Length == 0)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"'{heading.Text}' isn't the heading of a parameter; '### -Name' is expected. The entry is left out."));
            return null;
        }

        var metadata = blocks.OfType<FenceBlock>().Where(MetadataReader.IsMetadata).Select(MetadataReader.Read).ToList();
        if (metadata.Count == 0)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"-{name} has no metadata block with a 'Type:' line. What SYNTAX says of it is used."));
        }

        var applicable = blocks.OfType<QuoteBlock>().Select(quote => quote.Text)
            .FirstOrDefault(text => text.StartsWith("Applicable:", StringComparison.OrdinalIgnoreCase))
            ?.Substring("Applicable:".Length).Trim();
        return new ParameterSection(
            name,
            heading.Line,
            [.. blocks.Where(block => block is ParagraphBlock or ListBlock)],
            metadata,
            applicable ?? metadata.Select(block => block.Applicable).FirstOrDefault(text => text is not null));
    }

    /// <summary>The parameter that a heading names; empty where it names none.</summary>
    public static string ParameterName(HeadingBlock heading)
    {
        var name = new string([.. heading.Text.Trim().TrimStart('-').TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]);
        return name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') ? name : "";
    }

    private List<Example> ReadExamples()
        => [.. Section("EXAMPLES").OfType<FenceBlock>().Select(fence => new Example(fence.Line, string.Join("\n", fence.Lines)))];
}

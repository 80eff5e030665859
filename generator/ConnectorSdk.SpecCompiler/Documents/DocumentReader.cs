namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads a cmdlet's help document. Whatever is wrong with the text costs a diagnostic at its line, never the rest of the
/// document.
/// </summary>
internal sealed class DocumentReader
{
    /// <summary>PowerShell itself takes 32.</summary>
    private const int MaxSets = 200;

    private readonly string _fileName;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly Dictionary<string, List<MarkdownBlock>> _sections = new(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] _moduleKeys = ["Module Guid", "Download Help Link", "HelpInfoUri"];

    private static readonly HashSet<string> _cmdletSections =
        new(["SYNOPSIS", "SYNTAX", "DESCRIPTION", "EXAMPLES", "PARAMETERS"], StringComparer.OrdinalIgnoreCase);

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
        var (repaired, inserted) = FenceRepair.Repair(MarkupLimits.Apply(text, _diagnostics), _diagnostics);
        var (frontMatter, blocks) = MarkdownReader.Read(repaired, inserted);
        CollectSections(blocks);
        if (IsOtherPage(frontMatter))
        {
            _diagnostics.Clear();
            return null;
        }

        if (!HasCmdletSection)
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

        var syntax = ReadSyntax(name);
        return new CmdletDocument(
            _fileName,
            name,
            FrontMatterValue(frontMatter, "Module Name") ?? "",
            ParagraphsOf(Section("SYNOPSIS")),
            syntax,
            ReadParameters(syntax),
            ReadExamples())
        {
            Link = WebAddress(FrontMatterValue(frontMatter, "online version") ?? FrontMatterValue(frontMatter, "HelpUri") ?? ""),
        };
    }

    private static string WebAddress(string text)
        => text.IndexOf("http", StringComparison.OrdinalIgnoreCase) is >= 0 and var start
            && Uri.TryCreate(text.Substring(start), UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Path)
            : "";

    private bool HasCmdletSection => _sections.ContainsKey("SYNTAX") || _sections.ContainsKey("PARAMETERS");

    private List<MarkdownBlock> Section(string name) => _sections.TryGetValue(name, out var blocks) ? blocks : [];

    private void CollectSections(IReadOnlyList<MarkdownBlock> blocks)
    {
        List<MarkdownBlock>? current = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 1 } title && (_title is null || !_cmdletSections.Contains(SectionName(title))))
            {
                _title ??= title;
            }
            else if (block is HeadingBlock { Level: <= 2 } heading)
            {
                if (_sections.TryGetValue(SectionName(heading), out current))
                {
                    _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                        $"There is a second section '{heading.Text}'. Both are read; make them one."));
                }
                else
                {
                    _sections.Add(SectionName(heading), current = []);
                }
            }
            else
            {
                current?.Add(block);
            }
        }
    }

    private static string SectionName(HeadingBlock heading) => heading.Text.TrimEnd(':', ' ') is var name
        && name.ToUpperInvariant() is "PARAMETER" or "EXAMPLE" ? name + "S" : name;

    /// <summary>
    /// The pages that stand beside the cmdlets' in every module: its own page and its "about" topics. They have a Syntax section
    /// now and then, and nothing is wrong with them.
    /// </summary>
    private bool IsOtherPage(IReadOnlyList<string> frontMatter)
        => IsAbout(_fileName) || IsAbout(_title?.Text)
            || (!HasCmdletSection && _moduleKeys.Any(key => FrontMatterValue(frontMatter, key) is not null));

    private static bool IsAbout(string? name) => name?.StartsWith("about_", StringComparison.OrdinalIgnoreCase) == true;

    private string? CmdletName()
        => IsCmdletName(_title?.Text) ? _title!.Text
            : Path.GetFileNameWithoutExtension(_fileName) is var name && IsCmdletName(name) ? name
            : null;

    private static bool IsCmdletName(string? text)
        => text is not null && text.IndexOf('-') is > 0 and var hyphen && hyphen < text.Length - 1
            && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')
            && char.IsLetter(text[0]) && char.IsLetter(text[hyphen + 1]);

    private static string? FrontMatterValue(IReadOnlyList<string> lines, string key)
        => lines.FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            ?.Substring(key.Length + 1).Trim(' ', '\'', '"');

    private static string ParagraphsOf(List<MarkdownBlock> blocks)
        => string.Join(" ", blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Prose.Text));

    private List<SyntaxSet> ReadSyntax(string cmdlet)
    {
        List<SyntaxSet> sets = [];
        HeadingBlock? heading = null;
        foreach (var block in Section("SYNTAX"))
        {
            switch (block)
            {
                case HeadingBlock h:
                    heading = h;
                    break;
                case FenceBlock fence when fence.Lines.Any(line => line.Trim().Length > 0):
                    sets.AddRange(SyntaxReader.Read(heading?.Text, fence, cmdlet, _diagnostics));
                    heading = null;
                    break;
            }
        }

        if (sets.Count > MaxSets)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, sets[MaxSets].Line, 1,
                $"SYNTAX shows {sets.Count} parameter sets. Those from here on are passed over: PowerShell takes 32 at most."));
            sets.RemoveRange(MaxSets, sets.Count - MaxSets);
        }

        if (sets.Count == 0)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, Section("SYNTAX").FirstOrDefault()?.Line ?? _title?.Line ?? 1, 1,
                "There is no SYNTAX block that shows the cmdlet. The parameter sets that PARAMETERS names are used."));
        }

        return sets;
    }

    private List<ParameterSection> ReadParameters(List<SyntaxSet> syntax)
    {
        var shown = new HashSet<string>(
            syntax.SelectMany(set => set.Parameters).Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
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

            if (heading is not null && ReadParameter(heading, blocks, shown) is { } section)
            {
                sections.Add(section);
            }

            heading = next;
            blocks = [];
        }

        return sections;
    }

    private ParameterSection? ReadParameter(HeadingBlock heading, List<MarkdownBlock> blocks, HashSet<string> shown)
    {
        var name = ParameterName(heading);
        if (heading.Text.Trim('-', '<', '>', ' ') is "CommonParameters" or "WorkflowCommonParameters")
        {
            return null;
        }

        var isHyphenated = heading.Text.TrimStart().StartsWith("-", StringComparison.Ordinal);
        var fences = Fences(blocks).Where(MetadataReader.IsMetadata).ToList();
        if (name.Length == 0 || (!isHyphenated && fences.Count == 0 && !shown.Contains(name)))
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"'{heading.Text}' isn't the heading of a parameter; '### -Name' is expected. The entry is left out."));
            return null;
        }

        if (!isHyphenated)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"The heading '{heading.Text}' lacks its hyphen. It is read as -{name}."));
        }

        var metadata = fences.SelectMany(fence => MetadataReader.Read(name, fence, _diagnostics)).ToList();
        if (!metadata.Exists(block => block.Type is not null))
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

    /// <summary>Where a list precedes an indented block, Markdown takes the block for a part of its last item.</summary>
    private static IEnumerable<FenceBlock> Fences(IEnumerable<MarkdownBlock> blocks) => blocks.SelectMany(block => block switch
    {
        FenceBlock fence => [fence],
        ListBlock list => list.Bullets.SelectMany(bullet => Fences(bullet.Rest)),
        _ => (IEnumerable<FenceBlock>)[],
    });

    /// <summary>The parameter that a heading names; empty where it names none.</summary>
    public static string ParameterName(HeadingBlock heading)
    {
        var name = new string([.. heading.Text.Trim().TrimStart('-').TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]);
        return name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') ? name : "";
    }

    private List<Example> ReadExamples()
        => [.. Section("EXAMPLES").OfType<FenceBlock>().Select(fence => new Example(fence.Line, string.Join("\n", fence.Lines)))];
}

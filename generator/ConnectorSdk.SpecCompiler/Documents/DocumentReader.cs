namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads a cmdlet's help document. Whatever is wrong with the text costs a diagnostic at its line, never the rest of the
/// document.
/// </summary>
internal sealed class DocumentReader
{
    /// <summary>PowerShell itself takes 32.</summary>
    private const int MaxSets = 200;

    private static readonly string[] _moduleKeys = ["Module Guid", "Download Help Link", "HelpInfoUri"];

    private static readonly HashSet<string> _cmdletSections =
        new(["SYNOPSIS", "SYNTAX", "DESCRIPTION", "EXAMPLES", "PARAMETERS"], StringComparer.OrdinalIgnoreCase);

    private readonly string _fileName;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly Dictionary<string, List<MarkdownPart>> _sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringPool _strings = new();
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
        text = text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
        var (frontMatter, parts) = ReadParts(MarkupLimits.Apply(text, _diagnostics));
        CollectSections(parts);
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
        var applicable = FrontMatterEntry(frontMatter, "applicable");
        return new CmdletDocument(
            _fileName,
            name,
            FrontMatterValue(frontMatter, "Module Name") ?? "",
            ParagraphsOf(Section("SYNOPSIS")),
            syntax,
            new ParameterSectionReader(_strings, _diagnostics).Read(Section("PARAMETERS"), syntax),
            ReadExamples())
        {
            Link = WebAddress(FrontMatterValue(frontMatter, "online version") ?? FrontMatterValue(frontMatter, "HelpUri") ?? ""),
            Applicable = applicable?.Value ?? "",
            ApplicableLine = applicable?.Line ?? 0,
        };
    }

    /// <summary>What the outline doesn't show, open fences for one, takes a closer look at the whole text.</summary>
    private (TextRange FrontMatter, IReadOnlyList<MarkdownPart> Parts) ReadParts(string text)
    {
        if (MarkdownOutline.Read(text) is { } outline)
        {
            return (outline.FrontMatter, outline.Parts);
        }

        var (repaired, inserted) = FenceRepair.Repair(text, _diagnostics);
        var (frontMatter, blocks) = MarkdownReader.Read(repaired, inserted);
        return (frontMatter, MarkdownPart.Split(blocks));
    }

    private static string WebAddress(string text)
        => text.IndexOf("http", StringComparison.OrdinalIgnoreCase) is >= 0 and var start
            && Uri.TryCreate(text.Substring(start), UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Path)
            : "";

    private bool HasCmdletSection => _sections.ContainsKey("SYNTAX") || _sections.ContainsKey("PARAMETERS");

    private List<MarkdownPart> Section(string name) => _sections.TryGetValue(name, out var parts) ? parts : [];

    private void CollectSections(IReadOnlyList<MarkdownPart> parts)
    {
        List<MarkdownPart>? current = null;
        foreach (var part in parts)
        {
            if (part.Heading is { Level: 1 } title && (_title is null || !_cmdletSections.Contains(SectionName(title))))
            {
                _title ??= title;
            }
            else if (part.Heading is { Level: <= 2 } heading)
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

            current?.Add(part);
        }
    }

    private static string SectionName(HeadingBlock heading) => heading.Text.TrimEnd(':', ' ') is var name
        && name.ToUpperInvariant() is "PARAMETER" or "EXAMPLE" ? name + "S" : name;

    /// <summary>
    /// The pages that stand beside the cmdlets' in every module: its own page and its "about" topics. They have a Syntax section
    /// now and then, and nothing is wrong with them.
    /// </summary>
    private bool IsOtherPage(TextRange frontMatter)
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

    private static string? FrontMatterValue(TextRange frontMatter, string key) => FrontMatterEntry(frontMatter, key)?.Value;

    private static (string Value, int Line)? FrontMatterEntry(TextRange frontMatter, string key)
    {
        // The line above is that of the dashes.
        var lines = frontMatter.Lines(2);
        while (lines.MoveNext())
        {
            if (lines.Span.StartsWith(key.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && lines.Span.Slice(key.Length) is [':', .. var value])
            {
                return (value.Trim(" '\"".AsSpan()).ToString(), lines.Line);
            }
        }

        return null;
    }

    private static string ParagraphsOf(List<MarkdownPart> section)
        => string.Join(" ", Blocks(section).OfType<ParagraphBlock>().Select(paragraph => paragraph.Prose.Text));

    private static IEnumerable<MarkdownBlock> Blocks(List<MarkdownPart> section) => section.SelectMany(part => part.Blocks);

    private List<SyntaxSet> ReadSyntax(string cmdlet)
    {
        var reader = new SyntaxReader(cmdlet, _strings, _diagnostics);
        List<SyntaxSet> sets = [];
        string? heading = null;
        foreach (var part in Section("SYNTAX"))
        {
            heading = part.Heading is { Level: > 2 } own ? own.Text : heading;
            foreach (var fence in part.Blocks.OfType<FenceBlock>().Where(fence => !fence.Code.Span.Trim().IsEmpty))
            {
                sets.AddRange(reader.Read(heading, fence));
                heading = null;
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
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, FirstLine(Section("SYNTAX")) ?? _title?.Line ?? 1, 1,
                "There is no SYNTAX block that shows the cmdlet. The parameter sets that PARAMETERS names are used."));
        }

        return sets;
    }

    /// <summary>The line of the first block, or heading, below the section's own; null where the section is empty.</summary>
    private static int? FirstLine(List<MarkdownPart> section)
    {
        foreach (var part in section)
        {
            if (part.Heading is { Level: > 2 } heading)
            {
                return heading.Line;
            }

            if (part.Blocks.Count > 0)
            {
                return part.Blocks[0].Line;
            }
        }

        return null;
    }

    private List<Example> ReadExamples()
        => [.. Blocks(Section("EXAMPLES")).OfType<FenceBlock>().Select(fence => new Example(fence.Line, fence.Code.ToString()))];
}

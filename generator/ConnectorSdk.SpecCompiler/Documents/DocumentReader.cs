using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads a cmdlet's help document. Defects in the text are reported at their lines and never prevent the rest of the document
/// from being read.
/// </summary>
internal sealed class DocumentReader
{
    /// <summary>The maximum number of parameter sets that are read. PowerShell itself allows 32.</summary>
    private const int MaxSets = 200;

    /// <summary>The front matter key that states how a page was translated.</summary>
    private const string TranslationKey = "ms.translationtype";

    /// <summary>Words that indicate relations between parameters. Most descriptions contain none.</summary>
    private static readonly string[] _relations =
        ["exclusive", "at least one", "exactly one", "only one", "same command", "same time", "together"];

    private static readonly string[] _moduleKeys = ["Module Guid", "Download Help Link", "HelpInfoUri"];

    private readonly string _fileName;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly StringPool _strings = new();
    private readonly TextRange _frontMatter;
    private readonly DocumentSections _sections;
    private readonly bool _mayStateRules;

    /// <summary>Initializes a reader for a text whose lines end with a line feed only.</summary>
    private DocumentReader(string fileName, string text, List<SpecDiagnostic> diagnostics)
    {
        _fileName = fileName;
        _diagnostics = diagnostics;
        (_frontMatter, var parts, _mayStateRules) = ReadParts(MarkupLimits.Apply(text, diagnostics));
        _sections = new DocumentSections(parts, diagnostics);
    }

    /// <summary>Reads a document. Module pages and "about" topics are ignored without a diagnostic.</summary>
    /// <returns>The document; null if the text isn't a cmdlet's help document.</returns>
    public static CmdletDocument? Read(string fileName, string text, List<SpecDiagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text) || text.IndexOf('\0') >= 0)
        {
            var what = text.IndexOf('\0') >= 0 ? "is not a text file" : "is empty";
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Unreadable, 1, 1,
                $"{fileName} {what}. Expected the Markdown help document of a cmdlet."));
            return null;
        }

        text = text.TrimStart('\uFEFF');
        text = text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
        return new DocumentReader(fileName, DoubleHyphens.ToBullets(SideBySideText.Originals(text)), diagnostics).Read();
    }

    private CmdletDocument? Read()
    {
        if (IsOtherPage())
        {
            _diagnostics.Clear();
            return null;
        }

        if (!_sections.OfCmdlet)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.NotACmdlet, 1, 1,
                $"{_fileName} is ignored, because it has neither a SYNTAX nor a PARAMETERS section."));
            return null;
        }

        if (Name() is not { } name)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Unreadable, _sections.Title?.Line ?? 1, 1,
                $"{_fileName} does not name a cmdlet. "
                + "The first heading must be '# Verb-Noun', or the name of the function in SYNTAX."));
            return null;
        }

        var syntax = ReadSyntax(name);
        var applicable = FrontMatterEntry("applicable");
        return new CmdletDocument(
            _fileName,
            name,
            FrontMatterValue("Module Name") ?? "",
            Synopsis(),
            syntax,
            new ParameterSectionReader(_strings, FrontMatterEntry(TranslationKey) is not null, _diagnostics)
                .Read(_sections["PARAMETERS"], syntax),
            ReadExamples(name))
        {
            Link = WebAddress.Read(FrontMatterValue("online version") ?? FrontMatterValue("HelpUri") ?? ""),
            Applicable = applicable?.Value ?? "",
            ApplicableLine = applicable?.Line ?? 0,
            Description = new ParameterSection(
                "", 1, [.. Blocks(_sections["DESCRIPTION"].FindAll(part => part.MayHold(_relations)))], [], null),
            Rules = _mayStateRules ? [.. PlacedRules.Of(_sections)] : [],
        };
    }

    /// <summary>
    /// Splits the text into parts. If the outline can't be determined, for example because a fence is open, the whole text is
    /// parsed.
    /// </summary>
    private (TextRange FrontMatter, IReadOnlyList<MarkdownPart> Parts, bool MayStateRules) ReadParts(string text)
    {
        if (MarkdownOutline.Read(text) is { } outline)
        {
            return (outline.FrontMatter, outline.Parts, outline.MayStateRules);
        }

        var (repaired, inserted) = FenceRepair.Repair(text, _diagnostics);
        var (frontMatter, blocks) = MarkdownReader.Read(repaired, inserted);
        return (frontMatter, MarkdownPart.Split(blocks), RulesBlock.MayBeIn(text));
    }

    /// <summary>
    /// Determines whether the text is the module page or an "about" topic. Every module contains such pages next to its cmdlet
    /// documents. Some have a SYNTAX section, and none is reported as defective.
    /// </summary>
    private bool IsOtherPage()
        => IsAbout(_fileName) || IsAbout(_sections.Title?.Text)
            || (!_sections.OfCmdlet && _moduleKeys.Any(key => FrontMatterValue(key) is not null));

    private static bool IsAbout(string? name) => name?.StartsWith("about_", StringComparison.OrdinalIgnoreCase) == true;

    private string? Name()
    {
        var title = _sections.Title?.Text;
        if (CommandNameReader.IsVerbAndNoun(title))
        {
            return title;
        }

        var file = Path.GetFileNameWithoutExtension(_fileName);
        return CommandNameReader.IsVerbAndNoun(file) ? file
            : CommandNameReader.OfFunction(_sections["SYNTAX"], title, file, FrontMatterValue("title"));
    }

    private string? FrontMatterValue(string key) => FrontMatterEntry(key)?.Value;

    private (string Value, int Line)? FrontMatterEntry(string key)
    {
        // Line 1 contains the dashes.
        var lines = _frontMatter.Lines(2);
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

    /// <summary>
    /// Gets the synopsis. Words without a final mark before a list, such as "Required permissions", are a label and not a
    /// sentence.
    /// </summary>
    private string Synopsis()
    {
        var blocks = _sections["SYNOPSIS"] switch
        {
            [] => _sections.Introduction?.Blocks ?? [],
            [var only] => only.Blocks,
            var parts => [.. Blocks(parts)],
        };
        var synopsis = "";
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock { Prose: var prose } && !IsLabel(blocks, i) && !Placeholder.Is(prose))
            {
                synopsis = synopsis.Length == 0 ? prose.Text : $"{synopsis} {prose.Text}";
            }
        }

        return synopsis;
    }

    private static bool IsLabel(IReadOnlyList<MarkdownBlock> blocks, int index)
        => index + 1 < blocks.Count && blocks[index + 1] is ListBlock
            && blocks[index] is ParagraphBlock { Prose.Text: [.., var last] } && char.IsLetterOrDigit(last);

    private static IEnumerable<MarkdownBlock> Blocks(List<MarkdownPart> section) => section.SelectMany(part => part.Blocks);

    private List<SyntaxSet> ReadSyntax(string cmdlet)
    {
        var reader = new SyntaxReader(cmdlet, _strings, _diagnostics);
        List<SyntaxSet> sets = [];
        string? heading = null;
        foreach (var part in _sections["SYNTAX"])
        {
            heading = part.Heading is { Level: > 2 } own ? own.Text : heading;
            foreach (var block in part.Blocks)
            {
                if (block is FenceBlock fence && !fence.Code.Span.Trim().IsEmpty)
                {
                    sets.AddRange(reader.Read(heading, fence));
                    heading = null;
                }
            }
        }

        if (sets.Count > MaxSets)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, sets[MaxSets].Line, 1,
                $"SYNTAX shows {sets.Count} parameter sets, but PowerShell supports at most 32. "
                + "The parameter sets from this line on are ignored."));
            sets.RemoveRange(MaxSets, sets.Count - MaxSets);
        }

        if (sets.Count == 0)
        {
            var line = FirstLine(_sections["SYNTAX"]) ?? _sections.Title?.Line ?? 1;
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line, 1,
                "No SYNTAX block shows the cmdlet. The parameter sets in PARAMETERS are used instead."));
        }

        return sets;
    }

    /// <summary>Finds the first block or heading below the section's own heading.</summary>
    /// <returns>The line; null if the section is empty.</returns>
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

    /// <summary>
    /// Reads the examples. Conversion tools drop code fences, so a paragraph that starts with the cmdlet's name is an example
    /// command.
    /// </summary>
    private List<Example> ReadExamples(string cmdlet)
    {
        List<Example> examples = [];
        var command = cmdlet + " -";
        foreach (var part in _sections["EXAMPLES"])
        {
            foreach (var block in part.Blocks)
            {
                if (block is FenceBlock fence)
                {
                    examples.Add(new Example(fence.Line, fence.Code.ToString()));
                }
                else if (block is ParagraphBlock { Prose: var prose } && prose.StartsWith(command))
                {
                    examples.Add(new Example(prose.Line, prose.Text));
                }
            }
        }

        return examples;
    }
}

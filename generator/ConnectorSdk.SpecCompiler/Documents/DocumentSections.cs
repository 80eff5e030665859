using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>The title of a document, and its sections by name.</summary>
internal sealed class DocumentSections
{
    private static readonly string[] _cmdletSections = ["SYNOPSIS", "SYNTAX", "DESCRIPTION", "EXAMPLES", "PARAMETERS"];

    private static readonly HashSet<string> _known = new(
        [.. _cmdletSections, "ALIASES", "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Characters that headings may end with, but names don't.</summary>
    private static readonly char[] _ends = [':', ' '];

    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly Dictionary<string, List<MarkdownPart>> _sections = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<MarkdownPart> _parts = [];
    private readonly List<List<MarkdownPart>> _order = new(_known.Count);

    /// <summary>The sections with unknown headings. Most documents have none.</summary>
    private readonly HashSet<List<MarkdownPart>> _unknown = [];

    public DocumentSections(IReadOnlyList<MarkdownPart> parts, List<SpecDiagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        Collect(parts);
        if (_unknown.Count > 0)
        {
            Recognize();
        }
    }

    public HeadingBlock? Title { get; private set; }

    /// <summary>The text between the title and the first section.</summary>
    public MarkdownPart? Introduction { get; private set; }

    public bool OfCmdlet => _sections.ContainsKey("SYNTAX") || _sections.ContainsKey("PARAMETERS");

    /// <summary>All parts of the document, in order.</summary>
    public IReadOnlyList<MarkdownPart> Parts => _parts;

    /// <summary>The parts of a section; empty if the document has no such section.</summary>
    public List<MarkdownPart> this[string name] => _sections.TryGetValue(name, out var parts) ? parts : [];

    private void Collect(IReadOnlyList<MarkdownPart> parts)
    {
        List<MarkdownPart>? current = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var heading = parts[i].Heading;
            if (heading is { Level: 1 } && (Title is null || !IsCmdletSection(NameOf(heading))))
            {
                if (StartsAnother(parts, i))
                {
                    _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                        $"The document of a second cmdlet, {heading.Text}, starts here. Only {Title!.Text} is read. "
                        + $"Move {heading.Text} to a separate file."));
                    return;
                }

                Introduction ??= parts[i];
                Title ??= heading;
            }
            else if (heading is { Level: <= 2 })
            {
                current = Open(heading);
            }

            current?.Add(parts[i]);
            _parts.Add(parts[i]);
        }
    }

    private List<MarkdownPart> Open(HeadingBlock heading)
    {
        var name = NameOf(heading);
        if (_sections.TryGetValue(name, out var section))
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"The document has two sections '{heading.Text}'. Both are read. Merge them into one section."));
            return section;
        }

        _sections.Add(name, section = []);
        _order.Add(section);
        if (!_known.Contains(name))
        {
            _unknown.Add(section);
        }

        return section;
    }

    /// <summary>
    /// Determines whether another cmdlet's document starts at a heading. The heading names another cmdlet, and the next section
    /// already occurred.
    /// </summary>
    private bool StartsAnother(IReadOnlyList<MarkdownPart> parts, int index)
    {
        if (Title is null || !OfCmdlet || !CommandNameReader.IsVerbAndNoun(parts[index].Heading!.Text)
            || parts[index].Heading!.Text.Equals(Title.Text, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = index + 1; i < parts.Count; i++)
        {
            if (parts[i].Heading is { Level: <= 2 } next)
            {
                var name = NameOf(next);
                return _sections.ContainsKey(name) && IsCmdletSection(name);
            }
        }

        return false;
    }

    private static string NameOf(HeadingBlock heading) => heading.Text.TrimEnd(_ends) is var name
        && (name.Equals("PARAMETER", StringComparison.OrdinalIgnoreCase)
            || name.Equals("EXAMPLE", StringComparison.OrdinalIgnoreCase))
            ? name + "S" : name;

    private static bool IsCmdletSection(string name) => _cmdletSections.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Recognizes sections with translated headings by their content and order. PARAMETERS contains metadata, and SYNTAX contains
    /// the command with brackets. SYNOPSIS is the section before SYNTAX, and EXAMPLES follows it.
    /// </summary>
    private void Recognize()
    {
        List<string> found = [];
        Find("PARAMETERS", _ => true, HoldsMetadata);
        if (OfCmdlet && Title?.Text is { } title)
        {
            Find("SYNTAX", _ => true, section => Shows(section, title, isSyntax: true));
            var syntax = _order.IndexOf(this["SYNTAX"]);
            Find("SYNOPSIS", place => place == syntax - 1, _ => true);
            Find("EXAMPLES", place => place > syntax, section => Shows(section, title, isSyntax: false));
        }

        if (found.Count > 0)
        {
            var headings = found.ConvertAll(name => this[name][0].Heading!);
            var texts = string.Join(", ", headings.Select(heading => $"'{heading.Text}'"));
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.NotUnderstood, headings.Min(heading => heading.Line), 1,
                $"The heading {texts} is not known. Based on its content, it is read as {string.Join(", ", found)}. "
                + "Rules are read only from English text."));
        }

        void Find(string name, Predicate<int> isPlace, Predicate<List<MarkdownPart>> fits)
        {
            for (var i = 0; !_sections.ContainsKey(name) && i < _order.Count; i++)
            {
                if (_unknown.Contains(_order[i]) && isPlace(i) && fits(_order[i]))
                {
                    _unknown.Remove(_order[i]);
                    _sections.Add(name, _order[i]);
                    found.Add(name);
                }
            }
        }
    }

    private static bool HoldsMetadata(List<MarkdownPart> section)
        => section.Exists(part => part.Heading is { Level: 3, Text: ['-', ..] }
            && part.Blocks.OfType<FenceBlock>().Any(MetadataReader.IsMetadata));

    private static bool Shows(List<MarkdownPart> section, string command, bool isSyntax)
        => section.SelectMany(part => part.Blocks).OfType<FenceBlock>().Any(fence => isSyntax
            ? CommandNameReader.FirstWord(fence)?.Equals(command, StringComparison.OrdinalIgnoreCase) == true
                && fence.Code.Span.IndexOfAny('[', '<') >= 0
            : fence.Code.ToString().IndexOf(command, StringComparison.OrdinalIgnoreCase) >= 0);
}

using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads the parameter sections of PARAMETERS. Parameter names in a translated document may be translated, too. In such a
/// document, only names that SYNTAX shows are read as parameters.
/// </summary>
internal sealed class ParameterSectionReader(StringPool strings, bool isTranslated, List<SpecDiagnostic> diagnostics)
{
    private const string Applicable = "Applicable:";

    private readonly MetadataReader _metadata = new(strings, diagnostics);

    /// <summary>The sorted content of a parameter section. The lists are reused for the next section.</summary>
    private readonly List<MarkdownBlock> _text = [];
    private readonly List<FenceBlock> _fences = [];
    private readonly List<ParameterMetadata> _blocks = [];

    /// <summary>
    /// Reads the parameter sections. Headings of other levels, including a repeated PARAMETERS heading, belong to the section
    /// that contains them.
    /// </summary>
    public List<ParameterSection> Read(List<MarkdownPart> parts, List<SyntaxSet> syntax)
    {
        var shown = new Lazy<HashSet<string>>(() => new HashSet<string>(
            syntax.SelectMany(set => set.Parameters).Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase));
        List<ParameterSection> sections = new(parts.Count);
        for (var i = 0; i < parts.Count;)
        {
            var first = i++;
            while (i < parts.Count && parts[i].Heading is { Level: not 3 })
            {
                i++;
            }

            if (parts[first].Heading is { Level: 3 } heading && !IsCommon(heading)
                && ReadParameter(heading, BlocksOf(parts, first, i), shown) is { } section)
            {
                sections.Add(section);
            }
        }

        return sections;
    }

    /// <summary>Determines whether a heading names the common parameters, which are documented elsewhere.</summary>
    private static bool IsCommon(HeadingBlock heading)
        => heading.Text.AsSpan().Trim("-<>` ".AsSpan()) is "CommonParameters" or "WorkflowCommonParameters";

    /// <summary>
    /// Gets the blocks of the parts from <paramref name="first"/> up to, but not including, <paramref name="end"/>.
    /// </summary>
    private static IReadOnlyList<MarkdownBlock> BlocksOf(List<MarkdownPart> parts, int first, int end)
        => end == first + 1 ? parts[first].Blocks : [.. parts.GetRange(first, end - first).SelectMany(part => part.Blocks)];

    private ParameterSection? ReadParameter(
        HeadingBlock heading, IReadOnlyList<MarkdownBlock> blocks, Lazy<HashSet<string>> shown)
    {
        var name = strings.Get(NameIn(Bare(heading)));
        var isHyphenated = Bare(heading) is ['-', ..];
        var (applicable, applicableLine) = Sort(blocks);
        if (name.Length == 0 || (!isHyphenated && _fences.Count == 0 && !shown.Value.Contains(name)))
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"'{heading.Text}' is not the heading of a parameter. Expected '### -Name'. The section is ignored."));
            return null;
        }

        if ((isTranslated || !IsAscii(heading.Text)) && shown.Value.Count > 0 && !shown.Value.Contains(name))
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"SYNTAX does not show '{heading.Text}'. The name is probably translated. The section is ignored."));
            return null;
        }

        if (!isHyphenated)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, heading.Line, 1,
                $"The heading '{heading.Text}' has no hyphen. It is read as -{name}."));
        }

        _blocks.Clear();
        foreach (var fence in _fences)
        {
            _metadata.Read(name, fence, _blocks);
        }

        if (!_blocks.Exists(block => block.Type is not null))
        {
            var line = _fences.Select(MetadataReader.FindMisspelledType).FirstOrDefault(found => found > 0);
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, line > 0 ? line : heading.Line, 1,
                $"-{name} has no metadata block with a 'Type:' line. The information in SYNTAX is used instead."));
        }

        var other = applicable is null ? _blocks.Find(block => block.Applicable is not null) : null;
        return new ParameterSection(name, heading.Line, _text.ToArray(), _blocks.ToArray(), applicable ?? other?.Applicable)
        {
            ApplicableLine = other?.ApplicableLine ?? applicableLine,
            HeadingType = TypeOf(heading, name),
        };
    }

    /// <summary>Sorts the blocks of a parameter section into text, metadata, and applicable products.</summary>
    private (string? Applicable, int ApplicableLine) Sort(IReadOnlyList<MarkdownBlock> blocks)
    {
        _text.Clear();
        _fences.Clear();
        var (applicable, applicableLine) = ((string?)null, 0);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case FenceBlock fence when MetadataReader.IsMetadata(fence):
                    _fences.Add(fence);
                    break;
                case QuoteBlock quote when quote.Prose.StartsWith(Applicable):
                    if (applicable is null)
                    {
                        applicable = strings.Get(quote.Prose.Span.Slice(Applicable.Length).Trim());
                        applicableLine = quote.Line;
                    }

                    break;
                case QuoteBlock quote:
                    _text.AddRange(quote.ReadBlocks().Where(inner => inner is ParagraphBlock or ListBlock));
                    break;
                case ListBlock list:
                    _text.Add(list);
                    if (list.Bullets.Any(static bullet => bullet.Rest.Count > 0))
                    {
                        _fences.AddRange(FencesIn(list).Where(MetadataReader.IsMetadata));
                    }

                    break;
                case ParagraphBlock:
                    _text.Add(block);
                    break;
            }
        }

        return (applicable, applicableLine);
    }

    /// <summary>
    /// Gets the code blocks in a list. If an indented block follows a list, Markdown parses it as part of the last item.
    /// </summary>
    private static IEnumerable<FenceBlock> FencesIn(ListBlock list)
        => list.Bullets.SelectMany(bullet => bullet.Rest).SelectMany(block => block switch
        {
            FenceBlock fence => [fence],
            ListBlock inner => FencesIn(inner),
            _ => (IEnumerable<FenceBlock>)[],
        });

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the heading without backticks, because a name may be formatted as code: <c>### `-Name`</c>.</summary>
    private static string Bare(HeadingBlock heading)
        => (heading.Text.IndexOf('`') < 0 ? heading.Text : heading.Text.Replace("`", "")).Trim();

    /// <summary>Gets the parameter that a heading names.</summary>
    /// <returns>The name; empty if the heading names no parameter.</returns>
    public static string ParameterName(HeadingBlock heading) => NameIn(Bare(heading)).ToString();

    private static ReadOnlySpan<char> NameIn(string heading)
    {
        var text = heading.AsSpan().TrimStart('-');
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        return length > 0 && (char.IsLetter(text[0]) || text[0] == '_') ? text.Slice(0, length) : default;
    }

    /// <summary>
    /// Gets the type in <c>-Name &lt;Type&gt;</c>, or in <c>Name [Type]</c>, the format of the first platyPS version.
    /// </summary>
    private static string? TypeOf(HeadingBlock heading, string name)
        => Bare(heading).AsSpan().TrimStart('-').Slice(name.Length).Trim() is var type && type is ['<', .., '>'] or ['[', .., ']']
            ? type.Slice(1, type.Length - 2).ToString()
            : null;
}

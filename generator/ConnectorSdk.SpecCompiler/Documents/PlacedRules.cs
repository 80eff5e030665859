using ConnectorSdk.SpecCompiler.Documents.Markdown;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// A block of rules, and where it stands: in the section of <paramref name="Parameter"/>, null outside of these, and in the
/// errata <paramref name="File"/>, null for the document itself.
/// </summary>
internal sealed record PlacedRules(RulesBlock Block, string? Parameter, string? File)
{
    /// <summary>The blocks of a document, whatever section they stand in.</summary>
    public static IEnumerable<PlacedRules> Of(DocumentSections sections)
    {
        var parameters = new HashSet<MarkdownPart>(sections["PARAMETERS"]);
        string? parameter = null;
        foreach (var part in sections.Parts)
        {
            parameter = !parameters.Contains(part) ? null
                : part.Heading is { Level: 3 } heading ? ParameterSectionReader.ParameterName(heading)
                : part.Heading is { Level: < 3 } ? null
                : parameter;
            foreach (var rules in Of(part.Blocks, parameter, null))
            {
                yield return rules;
            }
        }
    }

    /// <summary>The blocks among others, also in lists and in the quotes of documents. Quotes of errata are for people.</summary>
    public static IEnumerable<PlacedRules> Of(IEnumerable<MarkdownBlock> blocks, string? parameter, string? file)
        => blocks.SelectMany(block => block switch
        {
            RulesBlock rules => [new PlacedRules(rules, parameter, file)],
            ListBlock list => Of(list.Bullets.SelectMany(bullet => bullet.Rest), parameter, file),
            QuoteBlock quote when file is null => Of(quote.ReadBlocks(), parameter, file),
            _ => (IEnumerable<PlacedRules>)[],
        });
}

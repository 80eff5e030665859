using ConnectorSdk.SpecCompiler.Documents.Markdown;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// A block of rules and its location. <paramref name="Parameter"/> is the parameter whose section contains the block; null
/// outside parameter sections. <paramref name="File"/> is the name of the errata file; null for the document itself.
/// </summary>
internal sealed record PlacedRules(RulesBlock Block, string? Parameter, string? File)
{
    /// <summary>Gets the rule blocks in all sections of a document.</summary>
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

    /// <summary>
    /// Gets the rule blocks among other blocks, including rule blocks in lists and in quotes. Quotes in errata files are ignored.
    /// </summary>
    public static IEnumerable<PlacedRules> Of(IEnumerable<MarkdownBlock> blocks, string? parameter, string? file)
        => blocks.SelectMany(block => block switch
        {
            RulesBlock rules => [new PlacedRules(rules, parameter, file)],
            ListBlock list => Of(list.Bullets.SelectMany(bullet => bullet.Rest), parameter, file),
            QuoteBlock quote when file is null => Of(quote.ReadBlocks(), parameter, file),
            _ => (IEnumerable<PlacedRules>)[],
        });
}

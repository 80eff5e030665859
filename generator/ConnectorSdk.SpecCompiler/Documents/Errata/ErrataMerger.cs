using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>Applies the corrections of an errata file to its document.</summary>
internal static class ErrataMerger
{
    /// <summary>
    /// Creates the corrected document. Struck sentences that are neither in their section nor in DESCRIPTION are reported.
    /// Sections that the document doesn't have are ignored.
    /// </summary>
    public static CmdletDocument Merge(CmdletDocument document, ErrataDocument errata, List<SpecDiagnostic> diagnostics)
    {
        List<ParameterSection> sections = [.. document.Parameters];
        var description = document.Description;
        foreach (var corrections in errata.Sections.GroupBy(section => section.Name, StringComparer.OrdinalIgnoreCase))
        {
            var index = sections.FindIndex(section => section.Name.Equals(corrections.Key, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                sections[index] = Correct(sections[index], [.. corrections], out var missing);
                description = description is null ? null : SentenceRemover.Remove(description, missing, out missing);
                diagnostics.AddRange(missing.Select(sentence => new SpecDiagnostic(
                    SpecDiagnosticIds.IdleErratum, sentence.Line, sentence.Column,
                    $"The section of -{sections[index].Name} in {document.FileName} does not contain this sentence."
                    + $"{Elsewhere(sentence, document)} Copy the whole sentence from the document: \"{sentence.Text}\"",
                    errata.FileName)));
            }
        }

        // A missing section is reported as a whole.
        var rules = errata.Rules.Where(block => block.Parameter is not { } name
            || sections.Exists(section => section.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));
        return document with { Parameters = sections, Description = description, Rules = [.. document.Rules, .. rules] };
    }

    private static ParameterSection Correct(
        ParameterSection section, IReadOnlyList<ErrataSection> corrections, out IReadOnlyList<Sentence> missing)
    {
        var rest = SentenceRemover.Remove(section, [.. corrections.SelectMany(correction => correction.Struck)], out missing);
        var added = corrections.SelectMany(correction => correction.Added).SelectMany(addition => addition.Blocks);
        return rest with { Text = [.. rest.Text, .. added] };
    }

    private static string Elsewhere(Sentence sentence, CmdletDocument document)
        => document.Parameters.FirstOrDefault(section => SentenceRemover.Contains(section, sentence)) is { } owner
            ? $" The section of -{owner.Name} contains it."
            : "";
}

using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler;

/// <summary>
/// Finds errata without effect: sections that the document doesn't have, and sentences that would not be missed. Whoever corrects
/// a document relies on the correction.
/// </summary>
internal sealed class ErrataCheck(
    CmdletDocument document, ErrataDocument errata, Cmdlet cmdlet, EquatableArray<SourcedRule> rules)
{
    private const int FarthestName = 3;

    public IEnumerable<SpecDiagnostic> Run()
        => errata.Sections.SelectMany(section => cmdlet.Find(section.Name) is { } parameter && HasSection(section.Name)
            ? section.Added.SelectMany(addition => Check(addition, parameter))
            : [UnknownSection(section)]);

    private bool HasSection(string name)
        => document.Parameters.Any(section => section.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private SpecDiagnostic UnknownSection(ErrataSection section)
        => Report(section.Line, 1, section.Name.Length == 0
            ? "This is not the heading of a parameter. Expected '### -Name'."
            : $"{document.FileName} has no section '### -{section.Name}'.{Suggestion(section.Name)}");

    private string Suggestion(string name)
    {
        var near = Enumerable.Range(0, FarthestName + 1)
            .SelectMany(edits => document.Parameters.Where(section => EditDistance.Within(edits, section.Name, name)))
            .FirstOrDefault();
        return near is null ? "" : $" Did you mean '### -{near.Name}'?";
    }

    private IEnumerable<SpecDiagnostic> Check(Addition addition, Parameter parameter)
    {
        if (IsQuoted(addition.Lead, parameter) || Changes(addition, parameter))
        {
            return [];
        }

        var idle = addition.Bullets.Where(bullet => !IsQuoted(bullet, parameter)).Select(bullet => bullet.Prose).ToList();
        var isWhole = addition.Lead.Text.Length > 0 && idle.Count == addition.Bullets.Count;
        return (isWhole ? [addition.Lead] : idle).Select(prose => Report(prose.Line, prose.PositionOf(0).Column,
            $"The sentence does not add a rule, value, or default value to -{parameter.Name}. "
            + $"Reword it, or start it with '> ' if it is a note: \"{prose.Text}\""));
    }

    private bool IsQuoted(Bullet bullet, Parameter parameter)
        => IsQuoted(bullet.Prose, parameter)
            || bullet.Rest.OfType<ParagraphBlock>().Any(paragraph => IsQuoted(paragraph.Prose, parameter));

    private bool IsQuoted(Prose prose, Parameter parameter)
        => rules.Any(rule => rule.Document == errata.FileName && rule.Parameter == parameter.Name && rule.Line >= prose.Line
            && rule.Quote.Length > 0 && prose.Text.IndexOf(rule.Quote, StringComparison.Ordinal) >= 0);

    /// <summary>Values and defaults are no rules: whether a sentence matters for them shows when it is left out.</summary>
    private bool Changes(Addition addition, Parameter parameter)
    {
        var without = StatementReader.Read(ErrataMerger.Merge(document, errata.Without(addition), []), []);
        var changed = ExampleEvidence.Apply(CmdletReader.Read(without, []), without, [], out _);
        return changed.Find(parameter.Name) is not { } other
            || other with { Summary = "" } != parameter with { Summary = "" };
    }

    private SpecDiagnostic Report(int line, int column, string message)
        => new(SpecDiagnosticIds.IdleErratum, line, column, message, errata.FileName);
}

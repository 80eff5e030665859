using ConnectorSdk.SpecCompiler.Binding.Examples;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Gates;
using ConnectorSdk.SpecCompiler.Rules.Notation;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler;

/// <summary>The way in: text to cmdlet and rules.</summary>
internal static class SpecReader
{
    /// <summary>
    /// Reads a document as its errata correct it. A struck-through sentence of theirs counts as if the document didn't have it, a
    /// plain one as if it stood there. The rules of errata stand even where an example of the document breaks them: the example
    /// may be what is wrong. Diagnostics of the document come first, then those of its errata, each in the order of lines. The
    /// documents of a project share a <paramref name="filter"/>.
    /// </summary>
    public static Spec Read(string fileName, string text, ErrataFile? errata = null, SentenceFilter? filter = null)
    {
        filter ??= new SentenceFilter(SentenceFilter.ForDocument);
        List<SpecDiagnostic> diagnostics = [];
        var spec = DocumentReader.Read(fileName, text, diagnostics) is { } document
            ? Read(document, errata is null ? null : ErrataReader.Read(errata, diagnostics), filter, diagnostics)
            : new Spec(null, default, default, default);
        if (spec.Cmdlet is null && errata is not null)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.IdleErratum, 1, 1,
                $"{errata.FileName} has no effect, because {fileName} is not a cmdlet help document.", errata.FileName));
        }

        return spec with
        {
            Diagnostics = diagnostics
                .OrderBy(diagnostic => diagnostic.File is not null)
                .ThenBy(diagnostic => diagnostic.Line)
                .ToEquatableArray(),
        };
    }

    private static Spec Read(
        CmdletDocument document, ErrataDocument? errata, SentenceFilter filter, List<SpecDiagnostic> diagnostics)
    {
        var corrected = errata is null ? document : ErrataMerger.Merge(document, errata, diagnostics);
        var stated = StatementReader.Read(corrected, diagnostics);
        var described = CmdletReader.Read(stated, diagnostics);
        var cmdlet = ExampleEvidence.Apply(described, stated, diagnostics, out var examples);
        var extracted = RuleExtractor.Extract(stated, cmdlet, filter, diagnostics);
        var noted = RuleBlockReader.Read(corrected, cmdlet, diagnostics);
        var joined = NotedRule.Join(noted, extracted.Rules);
        var rules = RuleGates.Filter(joined, cmdlet, examples, diagnostics).ToEquatableArray();
        if (errata is not null)
        {
            diagnostics.AddRange(new ErrataCheck(document, errata, cmdlet, rules).Run());
            diagnostics.AddRange(ErrataRuleCheck.Run(noted, joined, cmdlet, examples));
        }

        return new Spec(
            NotedValues.Apply(cmdlet, rules), MirroredRules.LeaveOut(rules).ToEquatableArray(), extracted.Unmatched, default);
    }
}

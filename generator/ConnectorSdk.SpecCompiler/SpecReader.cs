using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler;

/// <summary>
/// What a document says: the cmdlet and its rules, and the problems found on the way. <paramref name="Cmdlet"/> is null where the
/// text is no cmdlet's document.
/// </summary>
internal sealed record Spec(
    Cmdlet? Cmdlet,
    EquatableArray<SourcedRule> Rules,
    EquatableArray<SpecDiagnostic> Diagnostics,
    EquatableArray<UnmatchedSentence> Unmatched = default);

/// <summary>The way in: text to cmdlet and rules.</summary>
internal static class SpecReader
{
    public static Spec Read(string fileName, string text)
    {
        List<SpecDiagnostic> diagnostics = [];
        if (DocumentReader.Read(fileName, text, diagnostics) is not { } document)
        {
            return new Spec(null, default, diagnostics.ToEquatableArray());
        }

        var cmdlet = CmdletReader.Read(document, diagnostics, out var examples);
        var rules = RuleExtractor.Extract(document, cmdlet, examples, diagnostics);
        return new Spec(cmdlet, rules, diagnostics.OrderBy(diagnostic => diagnostic.Line).ToEquatableArray());
    }
}

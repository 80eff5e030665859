using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler;

/// <summary>
/// What a document says: the cmdlet and its rules, and the problems found on the way. <paramref name="Cmdlet"/> is null where the
/// text is no cmdlet's document.
/// </summary>
internal sealed record Spec(
    Cmdlet? Cmdlet,
    EquatableArray<SourcedRule> Rules,
    EquatableArray<UnmatchedSentence> Unmatched,
    EquatableArray<SpecDiagnostic> Diagnostics);

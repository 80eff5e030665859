using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Linting;

/// <summary>The severities of document problems for authors of documents.</summary>
internal static class LintSeverities
{
    /// <summary>
    /// A document that can't be read is an error. An inconsistency between two parts of a document is a warning, although
    /// projects that only use the document don't get it. Other problems have their usual severity.
    /// </summary>
    public static FindingSeverity Of(SpecDiagnostic problem) => problem.Id switch
    {
        SpecDiagnosticIds.Unreadable or SpecDiagnosticIds.Failure => FindingSeverity.Error,
        SpecDiagnosticIds.Conflict when !problem.IsDoubt => FindingSeverity.Warning,
        _ => FindingSeverities.Of(DiagnosticTable.Get(problem.Id).Level),
    };
}

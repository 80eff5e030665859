using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Linting;

/// <summary>The severities of problems in documents, for those who write the documents.</summary>
internal static class LintSeverities
{
    /// <summary>
    /// A document that can't be read is an error. What a document states in two places that disagree is a warning, although a
    /// project that only uses the document isn't warned. Everything else has its usual severity.
    /// </summary>
    public static FindingSeverity Of(SpecDiagnostic problem) => problem.Id switch
    {
        SpecDiagnosticIds.Unreadable or SpecDiagnosticIds.Failure => FindingSeverity.Error,
        SpecDiagnosticIds.Conflict when !problem.IsDoubt => FindingSeverity.Warning,
        _ => FindingSeverities.Of(DiagnosticTable.Get(problem.Id).Level),
    };
}

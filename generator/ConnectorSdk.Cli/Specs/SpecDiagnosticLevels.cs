using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Specs;

internal static class SpecDiagnosticLevels
{
    public static SpecDiagnosticLevel Of(string id) => id switch
    {
        SpecDiagnosticIds.NotACmdlet or SpecDiagnosticIds.NotUnderstood or SpecDiagnosticIds.Conflict
            or SpecDiagnosticIds.Contradiction => SpecDiagnosticLevel.Info,
        _ => SpecDiagnosticLevel.Warning,
    };
}

using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Specs;

/// <summary>How much a document's problem matters, as the generator reports it.</summary>
internal enum SpecDiagnosticLevel
{
    Info,
    Warning,

    /// <summary>A file that can't be read as text.</summary>
    Error,
}

internal static class SpecDiagnosticLevels
{
    public static SpecDiagnosticLevel Of(string id) => id switch
    {
        SpecDiagnosticIds.NotACmdlet or SpecDiagnosticIds.NotUnderstood or SpecDiagnosticIds.Conflict
            or SpecDiagnosticIds.Contradiction => SpecDiagnosticLevel.Info,
        _ => SpecDiagnosticLevel.Warning,
    };
}

namespace ConnectorSdk.Cli.Specs;

/// <summary>How much a document's problem matters, as the generator reports it.</summary>
internal enum SpecDiagnosticLevel
{
    Info,
    Warning,

    /// <summary>A file that can't be read as text.</summary>
    Error,
}

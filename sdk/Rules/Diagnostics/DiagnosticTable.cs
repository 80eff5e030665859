using static ConnectorSdk.Rules.Diagnostics.DiagnosticLevel;

namespace ConnectorSdk.Rules.Diagnostics;

/// <summary>
/// Lists every diagnostic of the generator, the build, the analyzers, and the tool. Descriptors, SARIF files, and the tool take
/// titles, categories, severities, and links from here. A test compares the pages, the release files, the severity files, and the
/// README with it.
/// </summary>
internal static class DiagnosticTable
{
    /// <summary>Problems in help documents, errata files, and rules in notation.</summary>
    public const string Documents = "ConnectorSdk.Documents";

    /// <summary>Errors that MSBuild targets report before the compiler starts.</summary>
    public const string Build = "ConnectorSdk.Build";

    /// <summary>Violations of documented rules.</summary>
    public const string Rules = "ConnectorSdk.Rules";

    /// <summary>Mistakes in the use of builders.</summary>
    public const string Usage = "ConnectorSdk.Usage";

    /// <summary>Mistakes that only scripts can contain, because a compiler finds them in C#.</summary>
    public const string Scripts = "ConnectorSdk.Scripts";

    private static readonly DiagnosticEntry[] _entries =
    [
        new("CSDK0001", "Help document cannot be read", Documents, Warning),
        new("CSDK0002", "File is not a cmdlet help document", Documents, Info),
        new("CSDK0003", "Help document is malformed", Documents, Warning),
        new("CSDK0004", "Constraint is not recognized", Documents, Info),
        new("CSDK0005", "Help document is inconsistent", Documents, Info),
        new("CSDK0006", "Rule contradicts its document", Documents, Info),
        new("CSDK0007", "Cmdlet is described by more than one document", Documents, Warning),
        new("CSDK0008", "Project has no cmdlet help document", Documents, Warning),
        new("CSDK0009", "Generator failed to process a document", Documents, Warning),
        new("CSDK0010", "C# compiler version is not supported", Build, Error),
        new("CSDK0011", "ConnectorSdk.Core package is not referenced", Documents, Error),
        new("CSDK0012", "Correction has no effect", Documents, Warning),
        new("CSDK0013", "ConnectorSdkAnalysisMode is not valid", Build, Error),
        new("CSDK0014", "Rule in notation is not valid", Documents, Warning),
        new("CSDK0015", "ConnectorSdkAccessibility is not valid", Documents, Error),
        new("CSDK0016", "Name of a generated class is already in use", Documents, Warning),
        new("CSDK0017", "Documents have no effect in this language", Build, Warning),
        new("CSDK1001", "Mandatory parameter has no value", Rules, Error),
        new("CSDK1002", "Required parameter or value is not set", Rules, Error),
        new("CSDK1003", "Parameters or values cannot be used together", Rules, Error),
        new("CSDK1004", "Wrong number of alternative parameters", Rules, Error),
        new("CSDK1005", "Value is out of range", Rules, Error),
        new("CSDK1006", "String or list has an invalid length", Rules, Error),
        new("CSDK1007", "Value has an invalid format", Rules, Error),
        new("CSDK1008", "Value is not in the list of allowed values", Rules, Error),
        new("CSDK1009", "Values of two parameters are inconsistent", Rules, Error),
        new("CSDK2001", "Parameter has no effect", Rules, Warning),
        new("CSDK2002", "Parameter or value is reserved", Rules, Warning),
        new("CSDK2003", "Parameter or value is deprecated", Rules, Warning),
        new("CSDK2004", "Parameter or cmdlet is not available in a target product", Rules, Warning),
        new("CSDK2005", "Combination of parameters is discouraged", Rules, Warning),
        new("CSDK2006", "Value is discouraged", Rules, Warning),
        new("CSDK3001", "Parameter is not documented", Usage, Info),
        new("CSDK3002", "Result of Build or Validate is not used", Usage, Warning),
        new("CSDK3003", "Builder is never used to build a command", Usage, Warning),
        new("CSDK3004", "Parameter value is overwritten before it is used", Usage, Warning),
        new("CSDK3005", "Documented parameter is set by name", Usage, Warning),
        new("CSDK3006", "Target product is unknown", Usage, Warning),
        new("CSDK3007", "Metadata of a builder cannot be read", Usage, Warning),
        new("CSDK3008", "Method that is called with null has no effect", Usage, Warning),
        new("CSDK3010", "Rule is violated on some code paths", Usage, Warning),
        new("CSDK4001", "Script has a syntax error", Scripts, Error),
        new("CSDK4002", "Parameter does not exist", Scripts, Error),
        new("CSDK4003", "Parameter name is ambiguous", Scripts, Error),
        new("CSDK4004", "Parameter value is missing", Scripts, Error),
        new("CSDK4005", "Positional argument cannot be bound", Scripts, Error),
        new("CSDK4006", "Parameter is specified more than once", Scripts, Error),
        new("CSDK4007", "Parameters belong to different parameter sets", Scripts, Error),
        new("CSDK4008", "Part of the script is not checked", Scripts, Info),
        new("CSDK4009", "File cannot be read", Scripts, Error),
    ];

    /// <summary>Gets all diagnostics in the order of their IDs.</summary>
    public static IReadOnlyList<DiagnosticEntry> All => _entries;

    /// <summary>Gets the diagnostic with the specified ID.</summary>
    /// <exception cref="InvalidOperationException">The table doesn't contain <paramref name="id"/>.</exception>
    public static DiagnosticEntry Get(string id) => _entries.First(entry => entry.Id == id);
}

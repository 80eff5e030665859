namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>The IDs of diagnostics about documents.</summary>
internal static class SpecDiagnosticIds
{
    /// <summary>The document can't be read: the file is empty, isn't text, or doesn't name a cmdlet.</summary>
    public const string Unreadable = "CSDK0001";

    /// <summary>The file is ignored, because it is a module page, an "about" topic, or a README.</summary>
    public const string NotACmdlet = "CSDK0002";

    /// <summary>A part of the document is malformed. The rest of the document is read.</summary>
    public const string Damaged = "CSDK0003";

    /// <summary>A sentence looks like a constraint but isn't recognized.</summary>
    public const string NotUnderstood = "CSDK0004";

    /// <summary>SYNTAX and PARAMETERS are inconsistent.</summary>
    public const string Conflict = "CSDK0005";

    /// <summary>A rule is ignored, because it contradicts another part of its document.</summary>
    public const string Contradiction = "CSDK0006";

    /// <summary>Two documents describe the same cmdlet.</summary>
    public const string Duplicate = "CSDK0007";

    /// <summary>The project contains no help document.</summary>
    public const string NoDocument = "CSDK0008";

    /// <summary>The generator failed to process a document.</summary>
    public const string Failure = "CSDK0009";

    /// <summary>The project doesn't reference the SDK package that the builders require.</summary>
    /// <remarks>The build reports CSDK0010 if the compiler is too old.</remarks>
    public const string NoSdk = "CSDK0011";

    /// <summary>A correction has no effect: the struck sentence doesn't exist, or the added text states no rule.</summary>
    public const string IdleErratum = "CSDK0012";

    /// <summary>A line of a rule block isn't a valid rule, or contradicts its document.</summary>
    /// <remarks>The build reports CSDK0013 if the analysis mode isn't valid.</remarks>
    public const string Notation = "CSDK0014";

    /// <summary>The accessibility that the project specifies is neither internal nor public.</summary>
    public const string UnknownAccessibility = "CSDK0015";

    /// <summary>A type or namespace has the name that a generated class would have.</summary>
    public const string TakenName = "CSDK0016";
}

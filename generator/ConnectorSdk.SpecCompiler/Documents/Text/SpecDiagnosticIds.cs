namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>The ids of problems in documents.</summary>
internal static class SpecDiagnosticIds
{
    /// <summary>Nothing can be read: the file is empty, isn't text, or names no cmdlet.</summary>
    public const string Unreadable = "CSDK0001";

    /// <summary>The file is a module page, an about topic or a README: passed over.</summary>
    public const string NotACmdlet = "CSDK0002";

    /// <summary>A part is damaged; the rest of the document is read.</summary>
    public const string Damaged = "CSDK0003";

    /// <summary>A sentence reads like a constraint and isn't understood.</summary>
    public const string NotUnderstood = "CSDK0004";

    /// <summary>SYNTAX and PARAMETERS disagree.</summary>
    public const string Conflict = "CSDK0005";

    /// <summary>A rule contradicts another part of its document and isn't used.</summary>
    public const string Contradiction = "CSDK0006";

    /// <summary>Two documents describe the same cmdlet.</summary>
    public const string Duplicate = "CSDK0007";

    /// <summary>The project has no document.</summary>
    public const string NoDocument = "CSDK0008";

    /// <summary>The generator itself failed on a document.</summary>
    public const string Failure = "CSDK0009";

    /// <summary>The project doesn't reference the SDK that the builders need.</summary>
    /// <remarks>CSDK0010 is the build's: a compiler that is too old.</remarks>
    public const string NoSdk = "CSDK0011";

    /// <summary>Errata correct nothing: what they strike isn't there, or what they add says nothing.</summary>
    public const string IdleErratum = "CSDK0012";

    /// <summary>A line of a block of rules is no rule, or contradicts its document.</summary>
    /// <remarks>CSDK0013 is the build's: an analysis mode that is unknown.</remarks>
    public const string Notation = "CSDK0014";

    /// <summary>The accessibility that the project asks for is neither internal nor public.</summary>
    public const string UnknownAccessibility = "CSDK0015";

    /// <summary>A type or namespace has the name that a generated class would have.</summary>
    public const string TakenName = "CSDK0016";
}

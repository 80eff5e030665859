using ConnectorSdk.SpecCompiler.Documents.Text;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>The descriptors of problems in documents, and their way into the compiler's list.</summary>
internal static class SpecDescriptors
{
    private const string Category = "ConnectorSdk.Documents";

    public static readonly DiagnosticDescriptor Unreadable =
        Create(SpecDiagnosticIds.Unreadable, "The document can't be read", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotACmdlet =
        Create(SpecDiagnosticIds.NotACmdlet, "The document isn't a cmdlet's", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Damaged =
        Create(SpecDiagnosticIds.Damaged, "Part of the document is damaged", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotUnderstood =
        Create(SpecDiagnosticIds.NotUnderstood, "A constraint isn't understood", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Conflict =
        Create(SpecDiagnosticIds.Conflict, "SYNTAX and PARAMETERS disagree", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Contradiction =
        Create(SpecDiagnosticIds.Contradiction, "A rule contradicts its document", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Duplicate =
        Create(SpecDiagnosticIds.Duplicate, "Two documents describe one cmdlet", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoDocument =
        Create(SpecDiagnosticIds.NoDocument, "The project has no cmdlet document", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Failure =
        Create(SpecDiagnosticIds.Failure, "The generator failed on a document", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoSdk =
        Create(SpecDiagnosticIds.NoSdk, "The SDK isn't referenced", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor IdleErratum =
        Create(SpecDiagnosticIds.IdleErratum, "Errata correct nothing", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Notation =
        Create(SpecDiagnosticIds.Notation, "A rule in notation can't be used", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownAccessibility =
        Create(SpecDiagnosticIds.UnknownAccessibility, "The accessibility is unknown", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor TakenName =
        Create(SpecDiagnosticIds.TakenName, "The name of a generated class is taken", DiagnosticSeverity.Warning);

    private static readonly Dictionary<string, DiagnosticDescriptor> _byId =
        new[]
        {
            Unreadable, NotACmdlet, Damaged, NotUnderstood, Conflict, Contradiction, Duplicate, NoDocument, Failure, IdleErratum,
            Notation, TakenName,
        }.ToDictionary(descriptor => descriptor.Id);

    public static Diagnostic ToDiagnostic(LocatedProblem located)
        => Diagnostic.Create(
            _byId[located.Problem.Id], Location.Create(located.Path, default, located.Span), located.Problem.Message);

    private static DiagnosticDescriptor Create(string id, string title, DiagnosticSeverity severity)
        => new(id, title, "{0}", Category, severity, isEnabledByDefault: true,
            helpLinkUri: $"https://github.com/connectorsdk/connectorsdk/blob/main/analyzers/docs/rules/{id}.md");
}

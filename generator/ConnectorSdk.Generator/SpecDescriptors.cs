using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.SpecCompiler.Documents.Text;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>The descriptors of problems in documents, and the conversion of problems to diagnostics.</summary>
internal static class SpecDescriptors
{
    public static readonly DiagnosticDescriptor Unreadable = Create(SpecDiagnosticIds.Unreadable);

    public static readonly DiagnosticDescriptor NotACmdlet = Create(SpecDiagnosticIds.NotACmdlet);

    public static readonly DiagnosticDescriptor Damaged = Create(SpecDiagnosticIds.Damaged);

    public static readonly DiagnosticDescriptor NotUnderstood = Create(SpecDiagnosticIds.NotUnderstood);

    public static readonly DiagnosticDescriptor Conflict = Create(SpecDiagnosticIds.Conflict);

    public static readonly DiagnosticDescriptor Contradiction = Create(SpecDiagnosticIds.Contradiction);

    public static readonly DiagnosticDescriptor Duplicate = Create(SpecDiagnosticIds.Duplicate);

    public static readonly DiagnosticDescriptor NoDocument = Create(SpecDiagnosticIds.NoDocument);

    public static readonly DiagnosticDescriptor Failure = Create(SpecDiagnosticIds.Failure);

    public static readonly DiagnosticDescriptor NoSdk = Create(SpecDiagnosticIds.NoSdk);

    public static readonly DiagnosticDescriptor IdleErratum = Create(SpecDiagnosticIds.IdleErratum);

    public static readonly DiagnosticDescriptor Notation = Create(SpecDiagnosticIds.Notation);

    public static readonly DiagnosticDescriptor UnknownAccessibility = Create(SpecDiagnosticIds.UnknownAccessibility);

    public static readonly DiagnosticDescriptor TakenName = Create(SpecDiagnosticIds.TakenName);

    private static readonly Dictionary<string, DiagnosticDescriptor> _byId =
        new[]
        {
            Unreadable, NotACmdlet, Damaged, NotUnderstood, Conflict, Contradiction, Duplicate, NoDocument, Failure, IdleErratum,
            Notation, TakenName,
        }.ToDictionary(descriptor => descriptor.Id);

    public static Diagnostic ToDiagnostic(LocatedProblem located)
        => Diagnostic.Create(
            _byId[located.Problem.Id], Location.Create(located.Path, default, located.Span), located.Problem.Message);

    /// <summary>Creates an informational diagnostic for missing generated code that most projects don't use.</summary>
    public static Diagnostic ToInformation(DiagnosticDescriptor descriptor, string message)
        => Diagnostic.Create(
            descriptor.Id, descriptor.Category, message, DiagnosticSeverity.Info, descriptor.DefaultSeverity,
            isEnabledByDefault: true, warningLevel: 1, title: descriptor.Title, helpLink: descriptor.HelpLinkUri);

    private static DiagnosticDescriptor Create(string id)
    {
        var entry = DiagnosticTable.Get(id);
        return new(
            id, entry.Title, "{0}", entry.Category, SeverityOf(entry.Level), isEnabledByDefault: true,
            helpLinkUri: entry.HelpUri);
    }

    private static DiagnosticSeverity SeverityOf(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => DiagnosticSeverity.Error,
        DiagnosticLevel.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

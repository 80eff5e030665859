using ConnectorSdk.Rules.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Diagnostics;

/// <summary>
/// Provides the descriptors of all diagnostics of the analyzers. <c>Validate()</c> uses the same IDs for rules at run time.
/// </summary>
internal static class Descriptors
{
    /// <summary>A parameter that the document doesn't describe is set by name.</summary>
    public const string EscapeHatchId = "CSDK3001";

    /// <summary>The command or the violations aren't used.</summary>
    public const string ResultDroppedId = "CSDK3002";

    /// <summary>A builder is created but not used.</summary>
    public const string NeverBuiltId = "CSDK3003";

    /// <summary>A value is overwritten before it is used.</summary>
    public const string SetTwiceId = "CSDK3004";

    /// <summary>A documented parameter is set by name.</summary>
    public const string DocumentedByNameId = "CSDK3005";

    /// <summary>A target product of the project isn't a known product.</summary>
    public const string UnknownTargetId = "CSDK3006";

    /// <summary>The attributes of a builder have an unsupported version.</summary>
    public const string UnreadableId = "CSDK3007";

    /// <summary>A setter is called with a null literal, which has no effect.</summary>
    public const string NullArgumentId = "CSDK3008";

    /// <summary>A rule is violated on some paths only.</summary>
    public const string PossibleId = "CSDK3010";

    public static readonly DiagnosticDescriptor Mandatory = Create(DiagnosticIds.Mandatory);

    public static readonly DiagnosticDescriptor Requires = Create(DiagnosticIds.Requires);

    public static readonly DiagnosticDescriptor Excludes = Create(DiagnosticIds.Excludes);

    public static readonly DiagnosticDescriptor Choice = Create(DiagnosticIds.Choice);

    public static readonly DiagnosticDescriptor Range = Create(DiagnosticIds.Range);

    public static readonly DiagnosticDescriptor Length = Create(DiagnosticIds.Length);

    public static readonly DiagnosticDescriptor Format = Create(DiagnosticIds.Format);

    public static readonly DiagnosticDescriptor AllowedValues = Create(DiagnosticIds.AllowedValues);

    public static readonly DiagnosticDescriptor Compare = Create(DiagnosticIds.Compare);

    public static readonly DiagnosticDescriptor NoEffect = Create(DiagnosticIds.NoEffect);

    public static readonly DiagnosticDescriptor Reserved = Create(DiagnosticIds.Reserved);

    public static readonly DiagnosticDescriptor Deprecated = Create(DiagnosticIds.Deprecated);

    public static readonly DiagnosticDescriptor Product = Create(DiagnosticIds.Product);

    public static readonly DiagnosticDescriptor DoubtfulCombination = Create(DiagnosticIds.DoubtfulCombination);

    public static readonly DiagnosticDescriptor DoubtfulValue = Create(DiagnosticIds.DoubtfulValue);

    public static readonly DiagnosticDescriptor EscapeHatch = Create(EscapeHatchId);

    public static readonly DiagnosticDescriptor ResultDropped = Create(ResultDroppedId);

    public static readonly DiagnosticDescriptor NeverBuilt = Create(NeverBuiltId);

    public static readonly DiagnosticDescriptor SetTwice = Create(SetTwiceId, WellKnownDiagnosticTags.Unnecessary);

    public static readonly DiagnosticDescriptor DocumentedByName = Create(DocumentedByNameId);

    public static readonly DiagnosticDescriptor UnknownTarget = Create(UnknownTargetId, WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Unreadable = Create(UnreadableId);

    public static readonly DiagnosticDescriptor NullArgument = Create(NullArgumentId);

    public static readonly DiagnosticDescriptor Possible = Create(PossibleId);

    private static readonly Dictionary<string, DiagnosticDescriptor> _ofRules = new DiagnosticDescriptor[]
    {
        Mandatory, Requires, Excludes, Choice, Range, Length, Format, AllowedValues, Compare,
        NoEffect, Reserved, Deprecated, Product, DoubtfulCombination, DoubtfulValue,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>Gets all descriptors.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. _ofRules.Values, EscapeHatch, ResultDropped, NeverBuilt, SetTwice, DocumentedByName, UnknownTarget, Unreadable,
        NullArgument, Possible,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> _ofIds = All.ToDictionary(descriptor => descriptor.Id);

    /// <summary>Gets the descriptors of rules.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfRules => _ofRules.Values;

    /// <summary>Gets the descriptor for one of the <see cref="DiagnosticIds"/>.</summary>
    public static DiagnosticDescriptor OfRule(string id) => _ofRules[id];

    /// <summary>Gets the descriptor for an ID.</summary>
    public static DiagnosticDescriptor Of(string id) => _ofIds[id];

    // The rule creates the whole message, so that the wording is the same at compile time and at run time.
    private static DiagnosticDescriptor Create(string id, params string[] tags)
    {
        var entry = DiagnosticTable.Get(id);
        return new(
            id, entry.Title, "{0}", entry.Category, SeverityOf(entry.Level), isEnabledByDefault: true,
            helpLinkUri: entry.HelpUri, customTags: tags);
    }

    private static DiagnosticSeverity SeverityOf(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => DiagnosticSeverity.Error,
        DiagnosticLevel.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

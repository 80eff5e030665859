using ConnectorSdk.Rules.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Diagnostics;

/// <summary>
/// Every diagnostic of the analyzers. The ids of rules are those under which <c>Validate()</c> reports the same at run time.
/// </summary>
internal static class Descriptors
{
    /// <summary>Not a rule of a document: the escape hatch is used for what the document doesn't know.</summary>
    public const string EscapeHatchId = "CSDK3001";

    /// <summary>Nothing is done with the command or the violations.</summary>
    public const string ResultDroppedId = "CSDK3002";

    /// <summary>A builder is started and nothing is done with it.</summary>
    public const string NeverBuiltId = "CSDK3003";

    /// <summary>A value is replaced by another one before anything is done with it.</summary>
    public const string SetTwiceId = "CSDK3004";

    /// <summary>The escape hatch is used for what the document knows.</summary>
    public const string DocumentedByNameId = "CSDK3005";

    /// <summary>A target of the project is no product that is known.</summary>
    public const string UnknownTargetId = "CSDK3006";

    /// <summary>A builder's attributes are of a version that isn't known.</summary>
    public const string UnreadableId = "CSDK3007";

    /// <summary>A setter is called with a null literal, which has no effect.</summary>
    public const string NullArgumentId = "CSDK3008";

    /// <summary>A rule is broken on some paths only.</summary>
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

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. _ofRules.Values, EscapeHatch, ResultDropped, NeverBuilt, SetTwice, DocumentedByName, UnknownTarget, Unreadable,
        NullArgument, Possible,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> _ofIds = All.ToDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptors of broken rules.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfRules => _ofRules.Values;

    /// <summary>The descriptor for one of the <see cref="DiagnosticIds"/>.</summary>
    public static DiagnosticDescriptor OfRule(string id) => _ofRules[id];

    /// <summary>The descriptor of any id.</summary>
    public static DiagnosticDescriptor Of(string id) => _ofIds[id];

    // The message comes from the rule as a whole, so that compile time and run time use the same words.
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

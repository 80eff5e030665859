using ConnectorSdk.Rules;
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

    /// <summary>A rule is broken on some paths only.</summary>
    public const string PossibleId = "CSDK3010";

    private const string Rules = "ConnectorSdk.Rules";
    private const string Usage = "ConnectorSdk.Usage";
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;

    // The whole message comes from the rule, so that compile time and run time use the same words.
    private const string Message = "{0}";

    public static readonly DiagnosticDescriptor Mandatory = new(
        DiagnosticIds.Mandatory, "A mandatory parameter is empty", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Mandatory));

    public static readonly DiagnosticDescriptor Requires = new(
        DiagnosticIds.Requires, "A setting requires another one", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Requires));

    public static readonly DiagnosticDescriptor Excludes = new(
        DiagnosticIds.Excludes, "Settings exclude each other", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Excludes));

    public static readonly DiagnosticDescriptor Choice = new(
        DiagnosticIds.Choice, "One of several settings is needed", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Choice));

    public static readonly DiagnosticDescriptor Range = new(
        DiagnosticIds.Range, "A value is out of range", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Range));

    public static readonly DiagnosticDescriptor Length = new(
        DiagnosticIds.Length, "A text or list has the wrong length", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Length));

    public static readonly DiagnosticDescriptor Format = new(
        DiagnosticIds.Format, "A value has the wrong format", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Format));

    public static readonly DiagnosticDescriptor AllowedValues = new(
        DiagnosticIds.AllowedValues, "A value isn't one of those allowed", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.AllowedValues));

    public static readonly DiagnosticDescriptor Compare = new(
        DiagnosticIds.Compare, "Comparison of two parameters", Message, Rules, Error, true,
        helpLinkUri: Page(DiagnosticIds.Compare));

    public static readonly DiagnosticDescriptor NoEffect = new(
        DiagnosticIds.NoEffect, "A setting has no effect", Message, Rules, Warning, true,
        helpLinkUri: Page(DiagnosticIds.NoEffect));

    public static readonly DiagnosticDescriptor Reserved = new(
        DiagnosticIds.Reserved, "A setting is reserved", Message, Rules, Warning, true,
        helpLinkUri: Page(DiagnosticIds.Reserved));

    public static readonly DiagnosticDescriptor Deprecated = new(
        DiagnosticIds.Deprecated, "A setting is deprecated", Message, Rules, Warning, true,
        helpLinkUri: Page(DiagnosticIds.Deprecated));

    public static readonly DiagnosticDescriptor Product = new(
        DiagnosticIds.Product, "A parameter doesn't exist in a target product", Message, Rules, Warning, true,
        helpLinkUri: Page(DiagnosticIds.Product));

    public static readonly DiagnosticDescriptor DoubtfulCombination = new(
        DiagnosticIds.DoubtfulCombination, "The document advises against a combination", Message, Rules, Warning, true,
        helpLinkUri: Page(DiagnosticIds.DoubtfulCombination));

    public static readonly DiagnosticDescriptor DoubtfulValue = new(
        DiagnosticIds.DoubtfulValue, "The document advises against a value", Message, Rules, Warning, true,
        helpLinkUri: Page(DiagnosticIds.DoubtfulValue));

    public static readonly DiagnosticDescriptor EscapeHatch = new(
        EscapeHatchId, "An undocumented parameter is set", Message, Usage, DiagnosticSeverity.Info, true,
        helpLinkUri: Page(EscapeHatchId));

    public static readonly DiagnosticDescriptor ResultDropped = new(
        ResultDroppedId, "A command is built and dropped", Message, Usage, Warning, true,
        helpLinkUri: Page(ResultDroppedId));

    public static readonly DiagnosticDescriptor NeverBuilt = new(
        NeverBuiltId, "A builder is never built", Message, Usage, Warning, true,
        helpLinkUri: Page(NeverBuiltId));

    public static readonly DiagnosticDescriptor SetTwice = new(
        SetTwiceId, "A value is lost", Message, Usage, Warning, true,
        helpLinkUri: Page(SetTwiceId), customTags: WellKnownDiagnosticTags.Unnecessary);

    public static readonly DiagnosticDescriptor DocumentedByName = new(
        DocumentedByNameId, "A documented parameter is set by its name", Message, Usage, Warning, true,
        helpLinkUri: Page(DocumentedByNameId));

    public static readonly DiagnosticDescriptor UnknownTarget = new(
        UnknownTargetId, "A declared product is unknown", Message, Usage, Warning, true,
        helpLinkUri: Page(UnknownTargetId), customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Unreadable = new(
        UnreadableId, "A builder can't be read", Message, Usage, Warning, true,
        helpLinkUri: Page(UnreadableId));

    public static readonly DiagnosticDescriptor Possible = new(
        PossibleId, "A rule is broken under a condition", Message, Usage, Warning, true,
        helpLinkUri: Page(PossibleId));

    private static readonly Dictionary<string, DiagnosticDescriptor> _ofRules = new DiagnosticDescriptor[]
    {
        Mandatory, Requires, Excludes, Choice, Range, Length, Format, AllowedValues, Compare,
        NoEffect, Reserved, Deprecated, Product, DoubtfulCombination, DoubtfulValue,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. _ofRules.Values, EscapeHatch, ResultDropped, NeverBuilt, SetTwice, DocumentedByName, UnknownTarget, Unreadable,
        Possible,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> _ofIds = All.ToDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptors of broken rules.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfRules => _ofRules.Values;

    /// <summary>The descriptor for one of the <see cref="DiagnosticIds"/>.</summary>
    public static DiagnosticDescriptor OfRule(string id) => _ofRules[id];

    /// <summary>The descriptor of any id.</summary>
    public static DiagnosticDescriptor Of(string id) => _ofIds[id];

    private static string Page(string id)
        => $"https://github.com/connectorsdk/connectorsdk/blob/main/analyzers/docs/rules/{id}.md";
}

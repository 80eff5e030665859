using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Values;

/// <summary>The forms that describe a parameter or value as reserved, deprecated, or limited to some products.</summary>
internal static class StatusForms
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Form.Of(Reserved,
            "[({A}|{=}) is] [reserved] for (internal Microsoft|Microsoft internal|Microsoft|internal) (use|usage) [only]",
            "[({A}|{=}) is] reserved [for future use] [only]",
            "{X} , but reserved for internal Microsoft use",
            "don't use ({A}|{=}) yourself",
            "don't use {A} unless [you're|you are] (directed|instructed|asked) [to do so] by {X}",
            "you shouldn't (use|change|modify|set) {A} [manually]",
            "{A} is intended for use only by {X}",
            "[only] use {A} [only] (if|when) [you're|you are] (directed|instructed|asked) [to do so] by {X}",
            "this is a read-only (parameter|property|setting) [that can't be modified] [; {X}]",
            "you can't (set|specify|select|configure|choose) {=} [(yourself|manually|directly)]",
            "{=} can't be (set|specified|selected|configured|chosen) [(by {X}|manually|directly)]",
            "({A}|{=}) is read-only",
            "({A}|{=}) isn't (available|supported|implemented|used) (in this (release|version)|for this cmdlet)",
            "{A} isn't supported by any {X}",
            "{=} is available , but isn't used [for {A}]"),
        .. Form.Of(ReservedValue, "don't use the value {V} [for {A}]"),
        .. Form.Of(WithoutEffect, "{A} <doesn't> work in {V}"),
        .. Form.Of(Deprecated,
            "({A}|{=}) is deprecated [(in|from) {V}] [(and|,|;) {X}]",
            "(deprecated|obsolete) [(;|,|:) {X}]",
            "({A}|{=}) is no longer (used|required|supported|available|functional) [in {V}] [and {X}|because {X}|, {X}]",
            "({A}|{=}) no longer works [in {V}] [and {X}|because {X}|, {X}]",
            "({A}|{=}) is obsolete [and {X}|, {X}]",
            "({A}|{=}) is (retired|being deprecated) [in {V}] [and {X}|, {X}]",
            "({A}|{=}) replaced by {X}",
            "{A} is replaced by {B}"),
        .. Form.Of(WithoutImpact,
            "({A}|{=}) no longer (has|have) [any|an] (impact|effect)",
            "[{X} , and] (using|setting|changing|modifying|configuring) ({A}|(the|this) (parameter|switch|setting)) "
                + "[(in|with|through) PowerShell] no longer has [any|an] (impact|effect)"),
        .. Form.Of(OnlyOn,
            "{A} is [an] [only] (available|functional|available or functional|supported|meaningful) [only] (in|on) {V}",
            "{A} (works|applies|work|apply) only (in|to) [objects in] {V} [and is used instead of {X}]",
            "{A} only (works|applies) (in|to) [objects in] {V}"),
    ];

    private static IReadOnlyList<Clause>? Reserved(PatternMatch match, SectionContext context)
        => IsAboutOwn(match, context) ? [Clause.Status(Subject(context), Force.Reserved)] : null;

    /// <summary>
    /// Interprets a reserved value. A parameter that isn't set is <c>$null</c>, too, so <c>$null</c> counts only if the cmdlet
    /// changes a stored object.
    /// </summary>
    private static IReadOnlyList<Clause>? ReservedValue(PatternMatch match, SectionContext context)
        => IsAboutOwn(match, context) && ValueLinker.Read(match.Words('V'), context.Parameter) is { } values
            && (context.Cmdlet.ChangesStoredObject || !values.Contains("$null"))
            ? [Clause.Status(Predicate.OneOf(context.Parameter.Name, [.. values]), Force.Reserved)]
            : null;

    private static IReadOnlyList<Clause>? Deprecated(PatternMatch match, SectionContext context)
        => IsAboutOwn(match, context)
            ? [Clause.Status(Subject(context), Force.Deprecated) with { Scope = Scope(match) }]
            : null;

    /// <summary>
    /// Interprets "The room sees to it, and changing the setting no longer has any effect", which is about this parameter.
    /// </summary>
    private static IReadOnlyList<Clause>? WithoutImpact(PatternMatch match, SectionContext context)
        => match.Phrase.Mentions.All(mention => mention.IsOwn) ? Deprecated(match, context) : null;

    /// <summary>
    /// Interprets "The switch doesn't work in Exchange Online". If the cmdlet isn't in another product, the switch never works.
    /// </summary>
    private static IReadOnlyList<Clause>? WithoutEffect(PatternMatch match, SectionContext context)
        => IsAboutOwn(match, context) && ProductGrammar.Read(match.Words('V')) is { } products
            ? [Clause.Status(Subject(context), Force.Reserved) with
                {
                    Scope = IsInOthers(context, products) ? products : default,
                }]
            : null;

    private static bool IsInOthers(SectionContext context, EquatableArray<string> products)
        => (context.Parameter.Applicable.Length > 0 ? ProductListing.Split(context.Parameter.Applicable)
                : context.Cmdlet.Products?.Products ?? default) is var having
            && (having.Count == 0 || having.Any(product => ProductNames.Contain(products, product) != Truth.True));

    /// <summary>
    /// Determines whether a match is about the parameter. In a bullet without a value, the subject may be something else.
    /// </summary>
    private static bool IsAboutOwn(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') && (match.Has('A') || context.BulletValue is not null || !context.InBullet);

    /// <summary>
    /// Gets the products of a status such as "Deprecated in Exchange Online". Other words ("in version 3.9") don't limit it here.
    /// </summary>
    private static EquatableArray<string> Scope(PatternMatch match)
        => match.Has('V') && ProductGrammar.Read(match.Words('V')) is { } products ? products : default;

    private static IReadOnlyList<Clause>? OnlyOn(PatternMatch match, SectionContext context)
        => context.BulletValue is null && context.IsOwn(match, 'A') && match.Phrase.Has("only")
            && ProductGrammar.Read(match.Words('V')) is { } products
            ? [new Clause(default, new ExistsIn(context.Parameter.Name, products))]
            : null;

    private static Predicate Subject(SectionContext context) => context.BulletValue ?? Predicate.Given(context.Parameter.Name);
}

using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The ways in which documents call a parameter or value reserved, deprecated, or limited to some products.</summary>
internal static class StatusForms
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Forms.Of(Reserved,
            "[({A}|{=}) is] reserved for internal Microsoft use [only]",
            "({A}|{=}) is reserved for Microsoft internal use [only]",
            "{X} , but reserved for internal Microsoft use"),
        .. Forms.Of(Deprecated,
            "({A}|{=}) (is|has been) deprecated [and {X}|in {X}|from {X}]",
            "({A}|{=}) is no longer (used|required|supported|available|functional) {X}",
            "({A}|{=}) no longer works {X}",
            "({A}|{=}) is obsolete {X}",
            "({A}|{=}) has been retired {X}"),
        .. Forms.Of(OnlyOn,
            "{A} is [an] [only] (available|functional|available or functional|supported|meaningful) [only] (in|on) {V}",
            "{A} (works|applies|work|apply) only (in|to) [objects in] {V} [and is used instead of {X}]",
            "{A} only (works|applies) (in|to) [objects in] {V}"),
    ];

    private static IReadOnlyList<Clause>? Reserved(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') ? [new Clause(default, new StatusClaim(Subject(context), Deprecated: false))] : null;

    private static IReadOnlyList<Clause>? Deprecated(PatternMatch match, SectionContext context)
        => context.IsOwn(match, 'A') ? [new Clause(default, new StatusClaim(Subject(context), Deprecated: true))] : null;

    private static IReadOnlyList<Clause>? OnlyOn(PatternMatch match, SectionContext context)
        => context.BulletValue is null && context.IsOwn(match, 'A') && match.Phrase.Has("only")
            && ProductGrammar.Read(match.Words('V')) is { } products
            ? [new Clause(default, new OnlyOnClaim(context.Parameter.Name, products))]
            : null;

    private static Atom Subject(SectionContext context) => context.BulletValue ?? Atom.Given(context.Parameter.Name);
}

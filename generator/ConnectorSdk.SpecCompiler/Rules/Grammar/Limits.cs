using ConnectorSdk.SpecCompiler.Rules.Clauses;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>The forms that limit when something is allowed or has an effect.</summary>
internal static class Limits
{
    /// <summary>The forms that require both a condition and the word "only".</summary>
    public static readonly Form<IReadOnlyList<Clause>>[] WithOnly =
    [
        .. Form.Of("A ~> only",
            "{A} [<is>] [only] (meaningful|supported|effective|used|useful|valid|relevant|applicable|considered|available"
                + "|enforced|in effect) [only]",
            "{A} [only] (applies|apply|works|work) [only] [to {X}]",
            "[you] [only] (use|specify|provide) {A} [only]",
            "{A} [only] (has|takes|makes) [an|any] (meaning|effect|sense) [only]"),
        .. Form.Of("A => only",
            "you can [only] (use|specify) {A} [only]",
            "{A} is [only] (allowed|permitted) [only]",
            "{A} [only applies to {X} and] can [only] be <used> [only]"),
    ];

    /// <summary>The forms that require a condition.</summary>
    public static readonly Form<IReadOnlyList<Clause>>[] Conditional =
    [
        .. Form.Of("this ~> when", "{this} specifies {X}",
            "[you] use {this} to (specify|configure|set|define|identify|name|select|choose|enter|provide|indicate) {X}",
            "you set [a value for] {this}"),
        .. Form.Of("!when", "an error (is returned|occurs)", "you (receive|get) an error",
            "(the|your) command (fails|will fail|returns an error)"),
        .. Form.Of("!when (warning)", "a warning (is (returned|displayed|shown)|occurs)"),
        .. Form.Of("=> A (warning)", "(specify|include|provide) {A}"),
        .. Form.Of(ValueLimits.LimitedTo, "the (valid|allowed|supported|acceptable|possible) {A} are {V}"),
    ];

    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Form.Of("A => B=V",
            "you can only (use|specify) {A} with {B} (value|values) {V}",
            "you can only (use|specify) {A} with {V} for {B}",
            "you can (use|specify) {A} only with {B} (value|values) {V}",
            "{A} can (only be used|be used only) with {B} (value|values) {V}",
            "{A} (can't|shouldn't) be <used> with [any] {B} [value|values] other than {V}",
            "{A} <isn't> (compatible|supported|allowed|valid|available|permitted) with [any] {B} [value|values] other than {V}",
            "you can't <use> {A} with [any] {B} [value|values] other than {V}"),
        .. Form.Of("A => B",
            "you can only (use|specify) {A} with {B} [together]",
            "you can (use|specify) {A} only with {B} [together]",
            "you only use {A} with {B}",
            "[you] (use|specify|provide) {A} only with {B}",
            "only (use|specify|provide) {A} with {B}",
            "{A} (can|should) (be <used> only|only be <used>) (with|for) {B}",
            "{A} <is> (available|valid|used|supported) only with {B}",
            "{A} <is> only (available|valid|used|supported|allowed) with {B}",
            "{A} (works|work) only with {B}",
            "{A} only (works|work) with {B}",
            "{A} (works|work) with {B} only"),
        .. Form.Of("A ~> owner=V",
            "{A} <is> (effective|meaningful|used|valid|available) only (for|on) {V} {X}",
            "{A} (applies|apply) only to {V} {X}"),
        .. Form.Of("A ~> B=V",
            "{A} <is> (effective|meaningful|used|valid|available) only (for|on) {X} where {B} is [set to] {V}",
            "{A} <is> only (effective|meaningful|used|valid|available) (for|with) ({V} {B}|{B} value {V})",
            "{A} <is> (effective|meaningful|used|valid|available) only (for|with) ({V} {B}|{B} value {V})",
            "{A} <doesn't> (work|apply) with [any] {B} [value|values] other than {V}"),
        .. Form.Of("A ~> B",
            "{A} <is> only (effective|meaningful|relevant|applicable|valid|useful|used) (for|with) {B}",
            "{A} <is> (effective|meaningful|relevant|applicable|valid|useful|used) only (for|with) {B}",
            "{A} (has no effect|does nothing|is ignored) without {B}",
            "without {B} [,] {A} (has no effect|does nothing|is ignored|<doesn't> (work|apply))",
            "{A} <is> only for {B}",
            "{this} is used with {B} [to {X}]"),
        .. Form.Of(ValueLimits.Overrides, "{A} (overrides|override|takes precedence over) {B}"),
        .. Form.Of("when ~> !A",
            "{A} (is|are|will be) (ignored|irrelevant|disregarded|skipped) [[,] and {X}]",
            "{A} ((has|have) no effect [on {X}]|does nothing|<doesn't> apply)",
            "{A} [and its {X}] <isn't> (used|applicable|considered|evaluated|honored|enforced|checked)"),
        .. Form.Of("A => when", "{A} is valid"),
        .. WithOnly,
        .. Conditional,
    ];

    /// <summary>The forms that add nothing to the rest of a sentence.</summary>
    public static readonly Form<IReadOnlyList<Clause>>[] Harmless =
    [
        .. Form.Of("nothing",
            "you can (use|specify) ({A}|it|them) [with {B}] [, or by itself]",
            "{A} only (applies|works) (to|on|in) {X}",
            "the value is ignored",
            "{A} <isn't> required",
            "use {A} instead",
            "[you] use {this} with {A} (to|for) {X}"),
    ];
}

using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>The forms of a condition on the command line, after "if" or "when".</summary>
internal static class Conditions
{
    /// <summary>Each form returns alternatives of predicates that must all be true.</summary>
    public static readonly FormTable<IReadOnlyList<IReadOnlyList<Predicate>>> All = new(
    [
        .. Form.Of(BulletValue, "[you] (use|using|select|specify|choose|set) {=}", "{=} is (used|selected|specified)"),
        .. Form.If("count(A)",
            "(you specify|you use|you've specified|you set) more than one (value|{A})",
            "you specify multiple {X} (in|with|for) {A}",
            "{A} (contains|has) more than one value",
            "(multiple|more than one) {X} (is|are) <used> (in|with|for) {A}"),
        .. Form.If("!count(A)", "{A} (specifies|contains|has) (only one|a single) {X}"),
        .. Form.If("A>=N",
            "you set {A} to [a value of] {N} or (higher|more|greater|above)",
            "{A} is [set to] {N} or (higher|more|greater|above)"),
        .. Form.If("A>N",
            "you set {A} to [a value] (higher|more|greater|larger) than {N}",
            "{A} is [set to [a value]] (higher|more|greater|larger) than {N}"),
        .. Form.If("A",
            "[you|you're|you've] [do] [choose to|want to|decide to|must] (<use>|<used>|<using>) "
                + "[a value for|values for|a value in|a value to] [both] {A} [together]",
            "[you] <make> {X} by using {A}",
            "you <use> a (value|string|text string|text value|name) (for|in) {A}",
            "[either|both] {A} (is|are) <used> [together]",
            "[it's|it is] <used> with {A}",
            "(the|your) [{X}] command (uses|includes|specifies|contains) {A}"),
        .. Form.If("A", "performing {X} with {A}"),
        .. Form.Of(ValueLimits.Named, "{A}"),
        .. Form.If("A & !B", "(you <use> {A}|{A} <is> <used>) without [<using>] {B}"),
        .. Form.If("A & B", "[you] <make> {X} by using {A} with {B}", "(you <use> {A}|{A} <is> <used>) with {B}"),
        .. Form.If("this", "<used> [with a value]"),
        .. Form.If("!this", "omitted", "not <used>"),
        .. Form.If("!A",
            "you omit {A}",
            "{A} <is> (omitted|left out)",
            "neither {A} (is|are) <used>",
            "you don't <use> {A}",
            "you don't (configure|specify) {X} by using {A}",
            "{A} <isn't> <used>",
            "{A} is null"),
        .. Form.If("!A=V", "{A} <isn't> [set to] {V}"),
        .. Form.If("A=V",
            "[either] {A} [on the {X}] <is> (set|configured|equal) to {V}",
            "{A} has a value of {V}",
            "{A} is [either] <used> or (computed|determined|found) to be {V}",
            "{A} (is|has|contains|equals) {V}",
            "{A} set to {V}",
            "[you] [want to] (set|setting|configure|change|configuring) {A} to {V}",
            "you [want to] change {A} from {X} to {V}",
            "[you] (use|using|select|specify|choose|set|enter) {V} (for|in|with) {A}",
            "you use {A} with {V}",
            "you use {A} value {V}"),
        .. Form.If("this is non-smtp-address-space", "you (specify|enter|use) (a|an) non-SMTP address space [type] [on {X}]"),
        .. Form.If("thing", "(a|an|one or more|at least one) {V} (is|are) (configured|specified|used|set)"),
        .. Form.Of(ValueLimits.Switched, "{A} <is> (enabled|on|turned on|disabled|off|turned off)", "you (enable|disable) {A}"),
        .. Form.Of(ValueLimits.Enabled, "{V} (is|are) enabled [for {X}]", "you enable {V}"),
        .. Form.If("this=V", "set to {V}", "you (use|select|specify|choose|set) {V}"),
    ]);

    private static IReadOnlyList<IReadOnlyList<Predicate>>? BulletValue(Phrases.PatternMatch match, SectionContext context)
        => context.BulletValue is { } bullet ? [[bullet]] : null;
}

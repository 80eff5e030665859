using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The ways in which documents state a condition on the command line, behind "if" or "when".</summary>
internal static class ConditionForms
{
    private const string InCommand = "[with this command|in the command|in this command|in the same command]";

    /// <summary>Each form gives alternatives of atoms that hold together.</summary>
    public static readonly FormTable<IReadOnlyList<IReadOnlyList<Atom>>> All = new(
    [
        .. Forms.Of(ConditionMeanings.BulletValue, "[you] (use|using|select|specify|choose|set) {=}", "{=} is (used|selected|specified)"),
        .. Forms.Of(ConditionMeanings.Several,
            "(you specify|you use|you've specified|you set) more than one (value|{A})",
            "you specify multiple {X} (in|with|for) {A}",
            "{A} (contains|has) more than one value"),
        .. Forms.Of(ConditionMeanings.AtLeast,
            "you set {A} to [a value of] {N} or (higher|more|greater|above)",
            "{A} is [set to] {N} or (higher|more|greater|above)"),
        .. Forms.Of(ConditionMeanings.MoreThan,
            "you set {A} to [a value] (higher|more|greater|larger) than {N}",
            "{A} is [set to [a value]] (higher|more|greater|larger) than {N}"),
        .. Forms.Of(ConditionMeanings.Given,
            "[you] [also] (use|using|specify|specifying|set|setting|include|configure|configuring|enter|provide) "
                + "[a value for|values for] [both] {A} " + InCommand,
            "[you] (configure|specify) {X} by using {A}",
            "[either] {A} (is|are) [also] (used|specified|set|present|configured|given) " + InCommand),
        .. Forms.Of(ConditionMeanings.Absent,
            "you don't (use|specify|set|include) {A}",
            "you don't (configure|specify) {X} by using {A}",
            "{A} (isn't|aren't) (used|specified|set|present|configured|given)"),
        .. Forms.Of(ConditionMeanings.NotValued, "{A} (isn't|aren't) [set to] {V}"),
        .. Forms.Of(ConditionMeanings.Valued,
            "{A} [on the {X}] (is|are) [also] (set|configured|equal) to {V}",
            "{A} (is|has|contains|equals) {V}",
            "{A} set to {V}",
            "[you] (set|setting|configure|change|configuring) {A} to {V}",
            "you [want to] change {A} from {X} to {V}",
            "[you] (use|using|select|specify|choose|set|enter) {V} (for|in|with) {A}",
            "you use {A} with {V}"),
        .. Forms.Of(ConditionMeanings.OtherAddressSpace,
            "you (specify|enter|use) (a|an) non-SMTP address space [type] [on {X}]"),
        .. Forms.Of(ConditionMeanings.Thing, "(a|an|one or more|at least one) {V} (is|are) (configured|specified|used|set)"),
        .. Forms.Of(ConditionMeanings.OwnValue, "you (use|select|specify|choose|set) {V}"),
        .. Forms.Of(ConditionMeanings.InParentheses, "{V} {left} {W} {right}"),
    ]);
}

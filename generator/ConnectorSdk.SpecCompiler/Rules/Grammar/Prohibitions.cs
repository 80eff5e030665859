using ConnectorSdk.SpecCompiler.Rules.Clauses;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>The forms that forbid a parameter, a value, or a combination.</summary>
internal static class Prohibitions
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Form.Of("A => !B",
            "you can't [be|<use>] [either of] {A} with [any of|either of] {B} [together]",
            "you can't [<use>] [both] {A} and {B} together",
            "{A} (can't|shouldn't) be [<used>|mixed] with {B} [together]",
            "[<using>] {A} with {B} (results in|causes|returns|produces) an error",
            "<using> {A} with {B} <isn't> (allowed|supported|permitted|possible|valid)",
            "with {B} [,] {A} (can't be <used>|<isn't> (allowed|supported|available|permitted|valid))",
            "(it's|it is) (an error|impossible|invalid) to <use> {A} with {B}",
            "(it isn't|it's not) (possible|allowed|valid) to <use> {A} with {B}",
            "{A} <is> mutually exclusive (with|to) {B}",
            "{A} <doesn't> work with {B}",
            "{A} <isn't> (compatible|supported|allowed|valid|available|permitted) with {B}",
            "{A} <is> incompatible with {B}",
            "{A} (conflicts|conflict) with {B}",
            "don't <use> {A} with {B} [together]"),
        .. Form.Of("this => !A", "don't <use> with {A}", "not to be <used> with {A}"),
        .. Form.Of("A => !A",
            "you can't [<use>] [both] {A} together",
            "you can't <use> (both|more than one of) {A}",
            "{A} can't [both] be <used> together",
            "{A} can't both be <used>",
            "{A} are mutually exclusive",
            "{A} can't be combined",
            "(it isn't|it's not) (possible|allowed|valid) to <use> both {A} [together]",
            "you can [only] (use|specify) [only|either] (one of|either) {A} [[,] but not both]",
            "[you can|you may] <use> [either] {A} [,] [but] not both",
            "(use|specify) only one of {A}",
            "{A} must be used separately",
            "(only one|no more than one|at most one) of {A} can be <used>"),
        .. Form.Of("this=V => !this=V", "the values {V} are mutually exclusive"),
        .. Form.Of("A=V => !A=V", "you can't <use> both {A} to {V}", "{A} can't both be [set to] {V}"),
        .. Form.Of("A => !A=V", "you can't use {A} value {V}", "you can't <use> the value {V} (with|for|in) {A}"),
        .. Form.Of("=> !A",
            "you can't <use> [a value (for|in|to)] {A}",
            "{A} can't be <used>",
            "neither {A} can be <used>",
            "{A} <isn't> (allowed|supported|available|permitted|valid)",
            "don't <use> {A}",
            "{A} must be (<null> [{left} $null {right}]|omitted|left out)",
            "leave {A} (out|off|<null>)",
            "(omit|leave out) {A}"),
        .. Form.Of("=> !A=V",
            "you can't (<use>|change) {A} to {V}",
            "you can't <use> {V} for {A}",
            "{A} can't be [set to] {V}",
            "{A} can't contain {V}"),
    ];
}

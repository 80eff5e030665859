namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The ways in which documents bound the values of a parameter: ranges, lengths and counts.</summary>
internal static class ValueForms
{
    private const string Unit = "[seconds|minutes|hours|days|points|percent|entries|items|digits|without the percent sign]";
    private const string Tail = Unit + " [[,] inclusive] [,] [or {V}]";
    private const string Default = " [,] [and the default [value|setting] is {X}]";
    private const string Subject =
        "[the|a|VA] valid (value|values|input|input value|input values|number|{A}|input for {A}|input value for {A}) (is|are|must be)";

    private const string Text = "({A}|(this|the|a) (value|name|string|text|comment|description) [of {X}])";

    private const string Characters = "{N} characters [long|in length|in the argument]";

    private const string Integer =
        "[an integer|the integers|a number|integer|number|integers|numbers|a size value|a value|any integer|an integer value]";

    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Forms.Of(ValueMeanings.Range,
            "[the|a] [valid] [input] range [for {A}|for either parameter|for the value] is [an integer|a number] [from|between] {N} "
                + "(through|to|and) {M} " + Tail,
            Subject + " " + Integer + " [from|between] {N} (through|to) {M} " + Tail + Default,
            Subject + " " + Integer + " (from|between) {N} and {M} " + Tail + Default,
            "{A} specifies (a value|an integer|an integer value|a number) (from|between) {N} (through|to|and) {M}",
            "{A} has a [valid] range [of|from] {N} (through|to) {M} " + Tail,
            "you can (specify|enter|set|use) (a value|any number|an integer|a number|any value) (from|between) {N} (through|to|and) {M} " + Tail,
            "{A} (accepts|takes) [a value|values|integers|an integer|a number] (from|between) {N} (through|to|and) {M} " + Tail,
            "(the value|{A}) (must|can) be [a number|an integer] (from|between) {N} (through|to|and) {M} " + Tail,
            "{A} can be set [to a value] (from|between) {N} (through|to|and) {M} " + Unit + " [and is interpreted as {X}]"),
        .. Forms.Of(ValueMeanings.CostRange, "[the|a] valid [input] range for the cost is [from|between] {N} (through|to|and) {M}"),
        .. Forms.Of(ValueMeanings.OpenRange,
            "you must specify a {X} greater than {N} and less than {M} " + Unit,
            "you must specify a {X} greater than {N} [seconds] and less than {X} {left} {M} [seconds] {right}",
            "{A} must be greater than {N} and less than {M} " + Unit),
        .. Forms.Of(ValueMeanings.Above,
            Subject + " " + Integer + " [that's|that is|which is] (greater|larger|higher|more) than {N} " + Unit),
        .. Forms.Of(ValueMeanings.Max,
            Subject + " [a|an] [number|integer] up to {X} {left} {N} {right} [,] [or {V}]",
            Subject + " [a|an] [number|integer] up to {N} " + Tail,
            "the maximum [allowable|allowed|supported] ({A}|value) is {N} " + Unit,
            "the default [value] is {X} [,] [and] [the] maximum [value] is {N} " + Unit,
            "{A} (can't|must not) (exceed|be (greater|more|larger|higher) than) {N} " + Unit),
        .. Forms.Of(ValueMeanings.Min,
            "the minimum [allowable|allowed|supported] ({A}|value|number for {A}) is {N} " + Unit,
            Subject + " " + Integer + " [that's|that is|which is] (greater|larger|higher|more) than or equal to {N} " + Unit,
            Subject + " " + Integer + " [that's|that is|which is] equal to or (greater|larger|higher|more) than {N} " + Unit,
            "a minimum value of {N} " + Unit + " is required",
            "{A} must be a minimum of {N} [or more|or {M} (seconds|minutes|hours|days)]",
            "{A} must be at least {N} " + Unit,
            "you can't set {A} with a value of less than {N} " + Unit,
            "{A} can't be (less|lower|smaller) than {N} " + Unit),
        .. Forms.Of(ValueMeanings.MaxLength,
            "[the|its] maximum length [of {X}|for {X}|of {A}] is {N} characters [, and {X} (can't|must|isn't|aren't) {X}]",
            "the maximum [individual] {X} length is {N} characters",
            "the length of {X} can't exceed {N} characters",
            "{X} and the length of {X} can't exceed {N} characters",
            "({A}|the (value|name|argument)) can't exceed {N} characters",
            "don't exceed " + Characters,
            "({A}|the {X} (name|string|text|value)) (can't|may not|must not) (contain|have) more than " + Characters,
            "{A} specifies (a|an|the) [unique|friendly|custom|descriptive|display|optional] (name|text|string|description|comment|alias|label) "
                + "[(for|of) {X}] (of|with) (up to|at most|a maximum of) {N} characters",
            "({A}|(this|the|a) {V}) can be up to {N} characters [long|in length]",
            "({A}|(this|the|a) {V}) (can|may) contain (up to|as many as|at most|a maximum of) {N} characters [and {X}]",
            "the maximum number of characters is {N}",
            "{A} has a maximum length of {N} characters",
            "({A}|this name|(the|this) {V}) is limited to {N} characters"),
        .. Forms.Of(ValueMeanings.LengthBelow, Text + " must (be less than|have fewer than|have less than) {N} characters [in length|long]"),
        .. Forms.Of(ValueMeanings.MinLength,
            "[the|its] minimum length [of {X}|of {A}] is {N} characters",
            "{A} must be at least {N} characters [long|in length]"),
        .. Forms.Of(ValueMeanings.MaxCount,
            "you can (specify|enter|use|add|include|configure) (up to|a maximum of|at most|no more than|as many as) {N} {V}",
            "the maximum number of {V} is {N}",
            "a maximum of {N} {V} (is|are) allowed [in the list]",
            "{A} (can contain|accepts|supports) (up to|a maximum of|at most) {N} {V}"),
        .. Forms.Of(ValueMeanings.OneValue,
            "all [of the] values are mutually exclusive",
            "you can't (specify|use|enter) more than one (value|{A})",
            "you can (specify|use|enter) only one (value|{A})",
            "you can only (specify|use|enter) one (value|{A})"),
        .. Forms.Of(ValueMeanings.OnlyValues,
            "[currently] [,] the only (valid|supported|allowed|acceptable) ({A}|value|values) (is|are) {V}",
            "[currently] [,] the (valid|supported|allowed|acceptable) {A} is {V}"),
        .. Forms.Of(ValueMeanings.Alone,
            "you can only use ({=}|{V}) by itself",
            "you can use ({=}|{V}) only by itself",
            "({=}|{V}) can [only] be used [only] by itself",
            "you (must|can't) use {=} (by itself|with (other|any other) values|with any [of the] other values)"),
    ];
}

using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>The subjects of bounds, in the order in which they are tried.</summary>
internal static class BoundSubjects
{
    private const string Valid = "(valid|allowed|supported|accepted|acceptable|permitted|possible)";
    private const string Number =
        "(integer|integers|number|numbers|value|values|time|time-out|timeout|interval|duration|period) [value|values] "
            + "[that's|that is|which is|which are|that are|of|in the range [of]]";

    /// <summary>Matches "an integer" and "any whole number that's".</summary>
    private const string Kind = "[[the|an|a|any|any one of] [whole|positive|numeric|size|time|time-out] " + Number + "]";

    private const string Some = "(an|a|any|the) [whole|positive|numeric] " + Number;
    private const string Own = "({A}|it)";
    private const string Enter = "(specify|enter|set|use|provide|type|include|add|configure|supply|select|assign|input)";
    private const string Adjectives = "[unique|friendly|custom|descriptive|display|optional|short|brief]";
    private const string Text = "(name|text|string|description|comment|alias|label|note|title|message)";
    private const string For = "[for {A}|of {A}|for the value|for either parameter]";
    private const string Maximum = "[the|its|a] (maximum|max|largest|highest|greatest)";
    private const string Minimum = "[the|its|a] (minimum|min|smallest|lowest)";
    private const string Allowed = "[allowable|allowed|supported|possible|permitted|valid|accepted]";
    private const string Is = "(is|are|:|of)";

    private static readonly Pattern _refused = new(
        "(are (rejected|refused|invalid)|aren't (allowed|accepted|supported|valid|permitted))");

    public static readonly BoundSubject[] All =
    [
        .. Of(Bounded.Value | Bounded.Length | Bounded.Count, BoundKind.Exact, "[must be|can be|range :|value :|values :]"),
        .. Of(Bounded.Cost, BoundKind.Exact, "[the|a] valid [input] range for the cost is"),
        .. Of(Bounded.Value | Bounded.Length, BoundKind.Exact,
            $"[the|a] [{Valid}] [input|numeric] (range|ranges) [of values] {For} (is|are|:) {Kind}",
            $"[the|a|VA] {Valid} (value|values|input|input value|input values|number|numbers|{{A}}|setting|settings) {For} "
                + $"(is|are|must be|can be|include|:) [either] {Kind}",
            $"[the|a|VA] {Valid} (value|values) {For} (is|are) [either] [the value] {{W}} or {Kind}",
            $"({Own}|{{V}}) (must|should|can|may) be [unique and] [set [to]] [in the range [of]] {Kind}",
            "(accepts|takes|supports|allows) [only] [whole|positive] (integers|numbers|values) [that are|in the range [of]]",
            $"{Own} has a [valid] range [of]",
            $"{Own} (has|have)",
            $"({Own}|{{V}}) (accepts|supports|allows) {Kind}",
            $"({Own}|{{V}}) takes ({Some}|(integers|numbers|values|value) [in the range [of]])",
            $"{{A}} specifies {Kind}",
            $"({Own}|{{V}}) is {Some}",
            $"you (can|must|should) [only] {Enter} {Kind}",
            $"you (can|must) (set|change|increase|decrease) ({{A}}|the value) to {Kind}"),
        .. Of(Bounded.Value | Bounded.Length | Bounded.Count, BoundKind.Max,
            $"({Own}|{{V}}) (is|are) (limited|restricted) to"),
        .. Denied(Bounded.Value | Bounded.Length | Bounded.Count, BoundKind.Exact,
            $"({Own}|{{V}}) (can't|must not|may not|shouldn't) [be [set to [a value]]]",
            $"(you can't|don't) {Enter} {Kind}",
            $"you can't set {{A}} (to|with) {Kind}",
            "(don't|must not|can't)"),
        .. Denied(Bounded.Value, BoundKind.Exact, "[any] (values|numbers)")
            .Select(subject => subject with { Closing = _refused }),
        .. Of(Bounded.Length | Bounded.Count, BoundKind.Exact,
            $"({Own}|{{V}}) (must|should|can|may|might) [only] (contain|have|hold|accept|include)",
            $"({Own}|{{V}}) (accepts|takes|supports)",
            $"you (can|must|should) [only] {Enter}"),
        .. Of(Bounded.Count, BoundKind.Max, $"you can only {Enter}"),
        .. Denied(Bounded.Length | Bounded.Count, BoundKind.Exact,
            $"({Own}|{{V}}) (can't|must not|may not|might not|doesn't|don't) (contain|have|hold|accept|include|support)"),
        .. Of(Bounded.Length, BoundKind.Exact,
            $"{{A}} specifies (a|an|the) {Adjectives} {Text} [(for|of) {{X}}] (of|with)",
            "the length of {V} must be",
            "[the|its] length (must|should|can) be"),
        .. Of(Bounded.Value | Bounded.Length, BoundKind.Exact, "{A} specifies {X} ,"),
        .. Denied(Bounded.Length, BoundKind.Exact, "[{X} and] the length of {V} (can't|must not)"),
        .. Of(Bounded.Length, BoundKind.Max,
            $"{Maximum} [{{V}}] length {Is}",
            $"{Maximum} length (of|for) ({{A}}|{{V}}) {Is}",
            "the (maximum|max) number of characters {Is}"),
        .. Of(Bounded.Length, BoundKind.Min,
            $"{Minimum} [{{V}}] length {Is}",
            $"{Minimum} length (of|for) ({{A}}|{{V}}) {Is}",
            "the (minimum|min) number of characters {Is}"),
        .. Of(Bounded.Count, BoundKind.Max,
            $"[the] (maximum|max) number of {{V}} [(for|in) {{A}}|in the list|that you can {Enter}] {Is}"),
        .. Of(Bounded.Value, BoundKind.Max, $"{Maximum} {Allowed} (value|{{A}}|setting|number) {For} {Is}"),
        .. Of(Bounded.Quantity, BoundKind.Max,
            "[the] (maximum|max) [for {A}|size] (is|:)"),
        .. Of(Bounded.Value, BoundKind.Min, $"{Minimum} {Allowed} (value|{{A}}|setting|number) {For} {Is}"),
        .. Of(Bounded.Quantity, BoundKind.Min, "[the] (minimum|min) [for {A}|size] (is|:)"),
    ];

    private static readonly PatternIndex _index = new(All.Select(subject => subject.Words));

    /// <summary>The subject of a bound without other words, in a sentence or a note.</summary>
    public static BoundSubject Alone { get; } = All[0];

    /// <summary>Gets the subjects that may match the words, in order.</summary>
    public static IEnumerable<BoundSubject> Of(Phrase words) => _index.Find(words).Select(place => All[place]);

    private static IEnumerable<BoundSubject> Of(Bounded what, BoundKind exact, params string[] patterns)
        => patterns.Select(pattern => new BoundSubject(what, exact, false, new Pattern(pattern.Replace("{Is}", Is))));

    private static IEnumerable<BoundSubject> Denied(Bounded what, BoundKind exact, params string[] patterns)
        => Of(what, exact, patterns).Select(subject => subject with { IsDenied = true });
}

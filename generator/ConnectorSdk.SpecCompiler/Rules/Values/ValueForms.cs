using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Values;

/// <summary>The forms that limit a parameter to some values.</summary>
internal static class ValueForms
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Form.Of("A=V => !B=W (warning)", "setting {A} to {V} when {B} [attribute] is {W} (generates|causes) {X} errors"),
        .. Form.Of("A => !A", "you can (use|specify) [either] {A} {X} , but you can't <use> both [parameters] [together]"),
        .. Form.Of(OneValue, "all [of the] values are mutually exclusive"),
        .. Form.Of(OneSelection, "you can {W} by only one {X}", "you can only {W} by one {X}"),
        .. Form.Of(OnlyValues,
            "[currently] [,] the only (valid|supported|allowed|acceptable) ({A}|value|values) (is|are) {V}",
            "the only (value|values) (accepted|allowed|supported) (is|are) {V}",
            "[currently] [,] the (valid|supported|allowed|acceptable) {A} is {V}"),
        .. Form.Of(Alone,
            "you can only use ({=}|{V}) by itself",
            "you can use ({=}|{V}) only by itself",
            "({=}|{V}) can [only] be used [only] by itself",
            "you (must|can't) use {=} (by itself|with (other|any other) values|with any [of the] other values)"),
    ];

    private static IReadOnlyList<Clause>? OneValue(PatternMatch match, SectionContext context)
        => Own(match, context, new Within(Measure.Count, context.Parameter.Name, null, "1", default));

    /// <summary>Interprets "You can sort by only one property" in the section of SortBy.</summary>
    private static IReadOnlyList<Clause>? OneSelection(PatternMatch match, SectionContext context)
        => context.Parameter.Name.StartsWith(match.Text('W') + "By", StringComparison.OrdinalIgnoreCase)
            ? OneValue(match, context)
            : null;

    private static IReadOnlyList<Clause>? OnlyValues(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is { } values
            && !ListClosure.IsInterrupted(context.Section, match.Phrase.Source)
            && !ListsOthers(context, values)
            ? Own(match, context, new OnlyValues(context.Parameter.Name, values.ToEquatableArray()))
            : null;

    /// <summary>
    /// Determines whether the metadata lists other values. In this case, the sentence or the metadata is outdated.
    /// </summary>
    private static bool ListsOthers(SectionContext context, IReadOnlyList<string> values)
        => context.Section.Metadata.SelectMany(block => block.AcceptedValues)
            .Any(value => !values.Contains(value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Interprets "You can only use the value None by itself": with that value, the list has a single element.</summary>
    private static IReadOnlyList<Clause>? Alone(PatternMatch match, SectionContext context)
    {
        var values = match.Has('V') ? ValueLinker.Read(match.Words('V'), context.Parameter) : null;
        var when = match.Has('V')
            ? values is null ? null : Predicate.OneOf(context.Parameter.Name, [.. values])
            : context.BulletValue;
        return when is null ? null
            : [new Clause(new([when]), new Within(Measure.Count, context.Parameter.Name, null, "1", default))];
    }

    private static IReadOnlyList<Clause>? Own(PatternMatch match, SectionContext context, Predicate claim)
        => context.IsAboutOwn(match.Phrase) && !context.IsPart ? [new Clause(default, claim)] : null;
}

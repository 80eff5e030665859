using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets.Values;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The ways in which documents limit the values of a parameter: by numbers, and to some values only.</summary>
internal static class ValueForms
{
    /// <summary>What a sentence has that bounds a number; <see cref="NumberReader"/> reads the rest.</summary>
    private static readonly Pattern[] _bounds =
    [
        new("{X} (maximum|minimum|least|most|exceed|limited|restricted|characters|character|chars|max|min) {X}"),
        new("{X} (more|greater|larger|higher|longer|less|fewer|smaller|lower|shorter) than {X}"),
        new("{X} or (greater|larger|higher|less|fewer|smaller|lower)"),
        new("{X} between {X} and {X}"),
        new("{X} from {X} (to|through) {X}"),
        new("{X} (valid|range|values) {X} (to|through) {X}"),
        new("{X} up to {X}"),
        new("{X} as many as {X}"),
        new("{X} only [specify|enter|use|set|provide|select|include] one {X}"),
        new("{X} range : {X}"),
        new("{A} specifies {X} {left} {X} {right}"),
    ];

    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. _bounds.Select((pattern, i) => new Form<IReadOnlyList<Clause>>(
            pattern, (match, context) => ReadNumber(match, i, context))),
        .. Forms.Of(OneValue, "all [of the] values are mutually exclusive"),
        .. Forms.Of(OnlyValues,
            "[currently] [,] the only (valid|supported|allowed|acceptable) ({A}|value|values) (is|are) {V}",
            "[currently] [,] the (valid|supported|allowed|acceptable) {A} is {V}"),
        .. Forms.Of(Alone,
            "you can only use ({=}|{V}) by itself",
            "you can use ({=}|{V}) only by itself",
            "({=}|{V}) can [only] be used [only] by itself",
            "you (must|can't) use {=} (by itself|with (other|any other) values|with any [of the] other values)"),
    ];

    /// <summary>Once for each sentence, whatever it has of the words.</summary>
    private static IReadOnlyList<Clause>? ReadNumber(PatternMatch match, int place, SectionContext context)
    {
        for (var i = 0; i < place; i++)
        {
            if (_bounds[i].Match(match.Phrase) is not null)
            {
                return null;
            }
        }

        return NumberReader.Read(match.Phrase, context);
    }

    private static IReadOnlyList<Clause>? OneValue(PatternMatch match, SectionContext context)
        => Own(match, context, new Within(Measure.Count, context.Parameter.Name, null, "1", default));

    private static IReadOnlyList<Clause>? OnlyValues(PatternMatch match, SectionContext context)
        => ValueLinker.Read(match.Words('V'), context.Parameter) is { } values
            && !ListClosure.IsInterrupted(context.Section, match.Phrase.Source)
            ? Own(match, context, new OnlyValues(context.Parameter.Name, values.ToEquatableArray()))
            : null;

    /// <summary>"You can only use the value None by itself": with that value there is only one.</summary>
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

using System.Globalization;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// Reads the bounds in a sentence: a subject, a bound, a unit, and the words that may follow. Each of these is a table, and every
/// word of the sentence must be in one of them.
/// </summary>
internal static class NumberReader
{
    private const int LongestUnit = 6;

    private static readonly Pattern _characters = new(
        "[numeric|alphanumeric|Unicode|ASCII|text] (character|characters|chars) [long|in length|in the [parameter] argument]");

    private static readonly Pattern _plain = new("[points|percent|%|degrees|pixels|(digits|digit) [long|in length]]");

    private static readonly Pattern _tail = new(
        "[as input] [without the percent sign|separated by commas|[,] including spaces] [(for|in) {A}] [in the (list|field)] "
            + "[that you can (input|enter|specify|use|add)] [[,] inclusive] [in total] "
            + "[(is|are) (allowed|required|supported|permitted)] [in the list] "
            + "[[,] or [the value] {V}|[,] with {V} (meaning|for|indicating) {X}|[,] and the default [value|setting] is {X}"
            + "|[,] (and|which) {X} (can't|must|isn't|aren't) {X}|[,] and [is] (interpreted|rounded) {X}|[,] where {X}|: {X}]");

    /// <summary>
    /// The words that exclude a count of values, as in "up to 5 characters" and "the maximum number of addresses in a range".
    /// </summary>
    private static readonly WordGroup _notCounted =
        new("characters", "percent", "in", "per", "each", "of", "at", "to", "digits", "times");

    private static readonly WordGroup _defining = new("specifies", "sets", "defines");
    private static readonly WordGroup _articles = new("the", "a", "an");

    private static readonly WordGroup _prepositions = new("of", "in", "for", "on", "at", "until", "between", "before", "after");

    /// <summary>The prepositions that rarely follow a verb.</summary>
    private static readonly WordGroup _nounPrepositions = new("of", "until", "between");

    /// <summary>The words that a definition without a verb can't contain.</summary>
    private static readonly WordGroup _verbs = new(
        "is", "are", "was", "were", "be", "can", "can't", "must", "may", "should", "will", "has", "have", "does", "do", "if",
        "when", "unless", "specifies", "uses", "takes", "accepts", "applies", "means", "indicates", "which");

    private static readonly HashSet<string> _numbers = new(StringComparer.Ordinal)
    {
        "Byte", "Int16", "Int32", "Int64", "UInt16", "UInt32", "UInt64", "Single", "Double", "Decimal",
    };

    private static readonly HashSet<string> _others = new(StringComparer.Ordinal)
    {
        "TimeSpan", "EnhancedTimeSpan", "DateTime", "Guid", "ByteQuantifiedSize", "Unlimited", "Boolean", "SwitchParameter",
    };

    /// <summary>The words of bounds. Each bound has one of them.</summary>
    private static readonly WordGroup _bounds = new(
        "maximum", "minimum", "max", "min", "least", "most", "exceed", "limited", "restricted", "characters", "character",
        "chars",
        "than", "or", "between", "from", "to", "through", "up", "many", "only", "range", "specifies", "above", "below");

    /// <summary>Determines whether a sentence may bound a number.</summary>
    public static bool MayBeBound(Phrase sentence)
        => (sentence.HasAnyOf(_bounds) || (sentence.IsAnyOf(0, _articles) && sentence.IsWord(sentence.Count - 1, ")")))
            && BoundReader.HasNumber(sentence);

    /// <summary>
    /// Reads a sentence. Returns null if a word isn't recognized, or the bound isn't about the whole value of the section's
    /// parameter.
    /// </summary>
    public static IReadOnlyList<Clause>? Read(Phrase sentence, SectionContext context)
    {
        if (!MayBeBound(sentence) || !context.IsAboutOwn(sentence)
            || Notes.Without(sentence) is not { } words)
        {
            return null;
        }

        words = WithoutDefault(words);
        var number = BoundReader.FirstNumber(words);
        var claim = number < 0 ? ReadNote(words, context)
            : BoundReader.Read(words, number) is { } bound ? ReadBound(words, bound, context)
            : null;
        return claim is null || (context.IsPart && claim.Measure != Measure.Cost) ? null
            : ParagraphScope.IsLimited(sentence.Source, context) ? null
            : [new Clause(default, claim)];
    }

    /// <summary>Removes the default value, as in "The default value is 100, maximum is 5,000."</summary>
    private static Phrase WithoutDefault(Phrase words)
        => words.AreWords(0, "the", "default") && words.IndexOf(",") is > 0 and var comma
            ? words.From(words.IsWord(comma + 1, "and") ? comma + 2 : comma + 1)
            : words;

    private static Within? ReadBound(Phrase words, Bound bound, SectionContext context)
    {
        var front = words.Slice(0, bound.Start);
        foreach (var subject in BoundSubjects.Of(front))
        {
            if (subject.Words.Match(front) is { } match && IsMeant(subject, match, context) && Sided(bound, subject) is { } sided
                && Claim(subject, match, sided, words.From(bound.End), context) is { } claim)
            {
                return claim;
            }
        }

        return null;
    }

    /// <summary>
    /// Reads a range in a note: "The Port parameter specifies the port (1-65535)." "The port of the lamp (1-65535)."
    /// </summary>
    private static Within? ReadNote(Phrase words, SectionContext context)
        => words.Count > 1 && IsDefinition(words, context) && !context.InBullet
            && Notes.Behind(words, words.Count - 1) is { } note
            && BoundReader.FirstNumber(note) is >= 0 and var number
            && BoundReader.Read(note, number) is { Start: 0, Kind: not BoundKind.Exact } bound
            && BoundSubjects.Alone.Words.Match(note.Slice(0, 0)) is { } match
            && Claim(BoundSubjects.Alone, match, bound, note.From(bound.End), context) is { } claim
            && (claim.Measure == Measure.Length || IsNumber(context.Parameter))
            ? claim
            : null;

    /// <summary>
    /// Determines whether the words define the parameter: a sentence such as "X specifies ...", or a noun at the start of the
    /// text.
    /// </summary>
    private static bool IsDefinition(Phrase words, SectionContext context)
        => words.IsAnyOf(words[0].Kind == TokenKind.Mention ? 1 : 0, _defining)
            || (context.Before is null && words.IsAnyOf(0, _articles) && !words.HasAnyOf(_verbs)
                && (words.Count < 4 || words.IsAnyOf(2, _prepositions) || words.IsAnyOf(3, _nounPrepositions)));

    /// <summary>
    /// Determines whether a bound is about the parameter. In the bullet of a value, the bound must name the parameter. A bound
    /// without a subject must be a whole sentence.
    /// </summary>
    private static bool IsMeant(BoundSubject subject, PatternMatch match, SectionContext context)
        => (context.BulletValue is null || match.Has('A'))
            && !(subject == BoundSubjects.Alone && (context.InBullet || !IsSentence(match.Phrase)))
            && (!match.Has('V') || subject.What == Bounded.Count || WholeValue.IsMeant(match.Words('V'), context));

    private static bool IsSentence(Phrase words)
        => words.Start == 0 || words.Source.Substring(0, words.Start).TrimEnd().EndsWith(":", StringComparison.Ordinal);

    /// <summary>Applies the subject to the bound. Returns null if they don't match.</summary>
    private static Bound? Sided(Bound bound, BoundSubject subject)
        => subject.IsDenied ? bound.Denied()
            : bound.Kind != BoundKind.Exact ? bound
            : subject.Exact != BoundKind.Exact ? bound.As(subject.Exact)
            : null;

    private static Within? Claim(BoundSubject what, PatternMatch subject, Bound bound, Phrase rest, SectionContext context)
    {
        for (var length = 0; length <= Math.Min(LongestUnit, rest.Count); length++)
        {
            var unit = rest.Slice(0, length);
            if (MeasureOf(what.What, unit, unit.Count > 0 ? unit : subject.Words('V'), bound, context.Parameter) is { } measure
                && (what.Closing ?? _tail).Match(rest.From(length)) is { } tail
                && tail.Words('V').Count < 2 && subject.Words('W').Count < 2)
            {
                string[] or = [bound.Or, tail.Text('V').Trim('`', '"'), subject.Text('W').Trim('`', '"')];
                if (Claim(measure, bound, [.. or.Where(text => text.Length > 0)], context) is { } claim)
                {
                    return claim;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Gets the measure of the unit after the number. Returns null if it doesn't match the parameter or the subject.
    /// </summary>
    private static Measure? MeasureOf(Bounded what, Phrase unit, Phrase counted, Bound bound, Parameter parameter)
    {
        var isText = IsText(parameter);
        return what == Bounded.Cost ? Measure.Cost
            : what.HasFlag(Bounded.Length) && (_characters.Match(unit) is not null || (what == Bounded.Length && unit.Count == 0))
                ? isText ? Measure.Length : null
            : (what.HasFlag(Bounded.Value) || (what.HasFlag(Bounded.Quantity) && !isText)) && _plain.Match(unit) is not null
                ? isText && unit.IsWord(0, "digits") ? null : Measure.Value
            : what.HasFlag(Bounded.Count) && isText && IsMany(parameter) && IsCounted(counted, bound, parameter) ? Measure.Count
            : null;
    }

    private static Within? Claim(Measure measure, Bound bound, IReadOnlyList<string> or, SectionContext context)
    {
        var parameter = context.Parameter;
        return measure == Measure.Cost
                ? new Within(measure, parameter.Name, bound.Min?.Amount.Text, bound.Max?.Amount.Text, default)
            : measure != Measure.Value ? or.Count == 0 ? Whole(measure, bound, parameter) : null
            : ValueBounds.Of(bound, context) is var (min, max)
                ? new Within(measure, parameter.Name, min, max,
                    context.OrValues.Concat(or).Concat(Special(min, context))
                        .Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray())
            : null;
    }

    private static IEnumerable<string> Special(string? min, SectionContext context)
        => min is null || min.StartsWith("-", StringComparison.Ordinal) ? []
            : min == "0" || !SpecialNumbers.HaveZero(context.Section) ? SpecialNumbers.In(context.Section)
            : SpecialNumbers.In(context.Section).Append("0");

    /// <summary>Creates a bound on characters or values, which are whole numbers. A minimum of 0 or 1 isn't a bound.</summary>
    private static Within? Whole(Measure measure, Bound bound, Parameter parameter)
    {
        var (min, max) = (WholeEnd(bound.Min, +1, 0), WholeEnd(bound.Max, -1, int.MaxValue));
        return min > max || max < 1 || (bound.Max is null && min < 2) ? null
            : new Within(measure, parameter.Name, min > 1 ? Text(min) : null, bound.Max is null ? null : Text(max), default);
    }

    /// <summary>
    /// Gets a whole end. If the end isn't a whole number, gets -1 for the upper end and the largest number for the lower end.
    /// </summary>
    private static long WholeEnd(BoundEnd? end, int step, long none)
        => end is not var (amount, isOpen) ? none
            : amount.IsWhole(out var number) && amount.Unit.Length == 0 ? isOpen ? number + step : number
            : step > 0 ? long.MaxValue : -1;

    /// <summary>Determines whether words mean several values of the parameter, such as "entries" or "domain names".</summary>
    private static bool IsCounted(Phrase words, Bound bound, Parameter parameter)
    {
        if (words.Count is 0 or > LongestUnit || words.HasAnyOf(_notCounted))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != TokenKind.Word)
            {
                return words.Count == 1 && words[i].Kind == TokenKind.Mention; // "5 values for this parameter".
            }
        }

        return words.TextOf(words.Count - 1, 1).EndsWith("s", StringComparison.OrdinalIgnoreCase)
            || (bound.Max?.Amount.Text == "1" && (words.IsWord(words.Count - 1, "value") || IsOne(words, parameter)));
    }

    /// <summary>Determines whether a word is the singular of a name: "Zone" is an element of Zones and of DarkZones.</summary>
    private static bool IsOne(Phrase words, Parameter parameter)
        => words.Count == 1 && words[0].Length > 2
            && parameter.Name.TrimEnd('s').EndsWith(words.Text, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(Parameter parameter) => _numbers.Contains(parameter.Type.Name);

    /// <summary>Determines whether a parameter can have a length. Switches, numbers, dates, and tables can't.</summary>
    private static bool IsText(Parameter parameter)
        => !IsNumber(parameter) && !_others.Contains(parameter.Type.Name)
            && !parameter.Type.Name.EndsWith("Hashtable", StringComparison.OrdinalIgnoreCase);

    private static bool IsMany(Parameter parameter)
        => parameter.AcceptsMany || parameter.Type.IsArray || parameter.Type.Is("MultiValuedProperty")
            || parameter.Type.Name.EndsWith("Collection", StringComparison.Ordinal);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

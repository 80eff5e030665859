using System.Globalization;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Reads what a sentence says of numbers: a subject, a bound, a unit, and what may follow. Each is a table, and every word of the
/// sentence is in one of them.
/// </summary>
internal static class NumberReader
{
    private static readonly Pattern _characters = new(
        "[numeric|alphanumeric|Unicode|ASCII|text] (character|characters|chars) [long|in length|in the [parameter] argument]");

    private static readonly Pattern _plain = new("[points|percent|%|degrees|pixels|(digits|digit) [long|in length]]");

    private static readonly Pattern _tail = new(
        "[without the percent sign|separated by commas|[,] including spaces] [(for|in) {A}] [in the (list|field)] "
            + "[that you can (input|enter|specify|use|add)] [[,] inclusive] [in total] [(is|are) (allowed|required|supported|permitted)] [in the list] "
            + "[[,] or [the value] {V}|[,] and the default [value|setting] is {X}|[,] (and|which) {X} (can't|must|isn't|aren't) {X}"
            + "|[,] and [is] (interpreted|rounded) {X}|[,] where {X}|: {X}]");

    /// <summary>"Up to 5 characters" counts no values, nor does "the maximum number of addresses in a range".</summary>
    private static readonly string[] _notCounted = ["characters", "percent", "in", "per", "each", "of", "at", "to", "digits", "times"];

    private static readonly string[] _numbers =
        ["Byte", "Int16", "Int32", "Int64", "UInt16", "UInt32", "UInt64", "Single", "Double", "Decimal"];

    private static readonly string[] _spans = ["TimeSpan", "EnhancedTimeSpan"];
    private static readonly string[] _others = ["DateTime", "Guid", "ByteQuantifiedSize", "Unlimited", "Boolean", "SwitchParameter"];

    /// <summary>Null where a word isn't understood, or the bound isn't one of the section's parameter as a whole.</summary>
    public static IReadOnlyList<Clause>? Read(Phrase sentence, SectionContext context)
    {
        if (!context.IsAboutOwn(sentence) || Notes.Without(sentence) is not { } words)
        {
            return null;
        }

        words = WithoutDefault(words);
        var number = BoundReader.FirstNumber(words);
        if (number < 0)
        {
            return ReadNote(words, context);
        }

        if (BoundReader.Read(words, number) is not { } bound)
        {
            return null;
        }

        var front = words.Slice(0, bound.Start);
        foreach (var subject in BoundSubjects.All)
        {
            if (subject.Words.Match(front) is { } match && IsMeant(subject, match, context)
                && Sided(bound, subject) is { } sided && Claim(subject, match, sided, words.From(bound.End), context) is { } claim)
            {
                return (context.IsPart && claim.Measure != Measure.Cost) || ParagraphScope.IsLimited(sentence.Source, context)
                    ? null
                    : [new Clause(default, claim)];
            }
        }

        return null;
    }

    /// <summary>"The default value is 100, maximum is 5,000."</summary>
    private static Phrase WithoutDefault(Phrase words)
        => words.AreWords(0, "the", "default") && words.IndexOf(",") is > 0 and var comma
            ? words.From(words.IsWord(comma + 1, "and") ? comma + 2 : comma + 1)
            : words;

    /// <summary>"The Port parameter specifies the port (1-65535)."</summary>
    private static IReadOnlyList<Clause>? ReadNote(Phrase words, SectionContext context)
        => words.Count > 2 && words[0].Kind == TokenKind.Mention && words.IsWord(1, "specifies") && !context.InBullet
            && Notes.Behind(words, words.Count - 1) is { } note
            && BoundReader.FirstNumber(note) is >= 0 and var number
            && BoundReader.Read(note, number) is { Start: 0, Kind: not BoundKind.Exact } bound
            && BoundSubjects.Alone.Words.Match(note.Slice(0, 0)) is { } match
            && Claim(BoundSubjects.Alone, match, bound, note.From(bound.End), context) is { } claim
            && (claim.Measure == Measure.Length || IsNumeric(context.Parameter))
            ? [new Clause(default, claim)]
            : null;

    /// <summary>In the bullet of a value, only what names the parameter is about it.</summary>
    private static bool IsMeant(BoundSubject subject, PatternMatch match, SectionContext context)
        => (context.BulletValue is null || match.Has('A'))
            && !(subject == BoundSubjects.Alone && (context.InBullet || !IsSentence(match.Phrase)))
            && (!match.Has('V') || !subject.NamesValue || WholeValue.IsMeant(match.Words('V'), context));

    /// <summary>False for what only follows other words of its sentence. "Note:" says nothing of it.</summary>
    private static bool IsSentence(Phrase words)
        => words.Start == 0 || words.Source.Substring(0, words.Start).TrimEnd().EndsWith(":", StringComparison.Ordinal);

    /// <summary>The bound as the subject turns it; null where the two don't go together.</summary>
    private static Bound? Sided(Bound bound, BoundSubject subject)
        => subject.IsDenied ? bound.Denied()
            : bound.Kind != BoundKind.Exact ? bound
            : subject.Exact != BoundKind.Exact ? bound.As(subject.Exact)
            : null;

    private static RangeClaim? Claim(BoundSubject subject, PatternMatch match, Bound bound, Phrase rest, SectionContext context)
    {
        for (var length = 0; length <= Math.Min(6, rest.Count); length++)
        {
            var unit = rest.Slice(0, length);
            if (_tail.Match(rest.From(length)) is { } tail && OrValue(match, bound, tail) is { } or
                && Claim(subject.What, unit, bound, or, match, context) is { } claim)
            {
                return claim;
            }
        }

        return null;
    }

    /// <summary>The values beside the bound: "or the value unlimited", "-1 or". Null where one isn't a single word.</summary>
    private static IReadOnlyList<string>? OrValue(PatternMatch match, Bound bound, PatternMatch tail)
    {
        List<string> values = bound.Or.Length > 0 ? [bound.Or] : [];
        foreach (var words in new[] { tail.Words('V'), match.Words('W') })
        {
            if (words.Count > 1)
            {
                return null;
            }

            values.AddRange(words.Count == 1 ? [words.Text.Trim('`', '"')] : []);
        }

        return values;
    }

    private static RangeClaim? Claim(
        Bounded what, Phrase unit, Bound bound, IReadOnlyList<string> or, PatternMatch subject, SectionContext context)
    {
        var parameter = context.Parameter;
        if ((what & Bounded.Length) != 0 && (_characters.Match(unit) is not null || (what == Bounded.Length && unit.Count == 0)))
        {
            return or.Count == 0 && IsText(parameter) ? Whole(Measure.Length, bound, parameter) : null;
        }

        if (what == Bounded.Cost)
        {
            return new RangeClaim(Measure.Cost, parameter.Name, bound.Min?.Amount.Text, bound.Max?.Amount.Text, default);
        }

        if (((what & Bounded.Value) != 0 || ((what & Bounded.Quantity) != 0 && !IsText(parameter))) && _plain.Match(unit) is not null)
        {
            return ValueBounds.Of(bound, parameter, context.Section) is not var (min, max) || (unit.Count > 0 && !IsNumeric(parameter) && unit.IsWord(0, "digits")) ? null
                : new RangeClaim(Measure.Value, parameter.Name, min, max,
                    context.OrValues.Concat(or).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray());
        }

        return (what & Bounded.Count) != 0 && or.Count == 0 && IsText(parameter) && IsMany(parameter)
            && IsCounted(unit.Count > 0 ? unit : subject.Words('V'), bound)
            ? Whole(Measure.Count, bound, parameter)
            : null;
    }

    /// <summary>Of characters or values: whole numbers, of which one or none at least is no bound.</summary>
    private static RangeClaim? Whole(Measure measure, Bound bound, Parameter parameter)
    {
        long min = 0, max = 0;
        if ((bound.Min is { } least && (!least.Amount.IsWhole(out min) || least.Amount.Unit.Length > 0))
            || (bound.Max is { } most && (!most.Amount.IsWhole(out max) || most.Amount.Unit.Length > 0)))
        {
            return null;
        }

        min += bound.Min is { IsOpen: true } ? 1 : 0;
        max -= bound.Max is { IsOpen: true } ? 1 : 0;
        return (bound.Max is null && min < 2) || (bound.Max is not null && max < Math.Max(min, 1)) ? null
            : new RangeClaim(measure, parameter.Name, min > (measure == Measure.Count ? 1 : 0) ? Text(min) : null, bound.Max is null ? null : Text(max), default);
    }

    /// <summary>Words for several things that are values of the parameter, "entries" or "domain names".</summary>
    private static bool IsCounted(Phrase words, Bound bound)
    {
        if (words.Count == 1 && words[0].Kind == TokenKind.Mention)
        {
            return true; // "5 values for this parameter".
        }

        if (words.Count == 0 || words.Count > 6 || Array.Exists(_notCounted, words.Has))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        var last = words.TextOf(words.Count - 1, 1);
        return last.EndsWith("s", StringComparison.OrdinalIgnoreCase) || (words.IsWord(words.Count - 1, "value") && bound.Max?.Amount.Text == "1");
    }

    /// <summary>"The maximum length of an address is 571 characters" bounds no switch, number, date or table.</summary>
    private static bool IsText(Parameter parameter)
        => !IsNumeric(parameter) && Array.IndexOf(_spans, parameter.Type.Name) < 0 && Array.IndexOf(_others, parameter.Type.Name) < 0
            && !parameter.Type.Name.EndsWith("Hashtable", StringComparison.OrdinalIgnoreCase);

    private static bool IsMany(Parameter parameter)
        => parameter.AcceptsMany || parameter.Type.IsArray || parameter.Type.Is("MultiValuedProperty")
            || parameter.Type.Name.EndsWith("Collection", StringComparison.Ordinal);

    private static bool IsNumeric(Parameter parameter) => Array.IndexOf(_numbers, parameter.Type.Name) >= 0;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

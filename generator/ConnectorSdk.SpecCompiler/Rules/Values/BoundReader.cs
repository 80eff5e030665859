using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>A run of words beside a number, and what bound it makes.</summary>
internal sealed record BoundWords(BoundKind Kind, Pattern Words);

/// <summary>Reads the words around a number that make a bound of it.</summary>
internal static class BoundReader
{
    private const string More = "(more|greater|larger|higher|longer)";
    private const string Fewer = "(less|fewer|smaller|lower|shorter)";

    /// <summary>The longest run in front of a number.</summary>
    private const int LongestRun = 7;

    public static readonly BoundWords[] Before =
    [
        new(BoundKind.Max, new Pattern("[up to] (a|the) maximum [value|length|size|number] of")),
        new(BoundKind.Max, new Pattern("(up to|at most|as many as|only|maximum of|max)")),
        new(BoundKind.Max, new Pattern($"(no|not) {More} than")),
        new(BoundKind.Max, new Pattern($"{Fewer} than or equal to")),
        new(BoundKind.Max, new Pattern($"equal to or {Fewer} than")),
        new(BoundKind.Below, new Pattern($"{Fewer} than")),
        new(BoundKind.Min, new Pattern("(a|the) minimum [value|length|size|number] of")),
        new(BoundKind.Min, new Pattern("(at least|minimum of|min)")),
        new(BoundKind.Min, new Pattern($"(no|not) {Fewer} than")),
        new(BoundKind.Min, new Pattern($"{More} than or equal to")),
        new(BoundKind.Min, new Pattern($"equal to or {More} than")),
        new(BoundKind.Above, new Pattern($"{More} than")),
        new(BoundKind.Above, new Pattern("exceed")),
        new(BoundKind.Range, new Pattern("(from|between)")),
    ];

    public static readonly BoundWords[] Behind =
    [
        new(BoundKind.Max, new Pattern("or (less|fewer|lower|smaller|below)")),
        new(BoundKind.Min, new Pattern("or (more|greater|higher|larger|above)")),
    ];

    private static readonly string[] _to = ["to", "through", "-", "\u2013"];

    private static readonly BoundWords _orOthers =
        new(BoundKind.Range, new Pattern("or [the|an|any] (integer|integers|number|numbers|value|values) [from|between]"));

    /// <summary>Where the first number of the words is; -1 where there is none.</summary>
    public static int FirstNumber(Phrase words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Amount.At(words, i) is not null || Amount.RangeAt(words, i) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The bound that the number at a place is an end of; null where its conversion denies it.</summary>
    public static Bound? Read(Phrase words, int number) => Read(words, number, null);

    private static Bound? Read(Phrase words, int number, Amount? before)
    {
        var (kind, start) = WordsBefore(words, number);
        if (Amount.RangeAt(words, number) is var (least, most))
        {
            return kind is BoundKind.Exact or BoundKind.Range ? Between(least, most, start) : null;
        }

        Amount? first = Amount.At(words, number);
        if (first is null || !Notes.Convert(words, before, ref first) || first is not { } amount)
        {
            return null;
        }

        if (kind is BoundKind.Exact or BoundKind.Range && Last(words, amount.End, kind) is { } last)
        {
            Amount? converted = last;
            return Notes.Convert(words, amount, ref converted) ? Between(amount, converted!.Value, start) : null;
        }

        return kind == BoundKind.Range ? null
            : kind == BoundKind.Exact ? ReadExact(words, amount, start)
            : WithSecond(words, Bound.Of(kind, amount, start));
    }

    private static Bound Between(Amount first, Amount last, int start)
        => new(BoundKind.Range, new(first, false), new(last, false), "", start, last.End);

    private static (BoundKind Kind, int Start) WordsBefore(Phrase words, int number)
    {
        for (var start = Math.Max(0, number - LongestRun); start < number; start++)
        {
            var run = words.Slice(start, number - start);
            foreach (var (kind, pattern) in Before)
            {
                if (pattern.Match(run) is not null)
                {
                    return (kind, start);
                }
            }
        }

        return (BoundKind.Exact, number);
    }

    /// <summary>The other end of a range: "through 20". "And" needs "from" or "between" in front.</summary>
    private static Amount? Last(Phrase words, int i, BoundKind kind)
        => words.IsAnyOf(i, _to) || (kind == BoundKind.Range && words.IsWord(i, "and")) ? Amount.At(words, i + 1) : null;

    /// <summary>"5 or more", "-1 or integers 0 through 9", "00:02:00 or 2 minutes".</summary>
    private static Bound ReadExact(Phrase words, Amount amount, int start)
    {
        foreach (var (kind, pattern) in Behind)
        {
            if (pattern.Match(words.Slice(amount.End, Math.Min(2, words.Count - amount.End))) is not null)
            {
                return Bound.Of(kind, amount, start) with { End = amount.End + 2 };
            }
        }

        for (var next = amount.End + 2; next < Math.Min(words.Count, amount.End + 6); next++)
        {
            if (_orOthers.Words.Match(words.Slice(amount.End, next - amount.End)) is not null && Read(words, next) is { Kind: BoundKind.Range } range)
            {
                return range with { Or = amount.Text, Start = start };
            }
        }

        return Bound.Of(BoundKind.Exact, amount, start);
    }

    /// <summary>"Greater than 0 and less than 10"; "00:02:00 or 2 minutes" is one amount.</summary>
    private static Bound WithSecond(Phrase words, Bound bound)
    {
        if (Array.Exists(Behind, behind => behind.Words.Match(words.Slice(bound.End, Math.Min(2, words.Count - bound.End))) is not null
            && behind.Kind == bound.Kind))
        {
            return bound with { End = bound.End + 2 }; // "At least 5 or more".
        }

        if (words.IsWord(bound.End, "or") && Amount.At(words, bound.End + 1) is { } same
            && (bound.Min ?? bound.Max)!.Value.Amount is var amount && amount.IsTimeSpan != same.IsTimeSpan && amount.MayBe(same))
        {
            return bound with { End = same.End };
        }

        var number = words.IsWord(bound.End, "and") || words.IsWord(bound.End, "but")
            ? Enumerable.Range(bound.End + 1, Math.Min(LongestRun, words.Count - bound.End - 1)).FirstOrDefault(i => Amount.At(words, i) is not null)
            : 0;
        return number > 0 && Read(words, number, (bound.Min ?? bound.Max)!.Value.Amount) is { } second && second.Start == bound.End + 1
            && (bound.Min is null) != (second.Min is null) && (bound.Max is null) != (second.Max is null)
            ? new Bound(BoundKind.Range, bound.Min ?? second.Min, bound.Max ?? second.Max, "", bound.Start, second.End)
            : bound;
    }
}

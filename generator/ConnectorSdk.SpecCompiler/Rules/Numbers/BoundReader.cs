using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>Reads the words around a number that turn it into a bound.</summary>
internal static class BoundReader
{
    private const string More = "(more|greater|larger|higher|longer)";
    private const string Fewer = "(less|fewer|smaller|lower|shorter)";

    /// <summary>The maximum number of words before a number.</summary>
    private const int LongestRun = 7;

    public static readonly BoundWords[] Before =
    [
        new(BoundKind.Max, new("[up to] (a|the) maximum [value|length|size|number] of")),
        new(BoundKind.Max, new("(up to|at most|as many as|only|maximum of|max)")),
        new(BoundKind.Max, new($"(no|not) {More} than")),
        new(BoundKind.Max, new($"{Fewer} than or equal to")),
        new(BoundKind.Max, new($"equal to or {Fewer} than")),
        new(BoundKind.Below, new($"{Fewer} than")),
        new(BoundKind.Below, new("below")),
        new(BoundKind.Min, new("(a|the) minimum [value|length|size|number] of")),
        new(BoundKind.Min, new("(at least|minimum of|min)")),
        new(BoundKind.Min, new($"(no|not) {Fewer} than")),
        new(BoundKind.Min, new($"{More} than or equal to")),
        new(BoundKind.Min, new($"equal to or {More} than")),
        new(BoundKind.Above, new($"{More} than")),
        new(BoundKind.Above, new("above")),
        new(BoundKind.Above, new("exceed")),
        new(BoundKind.Range, new("(from|between)")),
    ];

    public static readonly BoundWords[] Behind =
    [
        new(BoundKind.Max, new("or (less|fewer|lower|smaller|below)")),
        new(BoundKind.Min, new("or (more|greater|higher|larger|above)")),
    ];

    private static readonly BoundWords _orOthers =
        new(BoundKind.Range, new(
            "or [the|an|any] (integer|integers|number|numbers|value|values) [from|between|in the range [of]]"));

    /// <summary>Matches "0 to any positive integer" and "-1 or any positive integer", which have no upper end.</summary>
    private static readonly Pattern _toAny = new("(to|through|or) any positive (integer|number|value)");

    /// <summary>The last words of the sequences before a number.</summary>
    private static readonly WordGroup _ends =
        new("from", "between", "than", "to", "of", "least", "most", "exceed", "only", "as", "max", "min",
            "above", "below");

    private static readonly WordGroup _to = new("to", "through", "-", "\u2013");

    /// <summary>Determines whether the words may contain a number.</summary>
    public static bool HasNumber(Phrase words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Amount.MayBe(words.Source, words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the position of the first number; -1 if there is none.</summary>
    public static int FirstNumber(Phrase words, int start = 0)
    {
        while (start < words.Count
            && !(Amount.MayBe(words.Source, words[start])
                && (Amount.At(words, start) ?? Amount.RangeAt(words, start)?.First) is not null))
        {
            start++;
        }

        return start < words.Count ? start : -1;
    }

    /// <summary>
    /// Reads the bound that the number at a position belongs to. Returns null if there is none, or if a note contradicts the
    /// number.
    /// </summary>
    public static Bound? Read(Phrase words, int number, string otherUnit = "")
    {
        var (kind, start) = WordsBefore(words, number);
        if (Amount.RangeAt(words, number) is var (least, most))
        {
            return kind is BoundKind.Exact or BoundKind.Range ? Between(least, most, start) : null;
        }

        if (Amount.At(words, number) is not { } read || Notes.Converted(words, read, otherUnit) is not { } amount)
        {
            return null;
        }

        var isRange = kind is BoundKind.Exact or BoundKind.Range
            && (words.IsAnyOf(amount.End, _to) || (kind == BoundKind.Range && words.IsWord(amount.End, "and")));
        return isRange && Amount.At(words, amount.End + 1) is { } end
                ? Notes.Converted(words, end, "") is { } last ? Between(amount, last, start) : null
            : kind == BoundKind.Range ? null
            : kind == BoundKind.Exact ? ReadExact(words, amount, start)
            : WithSecond(words, Bound.Of(kind, amount, start));
    }

    private static Bound Between(Amount first, Amount last, int start)
        => new(BoundKind.Range, new(first, false), new(last, false), "", start, last.End);

    private static (BoundKind Kind, int Start) WordsBefore(Phrase words, int number)
    {
        for (var start = Math.Max(0, number - LongestRun); start < number && words.IsAnyOf(number - 1, _ends); start++)
        {
            var run = words.Slice(start, number - start);
            if (Array.Find(Before, before => before.Words.Match(run) is not null) is { } found)
            {
                return (found.Kind, start);
            }
        }

        return (BoundKind.Exact, number);
    }

    private static BoundWords? WordsBehind(Phrase words, int end)
        => words.Count - end < 2 ? null : Array.Find(Behind, behind => behind.Words.Match(words.Slice(end, 2)) is not null);

    /// <summary>Reads "5 or more", "-1 or integers 0 through 9", or a single number.</summary>
    private static Bound ReadExact(Phrase words, Amount amount, int start)
    {
        if (_toAny.Match(words.Slice(amount.End, Math.Min(4, words.Count - amount.End))) is not null
            && amount.Text is "-1" or "0" or "1")
        {
            return Bound.Of(BoundKind.Min, amount, start) with { End = amount.End + 4 };
        }

        var next = FirstNumber(words, amount.End);
        return WordsBehind(words, amount.End) is { } behind ? Bound.Of(behind.Kind, amount, start) with { End = amount.End + 2 }
            : next > amount.End && _orOthers.Words.Match(words.Slice(amount.End, next - amount.End)) is not null
                && Read(words, next) is { Kind: BoundKind.Range } range ? range with { Or = amount.Text, Start = start }
            : Bound.Of(BoundKind.Exact, amount, start);
    }

    /// <summary>
    /// Adds a second end: "greater than 0 and less than 10". "At least 5 or more" and "00:02:00 or 2 minutes" have a single end.
    /// </summary>
    private static Bound WithSecond(Phrase words, Bound bound)
    {
        var amount = (bound.Min ?? bound.Max)!.Value.Amount;
        if (WordsBehind(words, bound.End)?.Kind == bound.Kind)
        {
            return bound with { End = bound.End + 2 };
        }

        if (words.IsWord(bound.End, "or") && Amount.At(words, bound.End + 1) is { } same
            && amount.IsTimeSpan != same.IsTimeSpan && amount.MayBe(same))
        {
            return bound with { End = same.End };
        }

        return (words.IsWord(bound.End, "and") || words.IsWord(bound.End, "but"))
            && FirstNumber(words, bound.End + 1) is > 0 and var number
            && Read(words, number, amount.Unit) is { } second && second.Start == bound.End + 1
            && (bound.Min is null) != (second.Min is null) && (bound.Max is null) != (second.Max is null)
            ? new Bound(BoundKind.Range, bound.Min ?? second.Min, bound.Max ?? second.Max, "", bound.Start, second.End)
            : bound;
    }
}

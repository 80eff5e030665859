using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Numbers;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Each row of the tables of numbers reads a part of a sentence that becomes a rule in these tests.</summary>
[Trait("Speed", "Slow")]
public sealed class NumberCoverageTests
{
    private static readonly (Phrase Words, int Number)[] _read =
    [
        .. from row in TestedSentences.All
           from phrase in TestedSentences.Phrases(row.Text, row.Section)
           where phrase.Phrase.Text.Length > 2 && NumberReader.Read(phrase.Phrase, phrase.Context) is not null
           let words = Notes.Without(phrase.Phrase)!
           let number = BoundReader.FirstNumber(words)
           where number >= 0
           select (words, number),
    ];

    [Fact]
    public void Every_subject_has_a_rule()
        => AssertAll(
            BoundSubjects.All.Select(subject => subject.Words),
            from sentence in _read
            let bound = BoundReader.Read(sentence.Words, sentence.Number)
            where bound is not null
            select BoundSubjects.All.Select(subject => subject.Words)
                .Where(words => words.Match(sentence.Words.Slice(0, bound.Start)) is not null));

    [Fact]
    public void All_words_in_front_of_a_number_have_a_rule()
        => AssertAll(
            BoundReader.Before.Select(words => words.Words),
            from sentence in _read
            from start in Enumerable.Range(0, sentence.Number)
            select BoundReader.Before.Select(words => words.Words)
                .Where(words => words.Match(sentence.Words.Slice(start, sentence.Number - start)) is not null).Take(1));

    [Fact]
    public void All_words_behind_a_number_have_a_rule()
        => AssertAll(
            BoundReader.Behind.Select(words => words.Words),
            from sentence in _read
            from start in Enumerable.Range(sentence.Number, sentence.Words.Count - sentence.Number)
            select BoundReader.Behind.Select(words => words.Words)
                .Where(words => words.Match(sentence.Words.Slice(start, Math.Min(2, sentence.Words.Count - start))) is not null));

    private static void AssertAll(IEnumerable<Pattern> rows, IEnumerable<IEnumerable<Pattern>> read)
    {
        var unread = rows.Except(read.SelectMany(patterns => patterns)).Select(pattern => pattern.Text).ToList();
        Assert.True(unread.Count == 0, string.Join("\n", unread));
    }
}

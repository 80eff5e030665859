using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Grammar;
using ConnectorSdk.SpecCompiler.Rules.Sentences;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Patterns are excluded by their words before they are tried. This never excludes a pattern that matches, as a regular
/// expression and phrases that are generated from the patterns show.
/// </summary>
public sealed class PatternWordsTests
{
    private static readonly string[] _words = ["you", "can't", "use", "mutually", "exclusive", ",", "{left}", "{right}"];

    private static readonly Gen<string> _phrase = SampleWords
        .AnyOf([.. _words.Select(Token), "@Label", "@=", "5", "KB", "lamp"])
        .Array[0, 7].Select(words => string.Join(" ", words));

    private static readonly (GrammarTable Table, int Place)[] _real =
        [.. GrammarTables.All.SelectMany(table => table.Patterns.Select((_, i) => (table, i)))];

    private static readonly Gen<(GrammarTable Table, int Place, string Phrase)> _realPhrase =
        from i in Gen.Int[0, _real.Length - 1]
        from phrase in PatternSamples.Of(_real[i].Table.Patterns[_real[i].Place].Text)
        select (_real[i].Table, _real[i].Place, phrase);

    [Fact]
    public void A_pattern_fits_what_a_regular_expression_fits()
        => Gen.Select(Sequence(2), _phrase).Sample((pattern, text) =>
            Assert.Equal(Fits(pattern, text), new Pattern(pattern.Text).Match(SamplePhrase.Of(text)) is not null), iter: 10_000);

    [Fact]
    public void An_index_finds_every_pattern_that_fits_in_order()
        => Gen.Select(Sequence(2).Array[1, 6], _phrase).Sample((patterns, text) =>
        {
            var index = new PatternIndex(patterns.Select(pattern => new Pattern(pattern.Text)));
            var phrase = SamplePhrase.Of(text);
            var fitting = Enumerable.Range(0, patterns.Length).Where(i => Fits(patterns[i], text)).ToList();

            var found = index.Find(phrase);

            Assert.Equal(fitting, found.Intersect(fitting));
            Assert.Equal(found.Distinct().Order(), found);
            Assert.True(index.MayFit(phrase, 0, _ => 1) || fitting.Count == 0);
        }, iter: 5_000);

    [Fact]
    public void A_pattern_of_the_grammar_fits_the_phrases_that_it_describes()
        => _realPhrase.Sample(real =>
        {
            var phrase = SamplePhrase.Of(real.Phrase);
            var index = new PatternIndex(real.Table.Patterns);

            Assert.True(real.Table.Patterns[real.Place].Match(phrase) is not null, real.Table.Patterns[real.Place].Text);
            Assert.Contains(real.Place, index.Find(phrase));
            Assert.True(index.MayFit(phrase, 0, _ => 1));
        }, iter: 5_000);

    [Fact]
    public void A_table_reads_what_its_forms_read_one_after_the_other()
    {
        var context = SampleCmdlet.Context("Label");
        var (clauses, conditions) = (Table("SentenceGrammar.Clauses"), Table("Conditions.All"));

        _realPhrase.Sample(real =>
        {
            var phrase = SamplePhrase.Of(real.Phrase);

            Assert.Equal(clauses.PatternFor(phrase, context) is null, SentenceGrammar.Clauses.Read(phrase, context) is null);
            Assert.Equal(conditions.PatternFor(phrase, context) is null, Conditions.All.Read(phrase, context) is null);
        }, iter: 5_000);

        static GrammarTable Table(string name) => GrammarTables.All.Single(table => table.Name == name);
    }

    [Theory]
    [InlineData("you can't use {A}", "can't")]
    [InlineData("you use the value", "you use the value")]
    [InlineData("{A} are mutually exclusive", "exclusive")]
    [InlineData("{A} (requires|needs) it", "requires needs")]
    [InlineData("{A} (requires|is) it", "it")]
    [InlineData("{A} [requires] {B}", "")]
    [InlineData("{A} ({V}|requires) {B}", "")]
    public void The_rarest_words_of_a_pattern_are_its_anchors(string pattern, string expected)
        => Assert.Contains(new Pattern(pattern).Words.Anchors.DefaultIfEmpty(""), word => expected.Split(' ').Contains(word));

    private static bool Fits(Sample pattern, string text)
        => Regex.IsMatch(
            string.Concat(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word + " ")),
            $"^(?:{pattern.Regex})$");

    private static Gen<Sample> Sequence(int depth)
        => Piece(depth).Array[1, 4].Select(pieces => new Sample(
            string.Join(" ", pieces.Select(piece => piece.Text)), string.Concat(pieces.Select(piece => piece.Regex))));

    private static Gen<Sample> Piece(int depth)
    {
        var word = SampleWords.AnyOf(_words).Select(text => new Sample(text, Regex.Escape(Token(text)) + " "));
        var slot = Gen.Int[0, 4].Select(i => i switch
        {
            0 => new Sample("{A}", "@Label "),
            1 => new Sample("{=}", "@= "),
            2 => new Sample("{N}", "5 (?:KB )?"),
            3 => new Sample("{V}", @"(?:\S+ )+"),
            _ => new Sample("{X}", @"(?:\S+ )*"),
        });
        return depth == 0
            ? Gen.Frequency((3, word), (1, slot))
            : Gen.Frequency((4, word), (2, slot), (1, Choice(depth, "[", "]", "?")), (1, Choice(depth, "(", ")", "")));
    }

    private static Gen<Sample> Choice(int depth, string open, string close, string times)
        => Sequence(depth - 1).Array[1, 3].Select(choices => new Sample(
            open + string.Join("|", choices.Select(choice => choice.Text)) + close,
            $"(?:{string.Join("|", choices.Select(choice => choice.Regex))}){times}"));

    /// <summary>Gets the word for a part of a pattern.</summary>
    private static string Token(string part) => part switch { "{left}" => "(", "{right}" => ")", _ => part };

    private sealed record Sample(string Text, string Regex);
}

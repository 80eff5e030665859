using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The positions where sentences are split, and the kinds of the parts.</summary>
public sealed class ClauseSplitterTests
{
    private static readonly Gen<string> _words = SampleWords.AnyOf(
        "you", "must", "can't", "use", "specify", "don't", "has", "is", "the", "value", "to", "than", "less", "be", "before",
        "can", "@Label", "@Owner", "@=", ",", ",", "and", "or", "but", ";", "if", "when", "unless", "only", "even", "then",
        "because", "(", ")", "not");

    [Theory]
    [InlineData("You can't use @Label with @Owner", "main: You can't use @Label with @Owner")]
    [InlineData("If @Owner is set, and the value of @Fast is $true, you must use @Label",
        "if: @Owner is set | and if: the value of @Fast is $true | main: you must use @Label")]
    [InlineData("If you use @Owner you can't use @Label", "if: you use @Owner | main: you can't use @Label")]
    [InlineData("When you use @Owner, then @Label is ignored", "if: you use @Owner | main: @Label is ignored")]
    [InlineData("@Label is ignored if @Owner is used or if @Fast is used",
        "main: @Label is ignored | if: @Owner is used | or if: @Fast is used")]
    [InlineData("@Label is useful only when @Owner is set and @Fast is $true",
        "main: @Label is useful | only: @Owner is set | and only: @Fast is $true")]
    [InlineData("@Label is required unless @Owner is used", "main: @Label is required | unless: @Owner is used")]
    [InlineData("When you use @Label, you must use @Owner, and you can't use @Fast",
        "if: you use @Label | main: you must use @Owner | and main: you can't use @Fast")]
    [InlineData("@Owner must contain Red, and can't contain Blue",
        "main: @Owner must contain Red | and main: @Owner can't contain Blue")]
    [InlineData("You must use @Owner and specify @Fast", "main: You must use @Owner | and main: You must specify @Fast")]
    [InlineData("You can't use @Label with @Owner, but you can use @Fast",
        "main: You can't use @Label with @Owner | but main: you can use @Fast")]
    [InlineData("You can't use @Label, because @Owner is slow", "main: You can't use @Label | aside: @Owner is slow")]
    [InlineData("You can't use @Label, because @Owner is slow if it's hot",
        "main: You can't use @Label | aside: @Owner is slow if it's hot")]
    [InlineData("You can only use @Label with @Owner, not @Fast", "main: You can only use @Label with @Owner | aside: not @Fast")]
    [InlineData("To use @Label, @Owner must be Kim", "purpose: use @Label | main: @Owner must be Kim")]
    [InlineData("@Owner must be Kim before you can use @Label", "main: @Owner must be Kim | purpose: use @Label")]
    [InlineData("You can set @Owner to Red, Green, or Blue and to White",
        "main: You can set @Owner to Red, Green, or Blue and to White")]
    [InlineData("You can't use @Label (if @Owner is set, you can use @Fast)",
        "main: You can't use @Label (if @Owner is set, you can use @Fast)")]
    [InlineData("You can use @Label even if @Owner is set", "main: You can use @Label | evenif: @Owner is set")]
    public void A_sentence_is_split_where_a_clause_begins(string sentence, string expected)
        => Assert.Equal(expected, string.Join(" | ", ClauseSplitter.Split(SamplePhrase.Of(sentence)).Select(Show)));

    [Fact]
    public void Clauses_begin_where_they_may()
        => _words.Array[1, 20].Sample(words =>
        {
            var phrase = SamplePhrase.Of(string.Join(" ", words));
            var places = ClauseSplitter.Starts(phrase);

            foreach (var part in places == 0 ? [] : ClauseSplitter.Split(phrase).Where(part => part.Kind == PartKind.Main))
            {
                Assert.True(IsWhole(part.Words), phrase.Text);
                Assert.True((places >> PlaceOf(part.Words, phrase) & 1) != 0, phrase.Text);
            }
        }, iter: 20_000);

    [Theory]
    [InlineData("you can also use it", "you")]
    [InlineData("lamps shine, so the lamp is on", "lamps so")]
    [InlineData("lamps shine and you can dim them", "lamps you")]
    [InlineData("the light of @Owner is dim", "the @Owner")]
    public void A_clause_begins_with_the_sentence_a_name_or_you_or_behind_a_joint(string sentence, string expected)
    {
        var phrase = SamplePhrase.Of(sentence);
        var places = ClauseSplitter.Starts(phrase);

        var starts = Enumerable.Range(0, phrase.Count).Where(i => (places >> i & 1) != 0);

        Assert.Equal(expected, string.Join(" ", starts.Select(i => phrase.TextOf(i, 1))));
    }

    [Theory]
    [InlineData("you must use @Owner and specify @Fast")]
    [InlineData("you can't (or shouldn't) use @Owner")]
    public void Any_words_may_be_put_together_where_a_clause_lacks_its_subject_or_has_a_note(string sentence)
        => Assert.Equal(0ul, ClauseSplitter.Starts(SamplePhrase.Of(sentence)));

    private static bool IsWhole(Phrase words)
        => Enumerable.Range(1, words.Count - 1).All(i
            => string.IsNullOrWhiteSpace(words.Source[words[i - 1].End..words[i].Start]));

    private static int PlaceOf(Phrase words, Phrase sentence)
        => Enumerable.Range(0, sentence.Count).First(i => sentence[i].Start == words.Start);

    private static string Show(Part part)
        => (part.Joint.Length > 0 ? part.Joint + " " : "") + part.Kind switch
        {
            PartKind.OnlyIf => "only",
            var kind => kind.ToString().ToLowerInvariant(),
        } + ": " + string.Join(" ", Enumerable.Range(0, part.Words.Count).Select(i => part.Words.TextOf(i, 1)))
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
}

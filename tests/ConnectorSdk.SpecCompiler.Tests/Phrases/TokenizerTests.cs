using ConnectorSdk.SpecCompiler.Phrases;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The words, numbers, literals, and marks of a sentence. Tokens are shown one after another, in brackets.
/// </summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("You can't use it.", "[You][can't][use][it]")]
    [InlineData("Really?!", "[Really]")]
    [InlineData("  two   words\t\n", "[two][words]")]
    [InlineData("", "")]
    [InlineData("...", "")]
    [InlineData("version 3.1.0-Preview1.", "[version][3.1.0-Preview1]")]
    [InlineData("e.g. Red", "[e.g][Red]")]
    [InlineData("-Label and $true", "[-Label][and][$true]")]
    [InlineData("a*b/c\\d", "[a*b/c\\d]")]
    public void Words_end_at_blanks_and_lose_what_closes_the_sentence(string text, string expected)
        => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("one, two; three: (four)", "[one][,][two][;][three][:][(][four][)]")]
    [InlineData("(a)(b)", "[(][a][)][(][b][)]")]
    [InlineData("text(note)", "[text][(][note][)]")]
    [InlineData("a,b", "[a][,][b]")]
    [InlineData("smtp:a@b.c: yes", "[smtp:a@b.c][:][yes]")]
    [InlineData("C:\\path:", "[C:\\path][:]")]
    public void Marks_stand_alone_unless_they_are_inside_a_word(string text, string expected)
        => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("`Set-It -All $true` works", "[`Set-It -All $true`][works]")]
    [InlineData("the \"big, red\" lamp", "[the][\"big, red\"][lamp]")]
    [InlineData("the “big red” lamp", "[the][“big red”][lamp]")]
    [InlineData("`a.b`.", "[`a.b`]")]
    [InlineData("``", "[``]")]
    public void Code_spans_and_quotations_are_one_literal(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
        Assert.Single(Read(text), token => token.Kind == TokenKind.Literal);
    }

    [Theory]
    [InlineData("`Set-It -All", "[`Set-It][-All]")]
    [InlineData("the \"big lamp", "[the][\"big][lamp]")]
    [InlineData("the “big lamp\"", "[the][“big][lamp\"]")]
    [InlineData("ends in `", "[ends][in][`]")]
    [InlineData("\"", "[\"]")]
    public void A_quotation_that_is_never_closed_is_words(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
        Assert.DoesNotContain(Read(text), token => token.Kind == TokenKind.Literal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("−1")]
    [InlineData("1,860")]
    [InlineData("1.999999")]
    [InlineData("00:00:01")]
    [InlineData("1.00:00:00")]
    [InlineData("24855.03:14:07")]
    [InlineData("20GB")]
    [InlineData("512b")]
    public void Numbers_have_signs_separators_and_units(string text)
    {
        var token = Assert.Single(Read($"to {text}, or"), token => token.Kind == TokenKind.Number);
        Assert.Equal(text, $"to {text}, or".Substring(token.Start, token.Length));
    }

    [Theory]
    [InlineData("5x")]
    [InlineData("20GBs")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("3.1.0-Preview1")]
    [InlineData("2013,SP1")]
    [InlineData("v5")]
    [InlineData("--5")]
    public void Other_words_with_digits_are_no_numbers(string text)
        => Assert.DoesNotContain(Read("a " + text), token => token is { Kind: TokenKind.Number } && token.Length == text.Length);

    [Theory]
    [InlineData("1, 2", "[1][,][2]")]
    [InlineData("1,2", "[1,2]")]
    [InlineData("5,a", "[5][,][a]")]
    [InlineData("at 5: now", "[at][5][:][now]")]
    [InlineData("5.", "[5]")]
    public void A_comma_or_colon_between_digits_belongs_to_the_number(string text, string expected)
        => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("can't", "can't")]
    [InlineData("can’t", "can't")]
    [InlineData("CAN'T", "can't")]
    [InlineData("cannot", "can't")]
    [InlineData("Cannot", "can't")]
    [InlineData("can not", "can't")]
    [InlineData("can  not", "can't")]
    [InlineData("do not", "don't")]
    [InlineData("does not", "doesn't")]
    [InlineData("is not", "isn't")]
    [InlineData("are not", "aren't")]
    public void Negations_count_as_one_word_however_they_are_written(string text, string word)
    {
        var token = Assert.Single(Read(text));

        Assert.True(token.IsWord(text, word));
        Assert.Equal(WordHash.Of(word), token.Hash);
        Assert.Equal((0, text.Length), (token.Start, token.Length));
    }

    [Theory]
    [InlineData("may not", "[may][not]")]
    [InlineData("not", "[not]")]
    [InlineData("can nothing", "[can][nothing]")]
    [InlineData("can, not", "[can][,][not]")]
    public void Other_words_before_not_stay_as_they_are(string text, string expected) => Assert.Equal(expected, Show(text));

    /// <summary>Text outside of tokens is whitespace, or closes something.</summary>
    [Fact]
    public void Whatever_the_text_is_its_tokens_cover_it_in_order()
        => Gen.OneOf(Gen.String, Soup).Sample(text =>
        {
            var end = 0;
            foreach (var token in Read(text))
            {
                Assert.InRange(token.Start, end, text.Length);
                Assert.True(token.Length > 0 && token.End <= text.Length);
                Assert.All(text[end..token.Start], c => Assert.True(IsGap(c)));
                end = token.End;
            }

            Assert.All(text[end..], c => Assert.True(IsGap(c)));
        });

    [Fact]
    public void A_list_of_tokens_can_be_used_again()
    {
        TokenList tokens = new();
        Tokenizer.Read("one two three", tokens);
        Tokenizer.Read("four", tokens);

        Assert.Equal(1, tokens.Count);
    }

    private static Gen<string> Soup { get; } = SampleWords.AnyOf(
        "can", "not", "cannot", "5", "1,860", "20GB", "00:00:01", ",", ":", ";", "(", ")", "`", "\"", "“", "”", "'", "’", ".",
        "!", "-", "−", "Red", "$true", " ", "\t", "é", "\u00A0", "😀").Array[0, 40].Select(string.Concat);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '.' or '!' or '?';

    private static Token[] Read(string text)
    {
        TokenList tokens = new();
        Tokenizer.Read(text, tokens);
        return tokens.ToArray();
    }

    private static string Show(string text)
        => string.Concat(Read(text).Select(token => $"[{text.Substring(token.Start, token.Length)}]"));
}

using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The language of patterns: words, options, choices, and slots, matched with whole phrases.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("you can't use it", "You CAN'T use it.", true)]
    [InlineData("you can't use it", "you cannot use it", true)]
    [InlineData("you can't use it", "you can’t use it", true)]
    [InlineData("you can't use it", "you can't use", false)]
    [InlineData("you can't use it", "you can't use it now", false)]
    [InlineData("you can't use it", "so you can't use it", false)]
    [InlineData("use it", "`use` it", false)]
    [InlineData("use , it", "use, it", true)]
    [InlineData("note: use", "note: use", true)]
    [InlineData("use it", "", false)]
    [InlineData("[use]", "", true)]
    public void Words_fit_whole_phrases_whatever_their_case(string pattern, string phrase, bool expected)
        => Assert.Equal(expected, Fits(pattern, phrase));

    /// <summary>
    /// The hash ignores the bit that distinguishes the case of letters, also in characters that aren't letters.
    /// </summary>
    [Theory]
    [InlineData("use don't", "use don\at")]
    [InlineData("use (don't|can't) it", "use don\at it")]
    [InlineData("use 24", "use 2\u0014")]
    public void Words_with_the_same_hash_are_compared_by_their_characters(string pattern, string phrase)
        => Assert.False(Fits(pattern, phrase));

    [Theory]
    [InlineData("a [b] c", "a c", true)]
    [InlineData("a [b] c", "a b c", true)]
    [InlineData("a [b] c", "a b b c", false)]
    [InlineData("a [b|c d] e", "a c d e", true)]
    [InlineData("a [b|c d] e", "a e", true)]
    [InlineData("a [b|c d] e", "a c e", false)]
    [InlineData("a (b|c) d", "a c d", true)]
    [InlineData("a (b|c) d", "a d", false)]
    [InlineData("a [b [c]] d", "a b c d", true)]
    [InlineData("a [b [c]] d", "a c d", false)]
    [InlineData("[a] a b", "a b", true)]
    [InlineData("(a|a b) c", "a b c", true)]
    [InlineData("a[b]c", "a b c", true)]
    [InlineData("a [(b|c)|d] e", "a c e", true)]
    public void Square_brackets_are_optional_and_bars_choose(string pattern, string phrase, bool expected)
        => Assert.Equal(expected, Fits(pattern, phrase));

    [Theory]
    [InlineData("{A} with {B}", "@Label with @Owner", "A=@Label B=@Owner")]
    [InlineData("{A} with {B}", "Label with @Owner", null)]
    [InlineData("use {V} now", "use the big lamp now", "V=the big lamp")]
    [InlineData("use {V} now", "use now", null)]
    [InlineData("use {X} now", "use now", "X=")]
    [InlineData("use {X} now", "use the big lamp now", "X=the big lamp")]
    [InlineData("{X} is {V}", "this is what it is", "X=this V=what it is")]
    [InlineData("{V} is {W}", "this is it", "V=this W=it")]
    [InlineData("from {N} to {M}", "from 1 to 1,860", "N=1 M=1,860")]
    [InlineData("from {N} to {M}", "from 1 KB to 5 gigabytes", "N=1 KB M=5 gigabytes")]
    [InlineData("up to {N} bytes", "up to 5 bytes", "N=5")]
    [InlineData("up to {N} [bytes]", "up to 5 bytes", "N=5 bytes")]
    [InlineData("up to {N}", "up to five", null)]
    [InlineData("up to {N}", "up to 5 zones", null)]
    [InlineData("you use {=}", "you use @=", "")]
    [InlineData("you use {=}", "you use @Label", null)]
    [InlineData("lamps {left} {X} {right}", "lamps (the big ones)", "X=the big ones")]
    [InlineData("lamps {left} {X} {right}", "lamps the big ones", null)]
    [InlineData("you [set {A}] now", "you now", "")]
    [InlineData("({A}|{=}|{V}) can", "@Label can", "A=@Label")]
    [InlineData("({A}|{=}|{V}) can", "@= can", "")]
    [InlineData("({A}|{=}|{V}) can", "lamps can", "V=lamps")]
    public void Slots_hold_what_stands_in_their_place(string pattern, string phrase, string? expected)
    {
        var match = new Pattern(pattern).Match(SamplePhrase.Of(phrase));

        Assert.Equal(expected, match is null ? null
            : string.Join(" ", "ABCXVWNM".Where(match.Has).Select(slot => $"{slot}={match.Text(slot)}")));
    }

    [Fact]
    public void A_slot_gives_its_mention_and_its_words()
    {
        var match = new Pattern("use {A} for {V}").Match(SamplePhrase.Of("use @Fast|Slow for big lamps"))!;

        Assert.Equal(["Fast", "Slow"], match['A'].Parameters);
        Assert.True(match['A'].IsAlternative);
        Assert.True(match.Words('V').AreWords(0, "big", "lamps"));
        Assert.Equal(2, match.Words('V').Count);
    }

    [Fact]
    public void A_slot_that_is_not_filled_has_no_words()
    {
        var match = new Pattern("use [{V} of] {A}").Match(SamplePhrase.Of("use @Label"))!;

        Assert.False(match.Has('V'));
        Assert.Equal(("", 0), (match.Text('V'), match.Words('V').Count));
    }

    [Theory]
    [InlineData("a [b")]
    [InlineData("a (b|c")]
    [InlineData("a [b)")]
    [InlineData("a (b]")]
    [InlineData("a [b (c]")]
    [InlineData("a b]")]
    [InlineData("a b)")]
    [InlineData("a | b")]
    [InlineData("{Q} b")]
    [InlineData("{AB} b")]
    [InlineData("{} b")]
    [InlineData("{A b")]
    public void What_is_no_pattern_is_refused(string pattern) => Assert.Throws<FormatException>(() => new Pattern(pattern));

    [Theory]
    [InlineData("a [b", "isn't closed")]
    [InlineData("a b]", "']' is out of place")]
    [InlineData("{Q} b", "'{Q}' is no slot")]
    public void And_the_refusal_says_why(string pattern, string why)
        => Assert.Contains(why, Assert.Throws<FormatException>(() => new Pattern(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_first_of_several_that_fits_is_taken()
    {
        Pattern[] patterns = [new("use {V} now"), new("use {X}"), new("{V}")];

        Assert.Equal("it", Pattern.FirstMatch(patterns, SamplePhrase.Of("use it"))!.Text('X'));
        Assert.Null(Pattern.FirstMatch(patterns, SamplePhrase.Of("")));
    }

    private static bool Fits(string pattern, string phrase) => new Pattern(pattern).Match(SamplePhrase.Of(phrase)) is not null;
}

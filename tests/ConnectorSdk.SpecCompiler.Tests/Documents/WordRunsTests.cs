using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Which texts have one of several runs of words, and what a text may say by its words.</summary>
public sealed class WordRunsTests
{
    [Theory]
    [InlineData("such as", "Colors such as red", true)]
    [InlineData("such as", "SUCH AS red", true)]
    [InlineData("such as", "such", false)]
    [InlineData("such as", "such assets", false)]
    [InlineData("such as", "nonesuch as", false)]
    [InlineData("depend(s|ing)", "It depends.", true)]
    [InlineData("depend(s|ing)", "depending", true)]
    [InlineData("depend(s|ing)", "depend", false)]
    [InlineData("[not ]valid", "It is not valid", true)]
    [InlineData("[not ]valid", "invalid", false)]
    [InlineData("includ*", "Values include red", true)]
    [InlineData("includ*", "preclude", false)]
    [InlineData("e.g.", "red, e.g.crimson", true)]
    [InlineData("can't", "You can't use it", true)]
    [InlineData("$null", "set to $null", true)]
    [InlineData("$null", "set to $nullable", false)]
    [InlineData("any", "für Fanya", false)]
    [InlineData("any", "éany", false)]
    public void A_run_is_found_as_whole_words(string run, string text, bool expected)
        => Assert.Equal(expected, new WordRuns(run).AreIn(text.AsSpan()));

    [Fact]
    public void One_pass_finds_the_meanings_of_all_runs()
    {
        var words = new WordRuns(
            new WordMeaning(1, "is", "isn't"), new WordMeaning(2, "is valid"), new WordMeaning(4, "valid color"),
            new WordMeaning(8, "red"));

        Assert.Equal(7u, words.MeaningsIn("It is valid color".AsSpan()));
        Assert.Equal(1u, words.MeaningsIn("It isn't".AsSpan()));
        Assert.Equal(0u, words.MeaningsIn("Its colors".AsSpan()));
    }

    [Theory]
    [InlineData("Valid values for this parameter are Red and Blue.", nameof(Cues.Values))]
    [InlineData("The default value is Red.", nameof(Cues.Default))]
    [InlineData("Separate the colors with commas.", nameof(Cues.Many))]
    [InlineData("None disables the lamp.", nameof(Cues.Effect))]
    [InlineData("You don't need to use this parameter.", nameof(Cues.Hedge))]
    [InlineData("@{Add=\"Red\"}", nameof(Cues.Table))]
    public void A_sentence_gives_the_cue_of_what_it_says(string sentence, string cue)
        => Assert.True(new Sentence(TextRange.Of(sentence), 1, 1).Gives(Enum.Parse<Cues>(cue)));

    [Fact]
    public void A_sentence_without_the_words_gives_no_cue()
        => Assert.Equal(Cues.Found, CueFinder.In("The Color parameter specifies the color of the lamp.".AsSpan()));
}

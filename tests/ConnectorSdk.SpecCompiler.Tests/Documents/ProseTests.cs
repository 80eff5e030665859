using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Prose: its text without markup, and the ends and locations of its sentences.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("See [the guide](https://example.com/a_b) first.", "See the guide first.")]
    [InlineData("It is **not** *so*, __never__.", "It is not so, never.")]
    [InlineData("Use X-Lamp-\\* or \\<name\\>.", "Use X-Lamp-* or <name>.")]
    [InlineData("Use `-Label \"a*b\"` here.", "Use `-Label \"a*b\"` here.")]
    [InlineData("Fish &amp; chips.", "Fish & chips.")]
    [InlineData("Two\nlines.", "Two lines.")]
    [InlineData("See <https://example.com> now.", "See https://example.com now.")]
    public void Markup_goes_and_text_stays(string markdown, string expected) => Assert.Equal(expected, Prose(markdown).Text);

    [Theory]
    [InlineData("It glows. It dims.", "It glows.|It dims.")]
    [InlineData("Use a color, e.g. Red or i.e. Blue. Then stop.", "Use a color, e.g. Red or i.e. Blue.|Then stop.")]
    [InlineData("It glows (as a sun. Or so). It dims.", "It glows (as a sun. Or so).|It dims.")]
    [InlineData("Type `a. B` here. Then stop.", "Type `a. B` here.|Then stop.")]
    [InlineData("Version 1.5 is fine. So is contoso.com.", "Version 1.5 is fine.|So is contoso.com.")]
    [InlineData("Really? Yes! No end", "Really?|Yes!|No end")]
    [InlineData("It takes approx. five minutes.", "It takes approx. five minutes.")]
    [InlineData("It ends in etc. and goes on.", "It ends in etc. and goes on.")]
    [InlineData("A stray ) stays. Next.", "A stray ) stays.|Next.")]
    [InlineData("So does a stray ( here. Next.", "So does a stray ( here.|Next.")]
    [InlineData("And a stray \\` there. Next.", "And a stray ` there.|Next.")]
    [InlineData("The blank is missing.This is next.", "The blank is missing.|This is next.")]
    [InlineData("Use Room.Theme or Room.This.", "Use Room.Theme or Room.This.")]
    public void Sentences_end_where_they_end(string markdown, string expected)
        => Assert.Equal(expected, string.Join("|", Prose(markdown).Sentences.Select(sentence => sentence.Text)));

    [Theory]
    [InlineData("One. Two.", "Two.", 3, 6)]
    [InlineData("One.\nTwo.", "Two.", 4, 1)]
    [InlineData("See [it](https://example.com). Two.", "Two.", 3, 32)]
    [InlineData("**One.** Two.", "Two.", 3, 10)]
    [InlineData("A \\* B. Two.", "Two.", 3, 9)]
    [InlineData("`One`. Two. Three.", "Three.", 3, 13)]
    [InlineData("Long\nand longer\ntext. Two.", "Two.", 5, 7)]
    public void A_sentence_knows_where_it_begins(string markdown, string text, int line, int column)
    {
        var sentence = Prose(markdown).Sentences.Single(sentence => sentence.Text == text);

        Assert.Equal((line, column), (sentence.Line, sentence.Column));
    }

    [Theory]
    [InlineData("- **Red**: Warm. Very.", "Very.", 3, 18)]
    [InlineData("- Red: Warm.\n\n  Second paragraph. More.", "Warm.", 3, 8)]
    [InlineData("* Red:\n  Warm.", "Warm.", 4, 3)]
    public void A_sentence_in_a_bullet_knows_where_it_begins(string markdown, string text, int line, int column)
    {
        var bullet = Assert.Single(Assert.IsType<ListBlock>(Block(markdown)).Bullets);
        var prose = bullet.Head!.Text;

        var sentence = prose.Sentences.Single(sentence => sentence.Text == text);

        Assert.Equal((line, column), (sentence.Line, sentence.Column));
    }

    private static MarkdownBlock Block(string markdown) => MarkdownReader.Read("# T\n\n" + markdown, []).Blocks[1];

    private static Prose Prose(string markdown) => Assert.IsType<ParagraphBlock>(Block(markdown)).Prose;
}

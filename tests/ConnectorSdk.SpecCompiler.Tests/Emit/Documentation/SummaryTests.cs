using static ConnectorSdk.SpecCompiler.Tests.SampleDocumentation;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The summary of a method that sets a parameter.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("The Label parameter specifies the words on the lamp.", "Specifies the words on the lamp.")]
    [InlineData("The Label switch hides the label.", "Hides the label.")]
    [InlineData("This parameter specifies the words on the lamp.", "Specifies the words on the lamp.")]
    [InlineData("The Label specifies the words on the lamp.", "Specifies the words on the lamp.")]
    [InlineData("The Label parameter (also known as the tag) specifies the words.", "Specifies the words.")]
    [InlineData("The Label parameter uniquely identifies the lamp.", "Uniquely identifies the lamp.")]
    [InlineData("This Label parameter filters the lamps.", "Filters the lamps.")]
    [InlineData("The Label parameter is used to filter the lamps by room.", "Filters the lamps by room.")]
    [InlineData("Use this parameter to specify the words on the lamp.", "Specifies the words on the lamp.")]
    [InlineData("Specifies the words on the lamp.", "Specifies the words on the lamp.")]
    [InlineData("The words on the lamp.", "The words on the lamp.")]
    public void The_subject_is_left_out_in_front_of_the_verb(string text, string expected)
        => Assert.Equal(expected, SummaryOfLabel(text));

    [Theory]
    [InlineData("The Label parameter doesn't work outdoors.")]
    [InlineData("The Label parameter is used to polish the lamp.")]
    [InlineData("The Label parameter and its shade specify the words.")]
    public void A_sentence_with_another_verb_stays_as_it_is(string text) => Assert.Equal(text, SummaryOfLabel(text));

    [Theory]
    [InlineData("**Note**: We recommend that you leave this to the wizard.\n\nThe Label parameter specifies the words.")]
    [InlineData("Note: Labels fade. The Label parameter specifies the words.")]
    [InlineData("Don't use this parameter. Use the Owner parameter instead. The Label parameter specifies the words.")]
    [InlineData("This parameter is available only in Lamps 2.\n\nThe Label parameter specifies the words.")]
    [InlineData("This setting is part of advanced settings.\n\nThe Label parameter specifies the words.")]
    [InlineData("This parameter specifies part of a condition.\n\nThe Label parameter specifies the words.")]
    [InlineData("For more information, see [Labels](https://contoso.com/).\n\nThe Label parameter specifies the words.")]
    [InlineData("However, lamps vary. The Label parameter specifies the words.")]
    [InlineData("{{ Fill Label Description }}\n\nThe Label parameter specifies the words.")]
    public void What_comes_before_the_description_is_not_the_summary(string text)
        => Assert.Equal("Specifies the words.", SummaryOfLabel(text));

    [Theory]
    [InlineData("You can specify multiple values separated by commas.")]
    [InlineData("If the value contains spaces, enclose the value in quotation marks (\").")]
    [InlineData("To enter several values, use the following syntax: `\"a\",\"b\"`.")]
    [InlineData("Valid values are Red and Green:")]
    [InlineData("To add a value, use `@{Add=\"a\"}`.")]
    [InlineData("For more information, see [Labels](https://contoso.com/).")]
    [InlineData("The default value is 12.")]
    public void One_sentence_is_the_summary(string more)
        => Assert.Equal("Specifies the words.", SummaryOfLabel($"The Label parameter specifies the words. {more}"));

    [Fact]
    public void Advice_on_commas_inside_the_sentence_is_cut_out()
        => Assert.Equal("Specifies the rooms of the lamp.",
            SummaryOfLabel("The Label parameter specifies the rooms of the lamp, separated by commas."));

    [Theory]
    [InlineData("")]
    [InlineData("You don't need to specify a value with this switch.")]
    [InlineData("The switch takes no value.")]
    [InlineData("This switch doesn't take a value.")]
    [InlineData("This parameter is available only in Lamps 2.")]
    [InlineData("You can't use this parameter with the Owner parameter.")]
    [InlineData("Don't use this parameter. Use the Owner parameter instead.")]
    public void A_parameter_that_is_not_described_is_named(string text)
        => Assert.Equal("Sets <c>-Label</c>.", SummaryOfLabel(text));

    [Theory]
    [InlineData("This parameter is reserved for the factory.", "Reserved for the factory.")]
    [InlineData("This parameter is deprecated and no longer used.", "Deprecated and no longer used.")]
    public void A_reserved_or_deprecated_parameter_says_so(string text, string expected)
        => Assert.Equal(expected, SummaryOfLabel(text));

    [Fact]
    public void Links_and_code_are_kept()
        => Assert.Equal(
            "Specifies the label, <c>true</c> to <see href=\"https://contoso.com/\">Contoso</see>.",
            SummaryOfLabel("The Label parameter specifies the label, `$true` to [Contoso](https://contoso.com/)."));

    [Fact]
    public void A_sentence_without_an_end_is_cut_at_a_word()
        => Assert.InRange(SummaryOfLabel("The Label parameter specifies "
            + string.Join(' ', Enumerable.Repeat("words", 300))).Length, 300, 420);
}

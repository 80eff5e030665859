using static ConnectorSdk.SpecCompiler.Tests.SampleDocumentation;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The remarks of a method that sets a parameter.</summary>
public sealed class RemarksTests
{
    private const string Words = "The Label parameter specifies the words.";

    [Fact]
    public void Details_values_default_products_and_rules_come_in_this_order()
        => Assert.Equal(
            [
                "Lamps show them in the dark.",
                "Allowed values: <c>Red</c>, <c>Green</c>.",
                "The default is <c>Red</c>.",
                "Can't be used with <c>Owner</c>.",
            ],
            RemarksOfLabel(
                Words + " Lamps show them in the dark. Valid values are:\n\n- Red: Warm. This value is the default.\n- Green\n\n"
                + "You can't use this parameter with the Owner parameter.", "LampColor"));

    [Theory]
    [InlineData("The default value is 12.", "Int32", "The default is <c>12</c>.")]
    [InlineData("The default value is $true.", "Boolean", "The default is <c>true</c>.")]
    [InlineData("The default value is $null.", "String", "The default is <c>null</c>.")]
    [InlineData("The default value is 0, which means that visitors never see lamps.", "Int32",
        "The default value is 0, which means that visitors never see lamps.")]
    [InlineData("The default value is 0. This value means that nobody sees it.", "Int32",
        "The default value is 0. This value means that nobody sees it.")]
    public void The_default_is_told_once(string sentence, string type, string expected)
        => Assert.Equal([expected], RemarksOfLabel($"{Words} {sentence}", type));

    [Theory]
    [InlineData("You can specify multiple values separated by commas.", "You can specify multiple values.")]
    [InlineData("Note: Words fade in the sun.", "Note: Words fade in the sun.")]
    [InlineData("Lamps fade. However, shades don't.", "Lamps fade. However, shades don't.")]
    [InlineData("The syntax of words is Type:Word", "The syntax of words is Type:Word.")]
    [InlineData("Lamps fade (in the sun.)", "Lamps fade (in the sun.)")]
    public void The_other_sentences_are_details(string more, string expected)
        => Assert.Equal([expected], RemarksOfLabel($"{Words} {more}"));

    [Theory]
    [InlineData("For more information, see Words. However, that page is old.")]
    [InlineData("If the value contains spaces, enclose it in quotation marks. Otherwise, you don't have to.")]
    [InlineData("This exact syntax is needed: `-Label:$false`.")]
    public void Advice_and_what_continues_it_are_left_out(string more) => Assert.Empty(RemarksOfLabel($"{Words} {more}"));

    [Fact]
    public void A_note_in_front_of_the_description_is_a_detail()
        => Assert.Equal(["Note: We recommend the wizard."], RemarksOfLabel($"**Note**: We recommend the wizard.\n\n{Words}"));

    [Fact]
    public void Long_details_end_with_a_whole_sentence()
    {
        var details = Assert.Single(RemarksOfLabel(Words + string.Concat(Enumerable.Repeat(" A sentence of some words.", 300))));

        Assert.EndsWith("words.", details, StringComparison.Ordinal);
        Assert.InRange(details.Length, 300, 420);
    }

    [Fact]
    public void Of_many_values_the_first_are_shown()
    {
        var values = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"- Red{i}: A red."));

        Assert.EndsWith("<c>Red12</c>, and 8 more.",
            Assert.Single(RemarksOfLabel($"{Words} Valid values are:\n\n{values}", "LampColor")), StringComparison.Ordinal);
    }

    [Fact]
    public void Products_are_told_if_the_parameter_lacks_some_of_the_cmdlets()
    {
        var document = SampleDocument.Of(
                SampleDocument.Parameter("Label", "String", "> Applicable: Lamps 2, Lamps 3\n\nWords.")
                + SampleDocument.Parameter("Owner", "String", "> Applicable: Lamps 1\n\nWords.")
                + SampleDocument.Parameter("Color", "String", "> Applicable: Lamps 1, Lamps 2, Lamps 3\n\nWords."))
            .Replace("schema: 2.0.0", "applicable: Lamps 1, Lamps 2, Lamps 3\nschema: 2.0.0", StringComparison.Ordinal);

        Assert.Equal(["Not available in Lamps 1."], Paragraphs(Of(document, " WithLabel(")));
        Assert.Equal(["Available only in Lamps 1."], Paragraphs(Of(document, " WithOwner(")));
        Assert.Empty(Paragraphs(Of(document, " WithColor(")));
    }

    [Theory]
    [InlineData("https://contoso.com/new-lamp?view=lamps", "<seealso href=\"https://contoso.com/new-lamp#-label\"/>")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("contoso.com", "")]
    [InlineData("", "")]
    public void The_section_of_the_page_is_linked_if_it_is_on_the_web(string address, string expected)
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String", Words))
            .Replace("schema: 2.0.0", $"online version: {address}\nschema: 2.0.0", StringComparison.Ordinal);

        Assert.Equal(expected,
            Of(document, " WithLabel(").FirstOrDefault(line => line.Contains("seealso", StringComparison.Ordinal)) ?? "");
    }
}

using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Lines;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Lists of values, in the forms that documents use.</summary>
public sealed class ValueListTests
{
    [Theory]
    [InlineData("Valid values are:\n\n- Red\n- Green")]
    [InlineData("Valid values for this parameter are:\n\n- Red\n- Green")]
    [InlineData("You can use the following values:\n\n- Red\n- Green")]
    [InlineData("Use one of the following values:\n\n- Red\n- Green")]
    [InlineData("Possible values are:\n\n- Red\n- Green")]
    [InlineData("The acceptable values for this parameter are:\n\n- Red\n- Green")]
    [InlineData("Allowed values are:\n\n- Red\n- Green")]
    [InlineData("Valid values for the Label parameter are:\n\n- Red\n- Green")]
    [InlineData("The label. Valid values are:\n\n- Red\n- Green")]
    [InlineData("Use the following values.\n\n- Red\n- Green")]
    [InlineData("Valid values for the Labels parameter are:\n\n- Red\n- Green")]
    public void A_lead_introduces_the_bullets(string text) => Assert.Equal("Red|Green", SampleDocument.Values(text));

    [Theory]
    [InlineData("- Red: Warm.\n- Green: Fresh.")]
    [InlineData("- Red (default): Warm.\n- Green: Fresh.")]
    [InlineData("- Red. Warm.\n- Green. Fresh.")]
    [InlineData("- `Red`\n- `Green`")]
    [InlineData("- **Red**: Warm.\n- **Green**: Fresh.")]
    [InlineData("- \"Red\"\n- \"Green\"")]
    [InlineData("- Red\n\n- Green")]
    [InlineData("- Red\\*\n- Green")]
    [InlineData("- Red (default value)\n- Green")]
    [InlineData("- Red (really warm) For winter.\n- Green")]
    [InlineData("- Red [sic]: Warm.\n- Green")]
    [InlineData("- The value Red: Warm.\n- Green")]
    [InlineData("- The value Red for warm lamps.\n- Green")]
    [InlineData("- Red\n- Red\n- Green")]
    [InlineData("- Red - Warm.\n- Green - Fresh.")]
    [InlineData("- Red – Warm.\n- Green – Fresh.")]
    [InlineData("- 'Red' = Warm.\n- `\"Green\"` = Fresh.")]
    [InlineData("- **Red**, for winter days.\n- **Green**, the owner's choice (default).")]
    [InlineData("- `Red`, if you like it warm.\n- `Green`, Fresh lamps only.")]
    [InlineData("- **`Red`**, for winter days.\n- *Green*, which is fresh.")]
    [InlineData("- **Red**, for _dark_ rooms.\n- **Green**: Fresh.")]
    public void A_bullets_head_is_its_value(string bullets)
        => Assert.Equal("Red|Green", SampleDocument.Values("Valid values are:\n\n" + bullets));

    [Fact]
    public void A_list_needs_no_blank_line_below_its_lead()
        => Assert.Equal("Red|Green",
            SampleDocument.Values("The label.\nPossible values are:\n- **Red**, for winter days.\n- **Green**, for all days."));

    [Theory]
    [InlineData("- Red, green, and blue lamps.\n- Lamps, or what is left of them.")]
    [InlineData("- **Red**, **Green**\n- **Blue**, **White**, **Black**")]
    [InlineData("- **Red**, Green or Blue.\n- `Red`, `Green` and `Blue`.")]
    [InlineData("- **Red**, or Green in summer.")]
    [InlineData("- **Red lamps**, for warm rooms.\n- Red **lamps**, for cold rooms.")]
    public void What_is_in_front_of_a_comma_may_be_the_first_of_several(string bullets)
        => Assert.Equal("", SampleDocument.Values("Valid values are:\n\n" + bullets));

    [Fact]
    public void Two_spellings_in_one_bullet_are_two_values()
        => Assert.Equal("0|TextOnly|1|Html",
            SampleDocument.Values("Valid values are:\n\n- 0 or TextOnly: Plain.\n- 1 or Html: Rich."));

    [Fact]
    public void A_camel_cased_head_needs_no_separator()
        => Assert.Equal("UseMsg|UseText",
            SampleDocument.Values("Valid values are:\n\n- UseMsg Outlook file.\n- UseText Plain file."));

    [Theory]
    [InlineData("Valid values are Red, Green, and Blue.", "Red|Green|Blue")]
    [InlineData("Allowed values are `red` and `green`.", "red|green")]
    [InlineData("The label is one of these values: red, green or blue.", "red|green|blue")]
    [InlineData("Must be one of `red` or `green`.", "red|green")]
    [InlineData("Must be either Red or Green.", "Red|Green")]
    [InlineData("The value is either Red or Green.", "Red|Green")]
    [InlineData("It can be set to either \"red\" or \"green\".", "red|green")]
    [InlineData("Either Red or Green.", "Red|Green")]
    [InlineData("The Label parameter must be one of Red, Green, or Blue.", "Red|Green|Blue")]
    [InlineData("The valid values are as follows: Red, Green, or Blue.", "Red|Green|Blue")]
    [InlineData("Valid values for this parameter are Red or Green.", "Red|Green")]
    [InlineData("Possible values are `Red` and `Green`.", "Red|Green")]
    [InlineData("Valid values are $true or $false.", "$true|$false")]
    [InlineData("Possible values: Red, Green", "Red|Green")]
    [InlineData("The Label parameter takes the following values: Red, Green or Blue.", "Red|Green|Blue")]
    [InlineData("Color of the label, supported values: 'Red', 'Green'.", "Red|Green")]
    [InlineData("Possible values include: `Red`, `Green`", "Red|Green")]
    [InlineData("The allowed values are Red (to warm, or to dry, the lamp) or Green (to cool it).", "Red|Green")]
    [InlineData("Valid values are `Red` (default), `Green` (for the owner), and `Blue`.", "Red|Green|Blue")]
    public void A_sentence_may_list_the_values(string sentence, string expected)
        => Assert.Equal(expected, SampleDocument.Values(sentence));

    [Theory]
    [InlineData("It must be either inside or outside.")]
    [InlineData("The allowed values are Red (or the number 1) and Green (or the number 2).")]
    [InlineData("The allowed values are Red (1) and Green (2).")]
    [InlineData("The allowed values are Red (to warm the lamp or Green.")]
    [InlineData("The allowed values are red (to warm the lamp) and any other color (to cool it).")]
    [InlineData("The value is either the name or the number.")]
    [InlineData("The Owner parameter must be either Red or Green.")]
    [InlineData("Either Red lamps or others burn.")]
    [InlineData("You can use either Red or the lamp's own color.")]
    public void Words_between_which_the_text_chooses_are_no_values(string sentence)
        => Assert.Equal("", SampleDocument.Values(sentence));

    [Theory]
    [InlineData("The label can be set to Red, Green, or Blue.", "Red|Green|Blue")]
    [InlineData("This setting can be set to the following:\n\n- Red\n- Green", "Red|Green")]
    [InlineData("Valid values are:\n\n- Red for warm lamps.\n- `Green` on fresh ones.", "Red|Green")]
    public void What_a_text_may_contain_is_a_list_for_a_type_of_fixed_values(string text, string expected)
    {
        Assert.Equal(expected, Values(SampleDocument.Label(text, type: "LampColor")));
        Assert.NotEqual(expected, Values(SampleDocument.Label(text)));
    }

    [Theory]
    [InlineData("Valid values are:\n\nRed, Green, and Blue.", "Red|Green|Blue")]
    [InlineData("A valid value is a color code:\n\nred-1, green_2, `blue`, or the value $null", "red-1|green_2|blue|$null")]
    [InlineData("Valid values are:\n\nRed, Green, and what else is in the box.", "")]
    [InlineData("Valid values are:\n\nRed, or Green", "")]
    [InlineData("A valid value is a number and the first letter of a unit:\n\nS, M, and H.", "")]
    public void A_paragraph_below_the_lead_may_list_the_values(string text, string expected)
        => Assert.Equal(expected, SampleDocument.Values(text));

    [Fact]
    public void A_list_goes_on_below_captions()
        => Assert.Equal("Red|Green|Blue|Black", SampleDocument.Values(
            "Valid values are:\n\n- Red\n- Green\n\nCold colors\n\n- Blue: Fresh.\n\nNo color:\n\n- Black"));

    [Theory]
    [InlineData("Examples:\n\n- Blue")]
    [InlineData("It can do this.\n\n- Blue")]
    [InlineData("Cold colors\n\n- Blue as the sea")]
    public void Another_list_does_not_go_on_with_the_first(string other)
        => Assert.Equal("Red|Green", SampleDocument.Values("Valid values are:\n\n- Red\n- Green\n\n" + other));

    [Fact]
    public void Values_may_stand_where_the_type_belongs()
    {
        var label = SampleDocument.Label("The label.", type: "Red | Green");

        Assert.Equal(("String", "Red|Green"), (label.Type.ToString(), Values(label)));
    }

    [Fact]
    public void Values_in_the_place_of_the_type_unite_with_those_of_the_text()
        => Assert.Equal("Red|Green|Blue",
            Values(SampleDocument.Label("Valid values are:\n\n- red: Warm.\n- Blue: Cold.", type: "Red | Green")));

    [Fact]
    public void True_and_false_in_the_place_of_the_type_are_a_Boolean()
    {
        var label = SampleDocument.Label("The label.", type: "$true | $false");

        Assert.Equal((true, ""), (label.IsBoolean, Values(label)));
    }

    [Theory]
    [InlineData("LampColor", "You can use any of the following standard color attributes:\n\n- Red\n- Green", "Red|Green")]
    [InlineData("LampColor", "When you use any of the following parameters:\n\n- Owner\n- Room", "")]
    [InlineData("String", "You can use any of the following color attributes:\n\n- Red\n- Green", "")]
    public void Only_a_type_of_a_few_values_has_other_things_listed_for_them(string type, string text, string expected)
        => Assert.Equal(expected, Values(SampleDocument.Label(text, type: type)));

    [Fact]
    public void A_variable_needs_nothing_behind_it()
        => Assert.Equal("$null|Red", SampleDocument.Values("Valid values are:\n\n- $null Any color.\n- Red"));

    [Fact]
    public void Captions_part_a_list()
        => Assert.Equal(["Red", "Orange", "Blue"], SampleDocument.Label(
            "Valid values are:\n\nColors of fire:\n\n- Red\n- Orange\n\nColors (cold) of everything that lies in the "
                + "water:\n\n- Blue")
            .ClosedValues);

    [Fact]
    public void Blank_with_null_in_parentheses_is_null()
        => Assert.Equal("Red|$null", SampleDocument.Values("Valid values are:\n\n- Red\n- Blank (the value $null): None."));

    [Theory]
    [InlineData("ByteQuantifiedSize")]
    [InlineData("TimeSpan")]
    [InlineData("DateTime")]
    public void Units_and_forms_of_a_quantity_are_no_values(string type)
        => Assert.Null(SampleDocument.Label("Valid values are:\n\n- KB\n- MB", type: type).Values);

    [Fact]
    public void A_quantity_may_have_a_list_of_quantities()
        => Assert.Equal("04:00:00|1.00:00:00", Values(SampleDocument.Label(
            "Valid values are:\n\n- 04:00:00 (4 hours)\n- 1.00:00:00 (1 day)", type: "EnhancedTimeSpan")));

    [Fact]
    public void Two_sentences_may_name_a_value_each()
        => Assert.Equal("Loud|Mute",
            SampleDocument.Values("Loud enables the sound of the lamp. Mute disables the sound of the lamp."));

    [Theory]
    [InlineData("Valid values for the Owner parameter are:\n\n- Red\n- Green")]
    [InlineData("Valid values for the Owner parameter are Red and Green.")]
    [InlineData("It does two things:\n\n- Red\n- Green")]
    [InlineData("The default values are:\n\n- Red\n- Green")]
    [InlineData("The value is also available in the output of the following cmdlets:\n\n- Red\n- Green")]
    [InlineData("The value is used in the following rooms:\n\n- Red\n- Green")]
    [InlineData("This setting is available on the following types of lamps:\n\n- Red\n- Green")]
    [InlineData("You can use the following values to uniquely identify the lamp:\n\n- Name\n- Alias")]
    [InlineData("The following values are no longer available:\n\n- Red\n- Green")]
    [InlineData("The following values aren't allowed:\n\n- Red\n- Green")]
    [InlineData(
        "Valid values are determined by the value of the Owner parameter:\n\n- Ann: Anything warm.\n- Bob: Anything cold.")]
    [InlineData("The valid values depend on the owner:\n\n- Ann: Anything warm.\n- Bob: Anything cold.")]
    [InlineData("Valid values are 1 through 5.")]
    [InlineData("Valid values are short names and long names of all lamps.")]
    [InlineData("The Label parameter specifies the label.")]
    public void Is_no_list_of_this_parameters_values(string text) => Assert.Equal("", SampleDocument.Values(text));

    [Fact]
    public void Metadata_and_text_unite_in_the_metadatas_spelling()
        => Assert.Equal("Red|Green|blue", SampleDocument.Values("Valid values are:\n\n- red: Warm.\n- blue: Cold.",
            "Accepted values: Red, Green"));

    [Fact]
    public void The_metadatas_spelling_stands_for_one_that_people_read()
    {
        var values = SampleDocument.Label("Valid values are:\n\n- `IPv4-Address`: Old.\n- IPv6: New.",
            metadata: "Accepted values: IPv4Address, IPv6").Values!.Values;

        Assert.Equal([("IPv4Address", "Old."), ("IPv6", "New.")], values.Select(value => (value.Text, value.Description)));
    }

    [Fact]
    public void A_value_keeps_its_description_and_its_line()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String",
            "Valid values are:\n\n- Red: Warm light.\n- Green: Fresh."));

        var red = SampleDocument.Read(document).Cmdlet!.Find("Label")!.Values!.Values[0];

        Assert.Equal(("Red", "Warm light.", SampleDocument.LineOf(document, "- Red")), (red.Text, red.Description, red.Line));
    }

    [Theory]
    [InlineData("Valid values are:\n\n- Red\n- Green\n- $null: Any.", true)]
    [InlineData("To clear it, use the value $null.", true)]
    [InlineData("Valid values are:\n\n- Red\n- Green", false)]
    public void Null_is_allowed_where_the_text_names_it(string text, bool expected)
        => Assert.Equal(expected, SampleDocument.Label(text).AllowsNull);

    [Theory]
    [InlineData("You can specify multiple values separated by commas.", true)]
    [InlineData("Separate several labels with commas.", true)]
    [InlineData("A lamp has one label only (this parameter doesn't accept multiple values).", false)]
    [InlineData("If you can't decide, specify multiple values.", true)]
    [InlineData("The label.", false)]
    public void Several_values_are_accepted_where_the_text_says_so(string text, bool expected)
        => Assert.Equal(expected, SampleDocument.Label(text).AcceptsMany);

    private static string Values(Parameter parameter)
        => string.Join("|", parameter.Values?.Values.Select(value => value.Text) ?? []);

    [Theory]
    [InlineData("Valid values are:\n\n -- Red: Warm.\n\n -- Green: Fresh.")]
    [InlineData("Valid values are:\n-- Red: Warm.\n-- Green: Fresh.")]
    [InlineData("Valid values are:\n-- Red: Warm,\nand bright.\n-- Green: Fresh.")]
    public void Two_hyphens_are_a_bullet(string text) => Assert.Equal("Red|Green", SampleDocument.Values(text));

    [Theory]
    [InlineData("The label is long\n-- Red: or so.")]
    [InlineData("```sql\n\n-- Red: Warm.\n```")]
    [InlineData("Valid values are:\n\n    -- Red: Warm.")]
    [InlineData("--- Red")]
    public void Two_hyphens_in_a_sentence_or_in_code_stay(string text) => Assert.Same(text, DoubleHyphens.ToBullets(text));
}

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Lists of values that a document closes, and lists that it leaves open.</summary>
public sealed class OpenListTests
{
    private const string RedAndGreen = "Valid values are:\n\n- Red: Warm.\n- Green: Fresh.";

    [Theory]
    [InlineData("Valid values are:\n\n- `Lamp\\Self`: Itself.\n- `Lamp\\Deep\\<Name of the room>`: The room.")]
    [InlineData("Valid values are:\n\n- All: Each lamp.\n- \\<RoomName\\>: Those of the room.")]
    [InlineData("Valid values are:\n\n- All\n- `{Room}`")]
    [InlineData("Valid values are:\n\n- `<Floor>\\<Room>`\n- `<Room>`")]
    [InlineData("Valid values are `All` and `Room-<number>`.")]
    [InlineData("Valid values are Red, Green, etc.")]
    public void A_placeholder_stands_for_any_text(string text) => AssertOpen(text);

    [Theory]
    [InlineData("Valid values are:\n\n- Name\n- Id (GUID value)")]
    [InlineData("You can use the following values:\n\n- Name\n- GUID\n- Alias")]
    [InlineData("Valid values are:\n\n- All\n- A GUID")]
    [InlineData("Valid values are:\n\n- All\n- An email address")]
    [InlineData("Valid values are:\n\n- All\n- The name of the room")]
    [InlineData("Valid values are:\n\n- Domain\\Username\n- UPN")]
    [InlineData("Valid values are:\n\n- Here\n- There (a room name)")]
    [InlineData("Valid values are Name, GUID, or Alias.")]
    [InlineData("Valid values are IPv4, IPv6, or CIDR.")]
    [InlineData("The valid values are: Url, RoomId.")]
    public void Kinds_of_value_are_no_values(string text) => AssertOpen(text);

    [Theory]
    [InlineData("Valid values are:\n\n- Red\n- Green\n\nIn warm rooms, these are valid too:\n\n- Amber\n- Gold")]
    [InlineData("Valid values are:\n\n- Red\n- Green\n\nThat was all for small lamps."
        + "\n\n- Amber: Of large ones.\n- Gold: Likewise.")]
    [InlineData(RedAndGreen + "\n\nTo view the potential list of valid values, run the command: `Get-LampColor`.")]
    [InlineData(RedAndGreen + "\n\nFor the full list, see the catalog of lamps.")]
    [InlineData(RedAndGreen + "\n\nRun Get-LampColor to see the list of available values.")]
    [InlineData(RedAndGreen + "\n\nOther values are possible.")]
    [InlineData(RedAndGreen + "\n\nYou can also specify a custom color.")]
    [InlineData(RedAndGreen + "\n\nYou can also use the name of a color.")]
    [InlineData(RedAndGreen + "\n\nThe parameter also accepts color codes.")]
    [InlineData(RedAndGreen + "\n\nAlthough this parameter accepts color codes, don't specify them.")]
    [InlineData(RedAndGreen + "\n\nThis parameter uses the syntax `<Color>` or `<Color>,<Number>`.")]
    [InlineData(RedAndGreen + "\n\nYou can specify multiple colors separated by semicolons (;).")]
    [InlineData(RedAndGreen + " Rooms can be specified as follows: `floor\\room`.")]
    [InlineData("Valid values are:\n\n- Red\n- Room: Specify the name of the room in the following format: Floor\\Room.")]
    [InlineData(RedAndGreen + "\n\nSpecify colors in the following format: Operator,Color.")]
    [InlineData(RedAndGreen + "\n\nSpecify the colors as keys of a hash table.")]
    [InlineData("The valid colors vary by room. Some have the following values: Red, Green.")]
    [InlineData("Valid values include:\n\n- Red\n- Green")]
    [InlineData("Valid values, such as these, are the following values:\n\n- Red\n- Green")]
    [InlineData("Some of the valid values are:\n\n- Red\n- Green")]
    [InlineData("Possible values include: `Red`, `Green`")]
    [InlineData("The only valid value for this parameter is All. Although this parameter accepts rooms, don't specify them.")]
    public void A_list_that_is_interrupted_or_goes_on_elsewhere_is_open(string text)
    {
        AssertOpen(text);
        AssertOpen(text, "LampColor");
    }

    [Theory]
    [InlineData("The 'None' option turns the lamp off. " + RedAndGreen)]
    [InlineData(RedAndGreen + "\n\nIf you use the value `Amber`, the lamp is slow.")]
    [InlineData(RedAndGreen + "\n\nThe \"Amber\" value is slow.")]
    [InlineData(RedAndGreen + "\n\nFor your own color, use the value `8804,<Color>`.")]
    public void A_value_that_the_text_names_and_the_list_lacks_opens_it(string text) => AssertOpen(text, "LampColor");

    [Theory]
    [InlineData(RedAndGreen + "\n\nThe Amber and Gold values are available, but are slow.")]
    [InlineData(RedAndGreen + "\n\nThe Amber action is also supported for old lamps.")]
    [InlineData(RedAndGreen + "\n\nIn large rooms, the Red, Amber, and Gold modes are allowed.")]
    public void A_value_that_the_text_calls_available_opens_the_list(string text) => AssertOpen(text, "LampColor");

    [Theory]
    [InlineData(RedAndGreen + "\n\nThe Red and Green values are available in large rooms.")]
    [InlineData(RedAndGreen + "\n\nThe Amber value isn't available.")]
    [InlineData(RedAndGreen + "\n\nThe following values are available in large rooms.")]
    public void A_sentence_about_the_values_of_the_list_leaves_it_closed(string text)
        => Assert.True(SampleDocument.Label(text, "LampColor").Values!.IsClosed);

    [Theory]
    [InlineData(RedAndGreen + "\n\nTwo colors are written as `not,Red`.")]
    [InlineData(RedAndGreen + "\n\nFor instance, use \"Green\\Deep\" for a deep green.")]
    public void A_value_of_which_a_listed_one_is_only_a_part_opens_the_list(string text) => AssertOpen(text, "LampColor");

    [Theory]
    [InlineData("Specify one or more of the following values:\n\n- w: Warm.\n- c: Cold.", "LampFlags")]
    [InlineData("Valid values are:\n\n- 1\n- 2\n- 4\n\nThe default value is 1|2.", "LampFlags")]
    [InlineData("Valid values are:\n\n- 0x0001: The lamp is warm.\n- 0x0002: It is cold.\n\nUse binary-or to have both.",
        "LampFlags")]
    public void Values_that_can_be_joined_in_one_are_open(string text, string type) => AssertOpen(text, type);

    [Theory]
    [InlineData("LampPipeBind")]
    [InlineData("Dictionary`2")]
    [InlineData("LampObject")]
    public void A_type_of_objects_has_no_values_from_the_text(string type)
        => Assert.Null(SampleDocument.Label(RedAndGreen, type).Values);

    [Theory]
    [InlineData("Valid values are:\n\n- ROOM:NAME\n- HALL", "ROOM:NAME|HALL")]
    [InlineData("Valid values are:\n\n- Red:Warm light\n- Green:Fresh light", "Red|Green")]
    public void A_colon_without_a_blank_is_part_of_a_value_that_has_no_text_behind_it(string text, string expected)
        => Assert.Equal(expected, string.Join("|", SampleDocument.Label(text).Values!.Values.Select(value => value.Text)));

    [Theory]
    [InlineData("In warm rooms, valid values are:\n\n- Red\n- Green")]
    [InlineData("Valid values when the lamp is hot are:\n\n- Red\n- Green")]
    [InlineData("Valid values are:\n\n- Red\n- Green\n\nWhen the lamp is hot, valid values are:\n\n- Red\n- Amber")]
    [InlineData("Valid values are Red and Green. Possible values are Red and Amber.")]
    [InlineData("Valid values are:\n\n- Red\n- Green\n\nPossible values are Amber and Gold.")]
    [InlineData("Valid values are:\n\n- Warm:\n\n  - Red\n  - Amber\n\n- Fresh:\n\n  - Green\n  - Blue")]
    public void Of_two_lists_or_a_list_for_one_case_none_is_all(string text) => AssertOpen(text, "LampColor");

    [Theory]
    [InlineData("Encoding")]
    [InlineData("System.Text.Encoding")]
    [InlineData("System.Management.Automation.FlagsExpression`1[System.IO.FileAttributes]")]
    [InlineData("CultureInfo")]
    public void A_type_that_takes_more_than_its_named_values_has_an_open_list(string type)
        => Assert.NotEqual(true, SampleDocument.Label("The label.", type, "Accepted values: Red, Green").Values?.IsClosed);

    [Theory]
    [InlineData(RedAndGreen)]
    [InlineData(RedAndGreen + "\n\nYou can specify multiple values separated by commas.")]
    [InlineData(RedAndGreen + "\n\nThis parameter accepts multiple values.")]
    [InlineData(RedAndGreen + "\n\nThis parameter accepts pipeline input.")]
    [InlineData(RedAndGreen + "\n\nThis parameter allows you to choose a color. It takes effect at once.")]
    [InlineData(RedAndGreen + "\n\nYou can also use this parameter with the Owner parameter.")]
    [InlineData(RedAndGreen + "\n\nFor more information about these values, see the catalog.")]
    [InlineData(RedAndGreen + "\n\nIf you use the value Red, the report has:\n\n- Red\n- Green")]
    [InlineData(RedAndGreen + "\n\nYou can use this value with the following parameters:\n\n- Owner\n- Zones")]
    [InlineData("The `Red` value is slow. " + RedAndGreen)]
    [InlineData(RedAndGreen + "\n\nUse this when the Owner parameter has the value `Kim`.")]
    [InlineData("Valid values are:\n\n- 1024\n- 2048\n\nThe key has as many bits.")]
    [InlineData("For this cmdlet, valid values are:\n\n- Red\n- Green")]
    [InlineData("Valid values for this parameter are:\n\n- Red (default)\n- Green (really fresh)")]
    [InlineData("The kind of lamp. Valid values are Red and Green.")]
    [InlineData("Valid values are:\n\n- Name: By name.\n- Color: By color.")]
    [InlineData("Valid values are IPv4 and IPv6.")]
    [InlineData(RedAndGreen + "\n\nTo use both, write `Red,Green`.")]
    public void Other_text_leaves_a_list_closed(string text) => Assert.True(SampleDocument.Label(text).Values?.IsClosed, text);

    [Theory]
    [InlineData("- 0: TextOnly\n- 1: Html (this is the default value)")]
    [InlineData("- 0 (TextOnly)\n- 1 (Html)")]
    [InlineData("- 0 = TextOnly\n- 1 = Html")]
    [InlineData("- 0 or TextOnly\n- 1 or Html")]
    [InlineData("- `0`: TextOnly. Without any colors.\n- `1`: Html. With colors.")]
    public void A_number_and_its_name_are_both_valid(string bullets)
    {
        var list = SampleDocument.Label(
            "You can use an integer or a text value. Valid values are:\n\n" + bullets, "LampFormat").Values!;

        Assert.Equal("0|TextOnly|1|Html", string.Join("|", list.Values.Select(value => value.Text)));
        Assert.True(list.IsClosed);
        Assert.Equal("0|1", string.Join("|", list.Values.Where(value => value.IsOtherSpelling).Select(value => value.Text)));
    }

    [Theory]
    [InlineData("- TextOnly (0): Without colors.\n- Html (1): With colors.")]
    [InlineData("- TextOnly: 0\n- Html: 1")]
    [InlineData("- TextOnly = 0\n- Html = 1")]
    public void A_name_and_its_number_are_both_valid(string bullets)
        => Assert.Equal("TextOnly|0|Html|1", SampleDocument.Values("Valid values are:\n\n" + bullets));

    [Fact]
    public void What_describes_a_number_is_no_name_of_it()
        => Assert.Equal("0|1", SampleDocument.Values("Valid values are:\n\n- 0: Never shines.\n- 1: always"));

    [Fact]
    public void A_parameter_that_takes_numbers_takes_no_names()
    {
        var list = SampleDocument.Label("Valid values are:\n\n- 0: Off\n- 1: On", "Int32").Values!;

        Assert.Equal(("0|1", true), (string.Join("|", list.Values.Select(value => value.Text)), list.IsClosed));
    }

    [Fact]
    public void Numbers_alone_are_not_all_where_a_text_is_valid_too()
        => AssertOpen("You can use an integer or a text value. Valid values are:\n\n- 0: For plain lamps.\n- 1: For others.");

    [Theory]
    [InlineData("The parameter is a bit mask. Valid values are:\n\n- 1: Glows.\n- 2: Blinks.\n- 4: Hums.")]
    [InlineData("Valid values are:\n\n- 0x1: Glows.\n- 0x2: Blinks.\n\nTo do both, specify the sum of the values.")]
    public void Numbers_that_may_be_added_are_not_all(string text) => AssertOpen(text, "UInt32");

    [Theory]
    [InlineData("Valid values are 0 or 100.", "0|100")]
    [InlineData("Valid values are 1, 2, and 5.", "1|2|5")]
    [InlineData("Valid values are 00:15:00 or 01:00:00.", "00:15:00|01:00:00")]
    [InlineData("Valid values are 1 and 5.", "")]
    [InlineData("Valid values are 0 or greater.", "")]
    public void A_sentence_may_list_numbers(string sentence, string expected)
        => Assert.Equal(expected, SampleDocument.Values(sentence));

    private static void AssertOpen(string text, string type = "String")
    {
        Assert.NotEqual(true, SampleDocument.Label(text, type).Values?.IsClosed);
        Assert.DoesNotContain(
            SampleDocument.Read(SampleDocument.Of(SampleDocument.Parameter("Label", type, text))).Rules,
            rule => rule.Rule.ToString().StartsWith("Label only", StringComparison.Ordinal));
    }
}

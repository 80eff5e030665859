namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Wordings for numbers: any subject with any bound, unit, and ending. The sentence can limit the value, its length, or the
/// number of values.
/// </summary>
public sealed class NumberFormTests
{
    [Theory]
    [InlineData("No more than 25.", "TimerMinutes", "TimerMinutes in ..25")]
    [InlineData("Not less than 3.", "TimerMinutes", "TimerMinutes in 3..")]
    [InlineData("Between 1 and 65535.", "TimerMinutes", "TimerMinutes in 1..65535")]
    [InlineData("Must be from 5 to 10.", "TimerMinutes", "TimerMinutes in 5..10")]
    [InlineData("Can be 5 or less.", "TimerMinutes", "TimerMinutes in ..5")]
    [InlineData("Range: 1-100.", "TimerMinutes", "TimerMinutes in 1..100")]
    [InlineData("Valid range: `1` to `100`.", "TimerMinutes", "TimerMinutes in 1..100")]
    [InlineData("Maximum: 100.", "TimerMinutes", "TimerMinutes in ..100")]
    [InlineData("Minimum: 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("Minimum value of two (2).", "TimerMinutes", "TimerMinutes in 2..")]
    [InlineData("Up to a maximum of 90 minutes.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("Must be above 0 and below 90.", "TimerMinutes", "TimerMinutes in 1..89")]
    [InlineData("Accepts values from 0 through 10.", "TimerMinutes", "TimerMinutes in 0..10")]
    [InlineData("This parameter takes a value from 1 to 60.", "TimerMinutes", "TimerMinutes in 1..60")]
    [InlineData("Values above 100 are rejected.", "TimerMinutes", "TimerMinutes in ..100")]
    [InlineData("Values less than 5 aren't allowed.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("At most 60 characters.", "Label", "length(Label) <= 60")]
    [InlineData("The label must be unique and at most 60 characters long.", "Label", "length(Label) <= 60")]
    [InlineData("Length must be between 3 and 24 characters.", "Label", "length(Label) in 3..24")]
    [InlineData("Must not exceed 60 characters.", "Label", "length(Label) <= 60")]
    [InlineData("Maximum string length: 60.", "Label", "length(Label) <= 60")]
    [InlineData("Maximum of 60 chars.", "Label", "length(Label) <= 60")]
    [InlineData("Minimum label length: 3 characters.", "Label", "length(Label) >= 3")]
    [InlineData("From 4 through 24 numeric characters.", "Label", "length(Label) in 4..24")]
    [InlineData("Takes up to 5 minutes.", "TimerMinutes", "")]
    [InlineData("At least two characters long.", "Label", "length(Label) >= 2")]
    [InlineData("Up to 5 values.", "Zones", "count(Zones) <= 5")]
    public void A_bound_by_itself(string sentence, string section, string expected) => AssertRule(sentence, section, expected);

    [Theory]
    [InlineData("The TimerMinutes parameter specifies how long the lamp burns (1-120).", "TimerMinutes",
        "TimerMinutes in 1..120")]
    [InlineData("The TimerMinutes parameter specifies how long the lamp burns (between 1 and 120).", "TimerMinutes",
        "TimerMinutes in 1..120")]
    [InlineData("The Label parameter specifies the label of the lamp (up to 64 characters).", "Label", "length(Label) <= 64")]
    [InlineData("The Label parameter specifies the label of the lamp, at most 64 characters.", "Label", "length(Label) <= 64")]
    [InlineData("The TimerMinutes parameter specifies how long the lamp burns, from 1 through 120.", "TimerMinutes",
        "TimerMinutes in 1..120")]
    [InlineData("The Label parameter specifies an optional description for the lamp of up to 64 characters.", "Label",
        "length(Label) <= 64")]
    [InlineData("Values for this parameter must be less than 65 characters in length and might include a plus sign (+).",
        "Label", "length(Label) <= 64")]
    [InlineData("The Label parameter can't exceed 64 characters, and might also contain commas.", "Label", "length(Label) <= 64")]
    public void A_bound_at_the_end_of_a_definition(string sentence, string section, string expected)
        => AssertRule(sentence, section, expected);

    [Theory]
    [InlineData("The value is an integer equal to or greater than 2, where 2 is the slowest.", "TimerMinutes",
        "TimerMinutes in 2..")]
    [InlineData("This parameter can be set to any integer value between 15 and 180 minutes (3 hours), inclusive.", "TimerMinutes",
        "TimerMinutes in 15..180")]
    [InlineData("Value can be from 1 to 99,999 minutes.", "TimerMinutes", "TimerMinutes in 1..99999")]
    [InlineData("The timer must be less than or equal to 9.", "TimerMinutes", "TimerMinutes in ..9")]
    [InlineData("The timer must be equal to or less than 9.", "TimerMinutes", "TimerMinutes in ..9")]
    [InlineData("It must be in the range 1 to 9.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("This parameter has a maximum value of 9.", "TimerMinutes", "TimerMinutes in ..9")]
    [InlineData("You can set this parameter to a value from 1 to 9.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("You can't set this parameter to a value greater than 9.", "TimerMinutes", "TimerMinutes in ..9")]
    [InlineData("Don't specify a value larger than 49.5 days.", "FadeDelay", "FadeDelay in ..49.12:00:00")]
    [InlineData("You must specify a timeout value greater than 0.", "TimerMinutes", "TimerMinutes in 1..")]
    [InlineData("The maximum allowable setting for this value is 14 days.", "FadeDelay", "FadeDelay in ..14.00:00:00")]
    [InlineData("Valid values are -1 or integers 0 through 9.", "TimerMinutes", "TimerMinutes in 0..9 or =-1")]
    [InlineData("The timer must be an integer from 0 to 90, with 0 meaning never.", "TimerMinutes",
        "TimerMinutes in 0..90 or =0")]
    [InlineData("The timer value must be an integer value between 1 and 90.", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("The type must be an integer value in the range of 1 to 90.", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("The value must be an integer in the range of 0 to any positive integer.", "TimerMinutes", "TimerMinutes in 0..")]
    [InlineData("The value must be -1 or any positive integer.", "TimerMinutes", "TimerMinutes in -1..")]
    [InlineData("The value must be -1 (forever) or an integer in the range of 1 to 90.", "TimerMinutes",
        "TimerMinutes in 1..90 or =-1")]
    [InlineData("A valid value is from 1 to 60. The value can also be -1, which means forever.", "TimerMinutes",
        "TimerMinutes in 1..60 or =-1")]
    [InlineData("A valid value is from 1 to 60. A low-1 lamp needs (`-1`) no timer.", "TimerMinutes",
        "TimerMinutes in 1..60 or =-1")]
    [InlineData("A valid value is from 1 to 60. See part 3-1 of the manual.", "TimerMinutes", "TimerMinutes in 1..60")]
    [InlineData("Valid values are Never or an integer from 0 through 9.", "TimerMinutes", "TimerMinutes in 0..9 or =Never")]
    [InlineData("Valid values include an integer from 1 through 9.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("This parameter must be a minimum of 00:02:00 or 2 minutes.", "FadeDelay", "FadeDelay in 00:02:00..")]
    [InlineData("The default is 10, and the maximum is 90.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("This parameter is limited to 90.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("The minutes until the lamp goes out (1-90).", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("A number of minutes (from 1 to 90).", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("The time in minutes (1 to 90).", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("The timer (1-90).", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("Sets the number of minutes (between 1 and 90).", "TimerMinutes", "TimerMinutes in 1..90")]
    [InlineData("Specifies the minutes of light (at most 90).", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("The label of the lamp (up to 60 characters).", "Label", "length(Label) <= 60")]
    public void Values(string sentence, string section, string expected) => AssertRule(sentence, section, expected);

    [Theory]
    [InlineData("A valid value is from 5 to 20 MB.", "SizeQuota in 5MB..20MB or =unlimited", "the unit is of both")]
    [InlineData("A valid value is from 1 to 2 GB.", "SizeQuota in 1..2GB or =unlimited", "from one byte on")]
    [InlineData("A valid value is from 2048 to 1 GB.", "SizeQuota in 2048..1GB or =unlimited", "of bytes, as far as one can see")]
    [InlineData("A valid value is up to 1.5 GB (1610612736 bytes).", "SizeQuota in ..1610612736 or =unlimited",
        "the exact number")]
    [InlineData("A valid value is up to 1024 MB (1 GB).", "SizeQuota in ..1024MB or =unlimited", "both are the same")]
    [InlineData("A valid value is up to 4096 bytes(4 KB).", "SizeQuota in ..4096 or =unlimited", "no space in front")]
    [InlineData("A valid value is up to 1 GB (1024 KB).", "", "a conversion that is wrong")]
    [InlineData("A valid value is up to 90 KB (in dark rooms).", "", "a note that limits")]
    [InlineData("A valid value is up to 90 KB (120 in the hall).", "", "a note with another number")]
    public void Sizes(string sentence, string expected, string because)
        => Assert.Equal((expected, because), (SampleCmdlet.Joined(sentence, "SizeQuota"), because));

    [Theory]
    [InlineData("The label can have up to 65 characters.", "Label", "length(Label) <= 65")]
    [InlineData("The label can have a maximum of 65 characters, including spaces.", "Label", "length(Label) <= 65")]
    [InlineData("Custom labels must be less than 257 characters in length.", "Label", "length(Label) <= 256")]
    [InlineData("The lamp label field can contain as many as 64 characters.", "Label", "length(Label) <= 64")]
    [InlineData("The label or number of the lamp can contain up to 64 characters.", "Label", "length(Label) <= 64")]
    [InlineData("The value must contain at least 10 characters.", "Label", "length(Label) >= 10")]
    [InlineData("The length of the label must be between 3 and 10 characters.", "Label", "length(Label) in 3..10")]
    [InlineData("The label must have at least 3 but no more than 10 characters.", "Label", "length(Label) in 3..10")]
    [InlineData("The minimum number of characters is 3.", "Label", "length(Label) >= 3")]
    [InlineData("The label can't contain more than 10 characters.", "Label", "length(Label) <= 10")]
    public void Lengths(string sentence, string section, string expected) => AssertRule(sentence, section, expected);

    [Theory]
    [InlineData("This parameter is limited to 1000 lamps.", "Zones", "count(Zones) <= 1000")]
    [InlineData("You can provide up to three zone names.", "Zones", "count(Zones) <= 3")]
    [InlineData("This parameter supports only one value.", "Zones", "count(Zones) <= 1")]
    [InlineData("This parameter must contain at least two values.", "Zones", "count(Zones) >= 2")]
    [InlineData("The maximum number of zones that you can enter is 5.", "Zones", "count(Zones) <= 5")]
    [InlineData("The maximum number of entries is 200, and the names of zones can't have spaces.", "Zones",
        "count(Zones) <= 200")]
    [InlineData("You can specify up to 5 values for this parameter.", "Zones", "count(Zones) <= 5")]
    [InlineData("Don't specify more than 5 zones in total.", "Zones", "count(Zones) <= 5")]
    [InlineData("You can only enter 5 zones, which must be dark (as many as there are).", "Zones", "count(Zones) <= 5")]
    public void Counts(string sentence, string section, string expected) => AssertRule(sentence, section, expected);

    [Theory]
    [InlineData("The maximum header label length is 64 characters.", "Zones", "a part of a value")]
    [InlineData("The maximum tag length is 64 characters.", "Label", "something else has a length")]
    [InlineData("The length of the tag can't exceed 64 characters.", "Label", "something else has a length")]
    [InlineData("The tag value can be up to 64 characters.", "Label", "the value of something else")]
    [InlineData("The start time and end time must be at least 15 minutes apart.", "FadeDelay", "how two times compare")]
    [InlineData("The room can be up to 64 characters.", "Label", "something else")]
    [InlineData("You can specify one or more lamps.", "Zones", "no bound at all")]
    [InlineData("The maximum number of values is approximately 1000.", "Zones", "not exact")]
    [InlineData("You can enter up to 5 values per lamp.", "Zones", "of each lamp")]
    [InlineData("The maximum number of files in a lamp is 5.", "Zones", "what a lamp has")]
    [InlineData("The maximum number of lamps is 5.", "TimerMinutes", "one number isn't many lamps")]
    [InlineData("The maximum number of lamps is 5.", "Label", "one text isn't many lamps")]
    [InlineData("Valid values are between 5.7.900 and 5.7.999.", "Label", "no numbers")]
    [InlineData("The value must be between 9 and the number of lamps.", "TimerMinutes", "an end that isn't known")]
    [InlineData("The default value is 5.", "TimerMinutes", "a default")]
    [InlineData("The value is 5.", "TimerMinutes", "a state")]
    [InlineData("You must specify a value greater than 0.", "FadeDelay", "no shortest time")]
    [InlineData("You can enter an integer from 1 to 9 (only in dark rooms).", "TimerMinutes", "a case")]
    [InlineData("The TimerMinutes parameter specifies how long the lamp burns (1-5 of them).", "TimerMinutes", "no range alone")]
    [InlineData("The Label parameter specifies the label of the lamp (1-5).", "Label", "what is counted isn't said")]
    [InlineData("The label of the lamp (1-5).", "Label", "what is counted isn't said")]
    [InlineData("The minutes until the lamp goes out (1-90 in dark rooms).", "TimerMinutes", "a case")]
    [InlineData("The lamp burns an hour longer (1-90).", "TimerMinutes", "no range of the value")]
    [InlineData("The timer is shown as a bar (1-90).", "TimerMinutes", "no range of the value")]
    [InlineData("The minutes until the lamp goes out. The bars (1-90).", "TimerMinutes", "not the first words")]
    [InlineData("The minutes until the lamp goes out (level 3).", "TimerMinutes", "no range at all")]
    [InlineData("Don't specify at least 5.", "TimerMinutes", "nothing that makes sense")]
    public void Other_numbers_are_no_rule(string sentence, string section, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, section).Count == 0, because);

    [Theory]
    [InlineData("Valid values are:\n\n- Short: Up to 10 characters.\n- Long: Up to 20 characters.")]
    [InlineData(
        "Valid values are:\n\n- Short: You can enter up to 10 characters.\n- Long: The value can be up to 20 characters.")]
    public void What_a_bullet_says_of_its_value_bounds_no_other(string text)
        => Assert.Equal("Label only (Short, Long)", SampleCmdlet.Joined(text));

    [Theory]
    [InlineData("In Lamp Studio, the value is a margin. The minimum value is 15.", "")]
    [InlineData("Note: In Lamp Studio and Lamp Works, the value is a margin. The minimum value is 15.", "")]
    [InlineData("In Lamp Studio, the value is a margin.\n\nThe minimum value is 15.", "TimerMinutes in 15..")]
    [InlineData("In most rooms, the value is a margin. The minimum value is 15.", "TimerMinutes in 15..")]
    public void A_place_limits_the_rest_of_its_paragraph(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, "TimerMinutes"));

    [Theory]
    [InlineData("You can specify words or phrases, separated by commas. The maximum individual word length is 9 characters.", "")]
    [InlineData("You can specify words, separated by commas. The maximum individual word length is 9 characters.",
        "length(Zones) <= 9")]
    [InlineData("You can specify phrases, separated by commas. The maximum individual phrase length is 9 characters.",
        "length(Zones) <= 9")]
    public void A_word_is_no_value_where_phrases_are(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, "Zones"));

    [Theory]
    [InlineData("The value can be from 5 to 90. To turn the timer off, set the value to zero (0).",
        "TimerMinutes in 5..90 or =0")]
    [InlineData("A valid value is from 5 to 90. A value of 0 means no limit.", "TimerMinutes in 5..90 or =0")]
    [InlineData("A valid value is from 5 to 90. The default value is `0`.", "TimerMinutes in 5..90 or =0")]
    [InlineData("A valid value is from 5 to 90. In 0.5 of the rooms, it is less.", "TimerMinutes in 5..90")]
    [InlineData("A valid value is from 5 to 90. It was from 0 to 100 in old lamps.", "TimerMinutes in 5..90")]
    public void A_zero_that_the_section_tells_of_is_valid_too(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, "TimerMinutes"));

    [Theory]
    [InlineData("TimerMinutes must be less than CycleMinutes.", "TimerMinutes < CycleMinutes")]
    [InlineData("TimerMinutes must be less than CycleMinutes. The value -1 never turns the lamp off.",
        "TimerMinutes < CycleMinutes (warning)")]
    [InlineData("TimerMinutes must be less than CycleMinutes. Set the value to 0 to disable the timer.",
        "TimerMinutes < CycleMinutes (warning)")]
    public void A_number_that_means_never_compares_with_no_other(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, "TimerMinutes"));

    private static void AssertRule(string sentence, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(sentence, section), SampleCmdlet.Joined(sentence, section, "Set-Lamp")));
}

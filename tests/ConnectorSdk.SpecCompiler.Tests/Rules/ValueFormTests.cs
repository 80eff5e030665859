namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings that limit a parameter's own value or the length of its text. Set and New are alike.</summary>
public sealed class ValueFormTests
{
    [Theory]
    [InlineData("The valid range is from 1 through 60.", "TimerMinutes", "TimerMinutes in 1..60")]
    [InlineData("The valid input range for this parameter is 0 to 1,860.", "TimerMinutes", "TimerMinutes in 0..1860")]
    [InlineData("The valid input range for either parameter is from 1 through 9223372036854775807 bytes.", "TimerMinutes",
        "TimerMinutes in 1..9223372036854775807")]
    [InlineData("A valid range is an integer between -1 and 9 minutes.", "TimerMinutes", "TimerMinutes in -1..9")]
    [InlineData("A valid value is an integer from 1 to 5, or the value unlimited.", "SizeQuota",
        "SizeQuota in 1..5 or =unlimited")]
    [InlineData("Valid input for this parameter is a number between 10 and 20.", "TimerMinutes", "TimerMinutes in 10..20")]
    [InlineData("Valid values are integers 1 through 5 or the value Never.", "TimerMinutes", "TimerMinutes in 1..5 or =Never")]
    [InlineData("A valid TimerMinutes value must be between 1 and 5.", "TimerMinutes", "TimerMinutes in 1..5")]
    [InlineData("The valid input range is 00:00:01 to 1.00:00:00.", "FadeDelay", "FadeDelay in 00:00:01..1.00:00:00")]
    [InlineData("The valid range is from 1 MB through 2 gigabytes.", "SizeQuota", "SizeQuota in 1MB..2GB or =unlimited")]
    [InlineData("The valid range is from 1KB through 20GB.", "SizeQuota", "SizeQuota in 1KB..20GB or =unlimited")]
    [InlineData("This parameter has a valid range from 0 through 9 inclusive.", "TimerMinutes", "TimerMinutes in 0..9")]
    [InlineData("The TimerMinutes parameter has a range of 0 to 9.", "TimerMinutes", "TimerMinutes in 0..9")]
    [InlineData("You can specify a value from 1 through 9 minutes.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("You can enter any number between 1 and 9 or the value $null.", "TimerMinutes", "TimerMinutes in 1..9 or =$null")]
    [InlineData("This parameter accepts integers between 1 and 9.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("The value must be between 1 and 9.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("This parameter can be a number from 1 to 9.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("Valid values are integers from 1 through 9, inclusive.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("This parameter can be set from 0 through 15 and is interpreted as a mask of four lamps.", "TimerMinutes",
        "TimerMinutes in 0..15")]
    [InlineData("The range is from 1 through 9 minutes.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("The range for this parameter is from 1 through 9 digits.", "PinLength", "PinLength in 1..9")]
    [InlineData("A valid value is an integer from 1 to 9, and the default value is 3.", "TimerMinutes", "TimerMinutes in 1..9")]
    [InlineData("The TimerMinutes parameter specifies an integer value from 1 through 9.", "TimerMinutes",
        "TimerMinutes in 1..9")]
    [InlineData("A valid value is from 1 hour to 24 hours.", "FadeDelay", "FadeDelay in 01:00:00..1.00:00:00")]
    [InlineData("A valid value is from 1 minute to 24 hours.", "FadeDelay", "FadeDelay in 00:01:00..1.00:00:00")]
    [InlineData("A valid value is 1 to 30 days.", "FadeDelay", "FadeDelay in 1.00:00:00..30.00:00:00")]
    [InlineData("A valid value is between 0 and 90 seconds.", "FadeDelay", "FadeDelay in 00:00:00..00:01:30")]
    [InlineData("A valid value is from 1 hour (01:00:00) to 2 days (2.00:00:00).",
        "FadeDelay", "FadeDelay in 01:00:00..2.00:00:00")]
    [InlineData("A valid value is between 5 MB and 2 GB.", "SizeQuota", "SizeQuota in 5MB..2GB or =unlimited")]
    [InlineData("A valid value is from 5 MB to 20.", "SizeQuota", "SizeQuota in 5MB..20MB or =unlimited")]
    [InlineData("A valid value is from 5KB to 20.", "SizeQuota", "SizeQuota in 5KB..20KB or =unlimited")]
    [InlineData("A valid value is from 5 minutes to 90 minutes.", "TimerMinutes", "TimerMinutes in 5..90")]
    [InlineData("Valid values are between 1 and 5.", "TimerMinutes", "TimerMinutes in 1..5")]
    [InlineData("The valid input range for the cost is from 1 to 100.", "PowerHosts", "cost(PowerHosts) in 1..100")]
    public void Both_ends(string sentence, string section, string expected) => AssertOnNewAndSet(sentence, section, expected);

    [Theory]
    [InlineData("You must specify a value greater than 0 and less than 10.", "TimerMinutes in 1..9")]
    [InlineData("You must specify a time greater than 0 minutes and less than one hour (60 minutes).",
        "TimerMinutes in 1..59")]
    [InlineData("This parameter must be greater than -5 and less than 10 minutes.", "TimerMinutes in -4..9")]
    public void Open_ends_of_whole_numbers(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "TimerMinutes", expected);

    [Theory]
    [InlineData("The maximum value is 90.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("The maximum value is 1 hour.", "FadeDelay", "FadeDelay in ..01:00:00")]
    [InlineData("The minimum value is 90 seconds.", "FadeDelay", "FadeDelay in 00:01:30..")]
    [InlineData("The maximum allowable TimerMinutes value is 90 minutes.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("A valid value is a number up to 90.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("Valid input is an integer up to 90 inclusive, or the value Never.", "TimerMinutes",
        "TimerMinutes in ..90 or =Never")]
    [InlineData("A valid value is a number up to 1.5 terabytes (1649267441664 bytes) or the value unlimited.", "SizeQuota",
        "SizeQuota in ..1649267441664 or =unlimited")]
    [InlineData("This parameter can't exceed 90.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("The default value is 10, maximum is 1,000.", "TimerMinutes", "TimerMinutes in ..1000")]
    [InlineData("The value of this parameter must not be larger than 90 minutes.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("The minimum value for this parameter is 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("The minimum supported value is 5 points.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("A minimum value of 5 points is required.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("This parameter must be a minimum of 5 or more.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("This parameter must be at least 5 minutes.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("You can't set this parameter with a value of less than 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("The minimum number for this parameter is 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("A valid value is an integer that's greater than or equal to 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("A valid value is a number equal to or greater than 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("A valid value is an integer that is larger than 5 (five).", "TimerMinutes", "TimerMinutes in 6..")]
    [InlineData("This parameter can't be lower than 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("Valid values are 0 or greater.", "TimerMinutes", "TimerMinutes in 0..")]
    public void One_end(string sentence, string section, string expected) => AssertOnNewAndSet(sentence, section, expected);

    [Theory]
    [InlineData("The maximum length is 64 characters.", "length(Label) <= 64")]
    [InlineData("The maximum length of this parameter is 1,024 characters.", "length(Label) <= 1024")]
    [InlineData("Its maximum length for the label is 64 characters.", "length(Label) <= 64")]
    [InlineData("The maximum label length is 64 characters.", "length(Label) <= 64")]
    [InlineData("The length of the label can't exceed 64 characters.", "length(Label) <= 64")]
    [InlineData("Markup isn't supported, and the length of the label can't exceed 64 characters.", "length(Label) <= 64")]
    [InlineData("You can specify words separated by commas. The maximum individual word length is 64 characters.",
        "length(Label) <= 64")]
    [InlineData("This parameter can't exceed 12 characters.", "length(Label) <= 12")]
    [InlineData("The argument can't exceed 12 characters.", "length(Label) <= 12")]
    [InlineData("The name cannot exceed 12 characters.", "length(Label) <= 12")]
    [InlineData("The label of the lamp can be up to 64 characters long.", "length(Label) <= 64")]
    [InlineData("A label can contain a maximum of 64 characters.", "length(Label) <= 64")]
    [InlineData("The label can contain up to 64 characters and must be readable.", "length(Label) <= 64")]
    [InlineData("The label string may contain a maximum of 64 characters.", "length(Label) <= 64")]
    [InlineData("The maximum number of characters is 64.", "length(Label) <= 64")]
    [InlineData("This parameter has a maximum length of 64 characters.", "length(Label) <= 64")]
    [InlineData("This parameter is limited to 64 characters.", "length(Label) <= 64")]
    [InlineData("This text is limited to 64 characters.", "length(Label) <= 64")]
    [InlineData("The label of the lamp is limited to 64 characters.", "length(Label) <= 64")]
    [InlineData("The maximum length is 64 characters, and the value can't contain tabs.", "length(Label) <= 64")]
    [InlineData("Don't exceed 64 characters in the argument.", "length(Label) <= 64")]
    [InlineData("The lamp's name may not contain more than 64 characters.", "length(Label) <= 64")]
    [InlineData("The Label parameter specifies a unique name for the lamp of up to 64 characters.", "length(Label) <= 64")]
    [InlineData("The string must have fewer than 64 characters.", "length(Label) <= 63")]
    [InlineData("The value must be less than 64 characters in length.", "length(Label) <= 63")]
    [InlineData("This parameter must be less than 64 characters long.", "length(Label) <= 63")]
    [InlineData("The minimum length of the label is 3 characters.", "length(Label) >= 3")]
    [InlineData("Its minimum length is 3 characters.", "length(Label) >= 3")]
    [InlineData("This parameter must be at least 3 characters long.", "length(Label) >= 3")]
    public void Lengths(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("The valid range for the CycleMinutes parameter is from 1 through 60.", "TimerMinutes",
        "a bound of another parameter")]
    [InlineData("The maximum value for the room is 90.", "TimerMinutes", "a bound of something else")]
    [InlineData("The maximum value is 90, or 120 on ceiling lamps.", "TimerMinutes", "which of them isn't said of this command")]
    [InlineData("The maximum value is 90 on ceiling lamps.", "TimerMinutes", "of some lamps")]
    [InlineData("The maximum value is 3 months.", "FadeDelay", "a unit without a fixed length")]
    [InlineData("The maximum value is 2 hours.", "TimerMinutes", "hours of a parameter that counts minutes")]
    [InlineData("A valid value is from 1 minute to 24 hours.", "PinLength", "two units of a number that has one")]
    [InlineData("Valid values are 1 and 5.", "TimerMinutes", "two values, or the ends of a range")]
    [InlineData("The maximum tag value length is 64 characters.", "Label", "the value of a tag in the text")]
    [InlineData("The maximum length of the prefix is 8 characters.", "Label", "a part of the text")]
    [InlineData("The maximum length of each entry is 8 characters.", "Label", "a part of a text of several")]
    [InlineData("The syntax is `\"a\"|\"b\"`, separated by commas. The maximum individual word length is 8 characters.", "Label",
        "one text joins the words")]
    [InlineData("The length of the tag can't exceed 64 displayed characters.", "Label", "marks in the text aren't displayed")]
    [InlineData("The minimum value is 5 days.", "StartDate", "counted from today")]
    [InlineData("The maximum length of an address is 571 characters.", "DimmingEnabled", "a Boolean has no length")]
    [InlineData("The maximum length is 5 characters.", "Fast", "a switch has no length")]
    [InlineData("The maximum length is 5 characters.", "StartDate", "a date has no length")]
    [InlineData("The length of the translation can't exceed 64 characters.", "Label", "the text of a part")]
    [InlineData("The Label parameter specifies a prefix for names of up to 64 characters.", "Label", "the names, or the prefix")]
    [InlineData("The maximum length is 64 characters, and more in dark rooms.", "Label", "some rooms only")]
    [InlineData("The room may not contain more than 64 characters.", "Label", "no text of this command")]
    [InlineData("The CycleMinutes parameter specifies an integer value from 1 through 9.", "TimerMinutes", "another parameter's")]
    [InlineData("The range is from 1 through 9 digits.", "Label", "digits of a text, not its value")]
    [InlineData("The range is from 1 through 9 meters.", "TimerMinutes", "a unit that isn't understood")]
    [InlineData("A valid value is a date that's greater than 5.", "StartDate", "a date has no such bound")]
    public void Bounds_of_something_else_are_no_rule(string sentence, string section, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, section).Count == 0, because);

    private static void AssertOnNewAndSet(string sentence, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(sentence, section), SampleCmdlet.Joined(sentence, section, "Set-Lamp")));
}

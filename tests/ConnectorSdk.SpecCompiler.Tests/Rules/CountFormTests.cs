namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings for the number of values of a parameter, and for its values. Set and New are alike.</summary>
public sealed class CountFormTests
{
    private const string OtherBullet = "\n- Hall: Bright.";

    [Theory]
    [InlineData("You can specify up to 5 zones.", "count(Zones) <= 5")]
    [InlineData("You can specify up to five zones.", "count(Zones) <= 5")]
    [InlineData("You can enter a maximum of 1,000 zones separated by commas.", "count(Zones) <= 1000")]
    [InlineData("You can include no more than 5 values.", "count(Zones) <= 5")]
    [InlineData("The maximum number of entries for this parameter is 5.", "count(Zones) <= 5")]
    [InlineData("A maximum of 5 entries are allowed in the list.", "count(Zones) <= 5")]
    [InlineData("This parameter accepts up to 5 values.", "count(Zones) <= 5")]
    [InlineData("This list can contain at most 5 entries.", "count(Zones) <= 5")]
    [InlineData("All values are mutually exclusive.", "count(Zones) <= 1")]
    [InlineData("You can't enter more than one value.", "count(Zones) <= 1")]
    [InlineData("You can specify only one value.", "count(Zones) <= 1")]
    [InlineData("You can only use one value.", "count(Zones) <= 1")]
    [InlineData("You can specify only one value at a time.", "count(Zones) <= 1")]
    [InlineData("You can only specify one zone at a time.", "count(Zones) <= 1")]
    public void Number_of_values(string sentence, string expected) => AssertOnNewAndSet(sentence, "Zones", expected);

    [Theory]
    [InlineData("You can specify up to 5 characters per zone.", "characters aren't values")]
    [InlineData("You can specify up to 5 zones for each lamp.", "not the values of one command")]
    [InlineData("The maximum number of lamps in a zone is 5.", "what is in a value")]
    [InlineData("You can specify only one zone for each lamp.", "not the values of one command")]
    [InlineData("You can specify only one lamp at a time.", "something else")]
    public void Other_numbers_are_no_rule(string sentence, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, "Zones").Count == 0, because);

    [Theory]
    [InlineData("You can sort by only one property at a time.", "SortBy", "count(SortBy) <= 1")]
    [InlineData("You can only sort by one property.", "SortBy", "count(SortBy) <= 1")]
    [InlineData("You can sort by only one property at a time.", "Zones", "")]
    [InlineData("You can't sort by only one property at a time.", "SortBy", "")]
    public void What_the_name_of_the_parameter_says_can_be_done_by_one_value(string sentence, string section, string expected)
        => AssertOnNewAndSet(sentence, section, expected);

    [Theory]
    [InlineData("Currently, the only supported value is Red.", "ColorMode only (Red)")]
    [InlineData("The only valid value for this parameter is `Red`.", "ColorMode only (Red)")]
    [InlineData("The valid value for this parameter is Red.", "ColorMode only (Red)")]
    [InlineData("The only acceptable values are Red and Blue.", "ColorMode only (Red, Blue)")]
    public void Only_values(string sentence, string expected) => AssertOnNewAndSet(sentence, "ColorMode", expected);

    [Theory]
    [InlineData("The only valid value for the ColorMode parameter is Red.", "Label", "another parameter's")]
    [InlineData("The only supported value in the hall is Red.", "ColorMode", "of some lamps")]
    [InlineData("The valid value for the ColorMode parameter is Red.", "Label", "another parameter's")]
    [InlineData("The valid value for this parameter is a name.", "Label", "any of many")]
    [InlineData("The only valid value is Purple.", "ColorMode", "the list doesn't have it")]
    public void Other_values_are_no_rule(string sentence, string section, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, section).Count == 0, because);

    [Theory]
    [InlineData("You can only use the value None by itself.", "Effects=None => count(Effects) <= 1")]
    [InlineData("You can use the value None only by itself.", "Effects=None => count(Effects) <= 1")]
    [InlineData("The value None can be used only by itself.", "Effects=None => count(Effects) <= 1")]
    [InlineData("The values None and Spark can only be used by itself.", "Effects in (None, Spark) => count(Effects) <= 1")]
    public void A_value_by_itself(string sentence, string expected) => AssertOnNewAndSet(sentence, "Effects", expected);

    [Theory]
    [InlineData("Valid values are:\n\n- None: You can only use this value by itself." + OtherBullet)]
    [InlineData("Valid values are:\n\n- None: You can use this value only by itself." + OtherBullet)]
    [InlineData("Valid values are:\n\n- None: This value can be used only by itself." + OtherBullet)]
    [InlineData("Valid values are:\n\n- None: You must use this value by itself." + OtherBullet)]
    [InlineData("Valid values are:\n\n- None: You can't use this value with any other values." + OtherBullet)]
    [InlineData("Valid values are:\n\n- None: You can't use this value with any of the other values." + OtherBullet)]
    public void The_value_of_a_bullet_by_itself(string text)
        => AssertOnNewAndSet(text, "Zones", "Zones=None => count(Zones) <= 1; Zones only (None, Hall)");

    [Theory]
    [InlineData("You can only use the value Purple by itself.")]
    [InlineData("You can only use this value by itself.")]
    public void By_itself_without_a_known_value_is_no_rule(string sentence)
        => Assert.Empty(SampleCmdlet.Rules(sentence, "Effects"));

    private static void AssertOnNewAndSet(string sentence, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(sentence, section), SampleCmdlet.Joined(sentence, section, "Set-Lamp")));
}

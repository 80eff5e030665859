namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings of a condition after "if" or "when".</summary>
public sealed class ConditionFormTests
{
    [Theory]
    [InlineData("If you use the Owner parameter, you can't use this parameter.", "Owner => !Label")]
    [InlineData("If you also specify values for the Zones parameter in the same command, you can't use this parameter.",
        "Zones => !Label")]
    [InlineData("You can't use this parameter if you specified the Owner parameter.", "Owner => !Label")]
    [InlineData("When using the Owner parameter with this command, you can't use this parameter.", "Owner => !Label")]
    [InlineData("You can't use this parameter when specifying a value for the Owner parameter.", "Owner => !Label")]
    [InlineData("If you configure a color by using the ColorMode parameter, you can't use this parameter.",
        "ColorMode => !Label")]
    [InlineData("If the Owner parameter is also used in the same command, you can't use this parameter.", "Owner => !Label")]
    [InlineData("If the Fast or Slow switches are specified, you can't use this parameter.", "Fast => !Label; Slow => !Label")]
    [InlineData("If the Fast and Slow switches are specified, you can't use this parameter.", "Fast & Slow => !Label")]
    [InlineData("If a power host is configured, you can't use this parameter.", "PowerHosts => !Label")]
    [InlineData("If one or more zones are specified, you can't use this parameter.", "Zones => !Label")]
    [InlineData("If at least one start date is set, you can't use this parameter.", "StartDate => !Label")]
    public void A_parameter_is_given(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("This parameter is required to name the lamp if you've turned off dimming (`-DimmingEnabled $false`) and you're "
        + "using red light (`-ColorMode Red`).", "DimmingEnabled=$false & ColorMode=Red => Label")]
    [InlineData("This parameter is required if dimming is forbidden (`-DimmingEnabled $false`).",
        "DimmingEnabled=$false => Label")]
    [InlineData("You can't use this parameter if you want red light (-ColorMode Red) or you've called Kim (-Owner Kim).",
        "ColorMode=Red => !Label; Owner=Kim => !Label")]
    public void A_condition_in_words_has_its_part_of_the_command_in_parentheses(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("If you don't use the Owner parameter, you must use this parameter.", "!Owner => Label")]
    [InlineData("If you do not include the Owner and Zones parameters, you must use this parameter.", "!Owner & !Zones => Label")]
    [InlineData("If the Owner parameter isn't present, you must use this parameter.", "!Owner => Label")]
    [InlineData("If you don't specify any zones by using the Zones parameter, you must use this parameter.", "!Zones => Label")]
    [InlineData("You must use this parameter if the Owner and Zones parameters are not used.", "!Owner & !Zones => Label")]
    public void A_parameter_is_not_given(string sentence, string expected)
        => Assert.Equal((expected + " (warning)", ""), // SYNTAX shows a command without either, and a stored object may have one.
            (SampleCmdlet.Joined(sentence), SampleCmdlet.Joined(sentence, cmdlet: "Set-Lamp")));

    [Theory]
    [InlineData("If you specify more than one value, you can't use the Owner parameter.", "Zones",
        "count(Zones) in 2.. => !Owner")]
    [InlineData("If the Zones parameter contains more than one value, you can't use this parameter.", "Label",
        "count(Zones) in 2.. => !Label")]
    [InlineData("You can't use this parameter when the Zones parameter has more than one value.", "Label",
        "count(Zones) in 2.. => !Label")]
    public void A_parameter_has_several_values(string sentence, string section, string expected)
        => AssertOnNewAndSet(sentence, section, expected);

    [Theory]
    [InlineData("If you set this value to 51 or higher, you also need to use the Fast switch.", "TimerMinutes in 51.. => Fast")]
    [InlineData("If you set the TimerMinutes parameter to a value of 51 or more, you also need to use the Fast switch.",
        "TimerMinutes in 51.. => Fast")]
    [InlineData("You need to use the Fast switch if the TimerMinutes parameter is set to 51 or greater.",
        "TimerMinutes in 51.. => Fast")]
    [InlineData("You need to use the Fast switch if the TimerMinutes value is 51 or above.", "TimerMinutes in 51.. => Fast")]
    [InlineData("You need to use the Fast switch if you set the TimerMinutes parameter to a value greater than 50.",
        "TimerMinutes in 51.. => Fast")]
    [InlineData("You need to use the Fast switch if you set this parameter to more than 50.", "TimerMinutes in 51.. => Fast")]
    [InlineData("You need to use the Fast switch if the TimerMinutes parameter is set to a value higher than 50.",
        "TimerMinutes in 51.. => Fast")]
    [InlineData("You need to use the Fast switch if this parameter is greater than 50.", "TimerMinutes in 51.. => Fast")]
    public void A_number_reaches_a_threshold(string sentence, string expected)
        => AssertWarnsOnSet(sentence, "TimerMinutes", expected);

    [Theory]
    [InlineData("If the ColorMode parameter is set to Red, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If the ColorMode parameter is also configured to Red or Blue, you must use this parameter.",
        "ColorMode in (Red, Blue) => Label")]
    [InlineData("If the ColorMode parameter has the value Red, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If the Effects parameter contains Glow, you must use this parameter.", "Effects=Glow => Label")]
    [InlineData("If the ColorMode value is `Red`, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If the ColorMode parameter set to Red, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If you want to set the ColorMode parameter to Red, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If you change the ColorMode parameter to Red, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("When setting the DimmingEnabled and SyncEnabled parameters to $true, you must use this parameter.",
        "DimmingEnabled=$true & SyncEnabled=$true => Label")]
    [InlineData("If you use the value Red or Blue for the ColorMode parameter, you must use this parameter.",
        "ColorMode in (Red, Blue) => Label")]
    [InlineData("If you choose Red in the ColorMode parameter, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If you use the ColorMode parameter with the value Red, you must use this parameter.", "ColorMode=Red => Label")]
    [InlineData("If dimming is enabled (the DimmingEnabled parameter is set to $true), you must use this parameter.",
        "DimmingEnabled=$true => Label")]
    public void A_parameter_has_a_value(string sentence, string expected) => AssertWarnsOnSet(sentence, "Label", expected);

    [Fact]
    public void Either_Boolean_is_any_value()
        => AssertOnNewAndSet("If the DimmingEnabled parameter is either $true or $false, you must use this parameter.", "Label",
            "DimmingEnabled => Label");

    [Theory]
    [InlineData("If the ColorMode parameter isn't set to Red, you must use this parameter.", "!ColorMode=Red => Label")]
    [InlineData("If the ColorMode parameter is not Red or Blue, you must use this parameter.",
        "!ColorMode in (Red, Blue) => Label")]
    public void A_parameter_has_another_value(string sentence, string expected) => AssertWarnsOnSet(sentence, "Label", expected);

    [Fact]
    public void What_is_forbidden_where_a_value_is_not_there_needs_that_value()
        => AssertOnNewAndSet("If the ColorMode parameter isn't set to Red, you can't use this parameter.", "Label",
            "Label => ColorMode=Red");

    [Theory]
    [InlineData("If you select Red or Blue, you must use the Owner parameter.", "ColorMode", "ColorMode in (Red, Blue) => Owner")]
    [InlineData("When you specify a non-SMTP address space type, you must use the Owner parameter.", "PowerHosts",
        "PowerHosts is non-smtp-address-space => Owner")]
    [InlineData("If you enter a non-SMTP address space on a lamp, you must use the Owner parameter.", "PowerHosts",
        "PowerHosts is non-smtp-address-space => Owner")]
    public void The_sections_own_parameter_has_a_value(string sentence, string section, string expected)
        => AssertWarnsOnSet(sentence, section, expected);

    [Theory]
    [InlineData("Valid values are:\n\n- $true: If you use this value, you can't use the Owner parameter.\n- $false: Off.")]
    [InlineData("Valid values are:\n\n- $true: When using this setting, you can't use the Owner parameter.\n- $false: Off.")]
    [InlineData("Valid values are:\n\n- $true: When this setting is used, you can't use the Owner parameter.\n- $false: Off.")]
    public void The_value_of_the_bullet_is_used(string text)
        => AssertOnNewAndSet(text, "DimmingEnabled", "DimmingEnabled=$true => !Owner");

    [Theory]
    [InlineData("This parameter is required if the ColorMode parameter is Red and the DimmingEnabled parameter is set to $true.",
        "ColorMode=Red & DimmingEnabled=$true => Label")]
    [InlineData("If the ColorMode parameter is set to Red, and if you use the Owner parameter, you must use this parameter.",
        "ColorMode=Red & Owner => Label")]
    [InlineData("This parameter is required if the ColorMode parameter is Red, or if the DimmingEnabled parameter is $true.",
        "ColorMode=Red => Label; DimmingEnabled=$true => Label")]
    public void Conditions_join(string sentence, string expected) => AssertWarnsOnSet(sentence, "Label", expected);

    [Theory]
    [InlineData("If the lamp is hot, you can't use this parameter.", "no parameter")]
    [InlineData("If the LampShade parameter is used, you can't use this parameter.", "the cmdlet has no such parameter")]
    [InlineData("If the Owner and LampShade parameters are used, you can't use this parameter.", "nor one of the two")]
    [InlineData("If the ColorMode parameter is set to Red and the lamp is hot, you can't use this parameter.",
        "a part isn't understood")]
    [InlineData("If the ColorMode parameter is set to Purple, you can't use this parameter.", "no value of its list")]
    [InlineData("If a lamp shade is configured, you can't use this parameter.", "nothing is named after it")]
    public void Without_a_parameter_of_the_cmdlet_there_is_no_rule(string sentence, string because)
        => Assert.True(SampleCmdlet.Rules(sentence).Count == 0, because);

    private static void AssertOnNewAndSet(string text, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(text, section), SampleCmdlet.Joined(text, section, "Set-Lamp")));

    /// <summary>A stored object might already have what a value, or its absence, requires.</summary>
    private static void AssertWarnsOnSet(string sentence, string section, string expected)
    {
        var rules = SampleCmdlet.Rules(sentence, section);

        Assert.Equal(expected, string.Join("; ", rules));
        Assert.Equal(rules.Select(rule => rule + " (warning)"), SampleCmdlet.Rules(sentence, section, "Set-Lamp"));
    }
}

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Sentences that end with a colon, with the bullets below them.</summary>
public sealed class ListFormTests
{
    private const string TwoConditions = "\n\n- ColorMode is set to Red.\n- DimmingEnabled is set to $false.";

    [Theory]
    [InlineData("If you use this parameter, you can't use any of the following parameters:\n\n- Fast\n- The Owner parameter",
        "Label => !Fast; Label => !Owner")]
    [InlineData("You can't use this parameter with the following lamp parameters:\n\n- Fast\n- Owner.",
        "Label => !Fast; Label => !Owner")]
    [InlineData("You can't use this parameter with all of the following switches:\n\n- `-Fast`\n- Slow",
        "Label => !Fast; Label => !Slow")]
    [InlineData("You can't use this parameter when you use the following speed switches:\n\n- The Fast switch\n- The Slow switch",
        "Fast => !Label; Slow => !Label")]
    [InlineData("If you use this parameter, you must also use the following parameters:\n\n- Fast\n- Owner <OwnerName>",
        "Label => Fast; Label => Owner")]
    [InlineData("If you use this parameter, you must use at least one of the following parameters:\n\n- Fast\n- Owner",
        "Label => Fast | Owner")]
    [InlineData("You must use at least one of the following parameters:\n\n- Fast\n- Owner", "Fast | Owner (warning)")]
    [InlineData("Specify at least one way of lighting from the following ways:\n\n- Fast\n- **Slow**", "Fast | Slow (warning)")]
    [InlineData("You must choose at least one way for the lamp from the following:\n\n- Fast\n- Slow", "Fast | Slow (warning)")]
    [InlineData("Specify at least one way of lighting from the following ways:\n\n- Fast\n- Slower", "")]
    [InlineData("This parameter can't be used if any of the following parameters are specified:\n\n- Fast\n- Owner",
        "Fast => !Label; Owner => !Label")]
    [InlineData("You can't use this parameter when the following parameters are used:\n\n- Fast\n- Owner",
        "Fast & Owner => !Label")]
    [InlineData(
        "You can't use this parameter if any of the following parameters is set to $true:\n\n- DimmingEnabled\n- SyncEnabled",
        "DimmingEnabled=$true => !Label; SyncEnabled=$true => !Label")]
    public void Bullets_are_parameters(string text, string expected) => AssertOnNewAndSet(text, "Label", expected);

    [Theory]
    [InlineData("You can't use this parameter in the following scenarios:\n\n- With the Fast or Slow switches.\n- In dark rooms.",
        "Label => !Fast; Label => !Slow")]
    [InlineData("You can't use this parameter in any of the following cases:\n\n- If you use the Owner parameter.\n"
        + "- When the DimmingEnabled parameter is set to $true.",
        "Owner => !Label; DimmingEnabled=$true => !Label")]
    [InlineData("You can't use this parameter in the following situations:\n\n- In dark rooms.\n- With other lamps.", "")]
    public void Scenarios_forbid_the_parameter_each_by_itself(string text, string expected)
        => AssertOnNewAndSet(text, "Label", expected);

    [Theory]
    [InlineData("DimmingEnabled $true", "Label => DimmingEnabled=$true")]
    [InlineData("ColorMode `Red`", "Label => ColorMode=Red")]
    [InlineData("DimmingEnabled set to $true.", "Label => DimmingEnabled=$true")]
    [InlineData("The ColorMode parameter is set to Red (the warm one).", "Label => ColorMode=Red")]
    [InlineData("ColorMode must be Red. It is warm.", "Label => ColorMode=Red")]
    [InlineData("The Owner and Zones parameters", "Label => Owner; Label => Zones")]
    public void A_bullet_may_name_a_value(string bullet, string expected)
        => AssertOnNewAndSet(
            "If you use this parameter, you must also use the following parameters with the specified values:"
                + $"\n\n- {bullet}\n- Fast",
            "Label", expected + "; Label => Fast");

    [Theory]
    [InlineData("DimmingEnabled $maybe", "no Boolean")]
    [InlineData("ColorMode Purple", "no value of its list")]
    [InlineData("LampShade", "the cmdlet has no such parameter")]
    [InlineData("You can use the Owner parameter.", "a permission")]
    [InlineData("whatever else is around", "no parameter")]
    public void A_bullet_that_is_not_understood_leaves_no_rule_at_all(string bullet, string because)
        => Assert.True(
            SampleCmdlet.Rules($"You can't use this parameter with the following parameters:\n\n- Fast\n- {bullet}").Count == 0,
            because);

    [Theory]
    [InlineData("You need to use this parameter with the following speed switches:\n\n- The Fast switch\n- The Slow switch",
        "Fast => Label; Slow => Label")]
    [InlineData("You must also use this parameter when you use these lamp parameters:\n\n- Fast\n- ColorMode",
        "Fast => Label; ColorMode => Label")]
    public void Each_bullet_needs_the_parameter(string text, string expected) => AssertOnNewAndSet(text, "Label", expected);

    [Theory]
    [InlineData("The following values for this parameter also require the Owner parameter:\n\n- Red\n- Blue", "ColorMode",
        "ColorMode in (Red, Blue) => Owner")]
    [InlineData("This parameter is required for the following ColorMode values:\n\n- Red\n- `Blue`", "Label",
        "ColorMode in (Red, Blue) => Label")]
    [InlineData("The Fast and Slow switches are required for the following ColorMode values:\n\n- Red.", "Label",
        "ColorMode=Red => Fast; ColorMode=Red => Slow")]
    public void Bullets_are_values(string text, string section, string expected)
    {
        var rules = SampleCmdlet.Rules(text, section);

        Assert.Equal(expected, string.Join("; ", rules));
        Assert.Equal(rules.Select(rule => rule + " (warning)"), SampleCmdlet.Rules(text, section, "Set-Lamp"));
    }

    [Theory]
    [InlineData("This parameter can only be used with the following ColorMode values:\n\n- Red\n- Blue",
        "Label => ColorMode in (Red, Blue)")]
    [InlineData(
        "This parameter applies to the ceiling and can only be used for the following ColorMode parameter values:\n\n- Red",
        "Label => ColorMode=Red")]
    public void Bullets_are_the_only_values_for_a_parameter(string text, string expected)
        => AssertOnNewAndSet(text, "Label", expected);

    [Fact]
    public void A_bullet_may_name_numbered_parameters()
        => Assert.Equal(["Label => !Tag1", "Label => !Tag2"], SampleDocument.Read(SampleDocument.Of(
            SampleDocument.Parameter("Label", "String",
                "You can't use this parameter with any of the following parameters:\n\n- TagN (where N is a value from 1 "
                    + "through 2)")
            + SampleDocument.Parameter("Tag1", "String")
            + SampleDocument.Parameter("Tag2", "String")
            + SampleDocument.Parameter("TagName", "String"),
            SampleDocument.Syntax("[-Label <String>] [-Tag1 <String>] [-Tag2 <String>] [-TagName <String>]")))
            .Rules.Select(rule => rule.Rule.ToString()));

    [Theory]
    [InlineData("A value for this parameter is required if:" + TwoConditions, "ColorMode=Red & DimmingEnabled=$false => Label")]
    [InlineData("This parameter is required when all of the following conditions are met:" + TwoConditions,
        "ColorMode=Red & DimmingEnabled=$false => Label")]
    [InlineData("This parameter is required if both of the following conditions are true:" + TwoConditions,
        "ColorMode=Red & DimmingEnabled=$false => Label")]
    [InlineData("This parameter is required if any of the following conditions is true:" + TwoConditions,
        "ColorMode=Red => Label; DimmingEnabled=$false => Label")]
    [InlineData("This parameter is required when one of the following is true:" + TwoConditions,
        "ColorMode=Red => Label; DimmingEnabled=$false => Label")]
    [InlineData("This parameter is required when at least one of the following conditions is met:" + TwoConditions,
        "ColorMode=Red => Label; DimmingEnabled=$false => Label")]
    public void Bullets_are_conditions(string text, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(text));

    [Theory]
    [InlineData("You can't use this parameter if either of the following conditions is true:" + TwoConditions,
        "ColorMode=Red => !Label; DimmingEnabled=$false => !Label")]
    [InlineData("You can't use this parameter if both of the following conditions are true:" + TwoConditions,
        "ColorMode=Red & DimmingEnabled=$false => !Label")]
    public void Bullets_are_conditions_of_a_prohibition(string text, string expected)
        => AssertOnNewAndSet(text, "Label", expected);

    [Theory]
    [InlineData("Dimming works correctly only if the following conditions are true:" + TwoConditions, "Label",
        "Label ~> ColorMode=Red (warning); Label ~> DimmingEnabled=$false (warning)")]
    [InlineData("Dimming functions properly only when:" + TwoConditions, "DimmingEnabled",
        "DimmingEnabled=$false ~> ColorMode=Red (warning)")]
    public void What_works_only_under_conditions_is_the_sections_parameter(string text, string section, string expected)
        => AssertOnNewAndSet(text, section, expected);

    [Theory]
    [InlineData("This switch introduces the following restrictions:", "Fast => !Owner; Fast => Label is distinguished-name")]
    [InlineData("Using this switch has the following restrictions:", "Fast => !Owner; Fast => Label is distinguished-name")]
    public void Restrictions_hold_where_the_switch_is_used(string lead, string expected)
        => AssertOnNewAndSet(
            lead + "\n\n- You can't use the Owner parameter. No.\n- You can only use the DN for the Label parameter.\n- More.",
            "Fast", expected);

    [Theory]
    [InlineData("You need to use the Owner parameter.", "DimmingEnabled=$true => Owner")]
    [InlineData("Requires the Owner parameter.", "DimmingEnabled=$true => Owner")]
    [InlineData("This value requires either the Fast switch or the Slow switch.", "DimmingEnabled=$true => Fast | Slow")]
    [InlineData("You must use this value with the Owner parameter.", "DimmingEnabled=$true => Owner")]
    [InlineData("The Owner parameter can't be used.", "DimmingEnabled=$true => !Owner")]
    [InlineData("Don't use the Owner parameter.", "DimmingEnabled=$true => !Owner")]
    [InlineData("The value of the Owner parameter is ignored.", "Owner ~> !DimmingEnabled=$true (warning)")]
    [InlineData("In effect, the values of the Fast and Slow switches are irrelevant.",
        "Fast ~> !DimmingEnabled=$true (warning); Slow ~> !DimmingEnabled=$true (warning)")]
    [InlineData("The Owner parameter isn't used.", "Owner ~> !DimmingEnabled=$true (warning)")]
    [InlineData("The DimmingEnabled parameter isn't used.", "")]
    public void The_bullet_of_a_value_is_the_condition(string sentence, string expected)
        => Assert.Equal(
            expected, SampleCmdlet.Joined($"Valid values are:\n\n- $true: {sentence}\n- $false: Off.", "DimmingEnabled"));

    [Theory]
    [InlineData("This setting requires Red for the ColorMode value.", "DimmingEnabled=$true => ColorMode=Red")]
    [InlineData("This setting requires that the SyncEnabled parameter is also set to the value $true.",
        "DimmingEnabled=$true => SyncEnabled=$true")]
    [InlineData("The ColorMode parameter must be set to Red.", "DimmingEnabled=$true => ColorMode=Red")]
    public void The_bullet_of_a_value_needs_another_value(string sentence, string expected)
        => AssertOnNewAndSet($"Valid values are:\n\n- $true: {sentence}\n- $false: Off.", "DimmingEnabled", expected);

    private static void AssertOnNewAndSet(string text, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(text, section), SampleCmdlet.Joined(text, section, "Set-Lamp")));
}

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Wordings for the value that another parameter must have, must not have, or must have for an effect.
/// </summary>
public sealed class DemandedValueFormTests
{
    [Theory]
    [InlineData("This parameter requires Red for the ColorMode value.", "Label => ColorMode=Red")]
    [InlineData("The Fast and Slow switches require the value $true for the DimmingEnabled parameter.",
        "Fast => DimmingEnabled=$true; Slow => DimmingEnabled=$true")]
    [InlineData("This parameter also requires that the DimmingEnabled parameter is also set to the value $true.",
        "Label => DimmingEnabled=$true")]
    [InlineData("This parameter requires you to set the ColorMode parameter to Red or Blue.",
        "Label => ColorMode in (Red, Blue)")]
    [InlineData("This parameter requires the DimmingEnabled parameter to be set to $true.", "Label => DimmingEnabled=$true")]
    [InlineData("You can only use this parameter with the ColorMode parameter value Red.", "Label => ColorMode=Red")]
    [InlineData("You can only use this parameter with the ColorMode parameter values Red or Blue.",
        "Label => ColorMode in (Red, Blue)")]
    [InlineData("You can only specify this parameter with the value Red for the ColorMode parameter.", "Label => ColorMode=Red")]
    [InlineData("You can use this parameter only with the ColorMode parameter value Red.", "Label => ColorMode=Red")]
    [InlineData("This parameter can only be used with the ColorMode parameter value Red.", "Label => ColorMode=Red")]
    [InlineData("To enable this functionality, you must set the DimmingEnabled parameter to $true.",
        "Label => DimmingEnabled=$true (warning)")]
    [InlineData("If you use this parameter, you must set the ColorMode parameter to Red.", "Label => ColorMode=Red")]
    [InlineData("If you use this parameter, you also need to change the DimmingEnabled parameter to $false.",
        "Label => DimmingEnabled only ($false) (warning)")]
    [InlineData("If you use this parameter, you have to select Red for the ColorMode parameter.", "Label => ColorMode=Red")]
    [InlineData("If you use this parameter, the ColorMode parameter must be Red.", "Label => ColorMode=Red")]
    [InlineData("If you use this parameter, the Effects parameter must contain Glow.", "Label => Effects=Glow")]
    [InlineData("If you use this parameter, the ColorMode parameter must also be set to the value Red.",
        "Label => ColorMode=Red")]
    [InlineData("If you use this parameter, the ColorMode parameter needs to be Red.", "Label => ColorMode=Red")]
    [InlineData("If you use this parameter, the ColorMode parameter also must be set to Red.", "Label => ColorMode=Red")]
    [InlineData("If you use this parameter, the ColorMode parameter can only be set to Red or Green.",
        "Label => ColorMode only (Red, Green)")]
    [InlineData("If you use this parameter, you can only use Red or Green values for the ColorMode parameter.",
        "Label => ColorMode only (Red, Green)")]
    [InlineData("If you use this parameter, you can only use letters for the Owner parameter.", "")]
    [InlineData("If you use this parameter, you can only use GUID values for the Owner parameter.", "")]
    [InlineData("If you use this parameter, the ColorMode parameter can only have the value Red.",
        "Label => ColorMode only (Red)")]
    [InlineData("If you use this parameter, you can only use the DN for the Owner parameter.",
        "Label => Owner is distinguished-name")]
    [InlineData("When you use this parameter, you can only use distinguished names for the Owner and Zones parameters.",
        "Label => Owner is distinguished-name; Label => Zones is distinguished-name")]
    public void Another_parameter_must_have_it(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("To set DimmingEnabled to $true, you need to set ColorMode to Red.",
        "DimmingEnabled=$true => ColorMode=Red (warning)")]
    [InlineData("In order to set the value of DimmingEnabled to $true, you will need to also set the value of ColorMode to Red.",
        "DimmingEnabled=$true => ColorMode=Red (warning)")]
    [InlineData("To change the DimmingEnabled parameter to $true, you must set the ColorMode parameter to red, e.g., in rooms.",
        "DimmingEnabled=$true => ColorMode=Red (warning)")]
    [InlineData("Due to a change of the lamps, to set ColorMode to Red, you will have to use the Owner parameter.",
        "ColorMode=Red => Owner (warning)")]
    [InlineData("To set ColorMode to a warm color, you must use the Owner parameter.", "")]
    public void A_value_needs_another_one(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("If you use this parameter, you can't set the ColorMode parameter to Red.", "Label => !ColorMode=Red")]
    [InlineData("If you use this parameter, you can't change the ColorMode parameter to Red or Blue.",
        "Label => !ColorMode in (Red, Blue)")]
    [InlineData("If you use this parameter, you can't select Red for the ColorMode parameter.", "Label => !ColorMode=Red")]
    [InlineData("If you use this parameter, the ColorMode parameter can't be set to Red.", "Label => !ColorMode=Red")]
    [InlineData("If you use this parameter, the Effects parameter can't contain Glow.", "Label => !Effects=Glow")]
    public void Another_parameter_must_not_have_it(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("This parameter is effective only for Green lamps.", "Label ~> ColorMode=Green (warning)")]
    [InlineData("The Fast and Slow switches are meaningful only on Green lamps.",
        "Fast ~> ColorMode=Green (warning); Slow ~> ColorMode=Green (warning)")]
    [InlineData("This parameter is used only on ceiling lamps where the ColorMode parameter is set to Green.",
        "Label ~> ColorMode=Green (warning)")]
    [InlineData("This parameter applies only to Green type lamps.", "Label ~> ColorMode=Green (warning)")]
    [InlineData("This parameter specifies the tag when you use the value Red for the ColorMode parameter.",
        "Label ~> ColorMode=Red (warning)")]
    [InlineData("The Label parameter specifies the tag when you use the ColorMode parameter value Red.",
        "Label ~> ColorMode=Red (warning)")]
    [InlineData("The Label parameter specifies the tag when the ColorMode parameter is set to Red.",
        "Label ~> ColorMode=Red (warning)")]
    [InlineData("The Label parameter specifies the tag when you use the Owner parameter.", "Label ~> Owner (warning)")]
    public void Without_it_there_is_no_effect(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("The value Spark also requires the values Glow and Pulse.",
        "Effects=Spark => Effects=Glow; Effects=Spark => Effects=Pulse")]
    [InlineData("The value Spark, requires the value Glow.", "Effects=Spark => Effects=Glow")]
    [InlineData("The value Spark requires you to set the ColorMode parameter to Red.", "Effects=Spark => ColorMode=Red")]
    [InlineData("The value Spark, also requires you to set the DimmingEnabled parameter to $true.",
        "Effects=Spark => DimmingEnabled=$true")]
    [InlineData("The value Glow is also required if you use the Owner parameter.", "Owner & Effects => Effects=Glow")]
    [InlineData("The value Glow is required when the value of the DimmingEnabled parameter is $true.",
        "DimmingEnabled=$true & Effects => Effects=Glow")]
    [InlineData("Also these:\n\n- Spark: You must use this value with the Glow value.", "Effects=Spark => Effects=Glow")]
    public void A_value_of_the_sections_parameter_needs_or_is_needed(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Effects", expected);

    [Theory]
    [InlineData("This parameter is effective only for Purple lamps.", "no parameter has the value")]
    [InlineData("This parameter requires Purple for the ColorMode value.", "the parameter has another list")]
    [InlineData("If you use this parameter, the ColorMode parameter can only be Red, Green, or Blue.",
        "these are all that it has")]
    [InlineData("The Owner parameter specifies the tag when you use the value Red for the ColorMode parameter.",
        "it describes another parameter")]
    [InlineData("If you use this parameter, the DimmingEnabled parameter must be set to Red.", "a Boolean has two values")]
    [InlineData("If you use this parameter, the ColorMode parameter must be a warm color.", "words, not a value")]
    public void A_value_that_does_not_link_is_no_rule(string sentence, string because)
        => Assert.True(SampleCmdlet.Rules(sentence).Count == 0, because);

    private static void AssertOnNewAndSet(string sentence, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(sentence, section), SampleCmdlet.Joined(sentence, section, "Set-Lamp")));
}

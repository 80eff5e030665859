namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The parts of sentences other than clauses and conditions: effects, permissions, purposes, errors, openings, and scopes.
/// </summary>
public sealed class SentenceFormTests
{
    [Theory]
    [InlineData("This parameter is meaningful only when the ColorMode parameter is set to Red.",
        "Label ~> ColorMode=Red (warning)")]
    [InlineData("This parameter is only effective if the DimmingEnabled parameter is set to $true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("The Fast and Slow switches are useful only if the Owner parameter is used.",
        "Fast ~> Owner (warning); Slow ~> Owner (warning)")]
    [InlineData("This parameter applies only when the Owner parameter is used.", "Label ~> Owner (warning)")]
    [InlineData("This parameter applies to Green lamps only if the Owner parameter is used.",
        "Label & ColorMode=Green ~> Owner (warning)")]
    [InlineData("This parameter works only if you also use the Owner parameter.", "Label ~> Owner (warning)")]
    [InlineData("Use this parameter only when the Owner parameter is used.", "Label ~> Owner (warning)")]
    [InlineData("You only use this parameter when the ColorMode parameter value is Red or Blue.",
        "Label ~> ColorMode in (Red, Blue) (warning)")]
    [InlineData("This parameter has meaning only when the Owner parameter is used.", "Label ~> Owner (warning)")]
    [InlineData("This parameter is meaningful only if the DimmingEnabled and SyncEnabled parameters are set to the value $true.",
        "Label ~> DimmingEnabled=$true (warning); Label ~> SyncEnabled=$true (warning)")]
    [InlineData("This parameter is meaningful only when the Fast or Slow switch is used.", "Label ~> Fast | Slow (warning)")]
    [InlineData("This parameter is meaningful only when the DimmingEnabled parameter is set to $true and the lamp is hot.",
        "Label ~> DimmingEnabled=$true (warning)")]
    public void Without_effect_otherwise(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("This parameter is ignored if the Silent switch is used.", "Label ~> !Silent (warning)")]
    [InlineData("The value of this parameter is irrelevant when the ColorMode parameter is set to Red.",
        "Label ~> !ColorMode=Red (warning)")]
    [InlineData("If the Owner parameter is used, this parameter has no effect.", "Label ~> !Owner (warning)")]
    [InlineData("When the Owner parameter is used, the Fast and Slow switches aren't used.",
        "Fast ~> !Owner (warning); Slow ~> !Owner (warning)")]
    [InlineData("If the DimmingEnabled parameter is set to $true, this parameter and its list of rooms isn't used.",
        "Label ~> !DimmingEnabled=$true (warning)")]
    [InlineData("If the Owner parameter is set, and the DimmingEnabled parameter is set to $true, this parameter is ignored.",
        "Label & Owner ~> !DimmingEnabled=$true (warning)")]
    [InlineData("If you use both sides, the Owner parameter is ignored.", "")]
    public void Without_effect_then(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("You can only specify this parameter if the Owner parameter is used.", "Label => Owner")]
    [InlineData("You can use this parameter only if the ColorMode parameter is set to Red.", "Label => ColorMode=Red")]
    [InlineData("This parameter can only be used if the ColorMode parameter is set to Red or Blue.",
        "Label => ColorMode in (Red, Blue)")]
    [InlineData("This parameter can be used only when the Fast or Slow switch is used.", "Label => Fast | Slow")]
    [InlineData("This parameter only applies to ceiling lamps and can only be used when the ColorMode parameter value is Red.",
        "Label => ColorMode=Red")]
    public void Permitted_only_then(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("If this parameter isn't present and the DimmingEnabled parameter is set to $true, an error is returned.",
        "DimmingEnabled=$true => Label")]
    [InlineData("If the Owner parameter isn't present, and the value of the DimmingEnabled parameter is $true, you get an error.",
        "DimmingEnabled=$true => Owner")]
    [InlineData("If the Owner parameter isn't used and the ColorMode parameter is set to Red, the command will fail.",
        "ColorMode=Red => Owner")]
    public void An_error_names_what_is_missing(string sentence, string expected)
    {
        Assert.Equal(expected, SampleCmdlet.Joined(sentence));
        Assert.Equal(expected + " (warning)", SampleCmdlet.Joined(sentence, cmdlet: "Set-Lamp"));
    }

    [Theory]
    [InlineData("If you use the Fast and Slow switches, the command fails.", "Fast => !Slow")]
    [InlineData("If the Owner parameter is used and the ColorMode parameter is set to Red, you receive an error.",
        "Owner => !ColorMode=Red")]
    [InlineData("If the lamp is hot, an error is returned.", "")]
    [InlineData("If the Owner parameter isn't used, an error is returned.", "")]
    public void An_error_forbids_a_combination(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("To use this parameter, the DimmingEnabled parameter must be set to $true.", "Label",
        "Label => DimmingEnabled=$true (warning)")]
    [InlineData("To use this parameter on a lamp, you need to set the ColorMode parameter to Red.", "Label",
        "Label => ColorMode=Red (warning)")]
    [InlineData("To use this parameter, you must also use the Owner parameter.", "Label", "Label => Owner (warning)")]
    [InlineData("Valid values are:\n\n- $true: To use this setting, you need to use the Owner parameter.\n- $false: Off.",
        "DimmingEnabled", "DimmingEnabled=$true => Owner (warning)")]
    [InlineData("To use the Fast switch, you must use this parameter.", "Label", "")]
    [InlineData("To save energy, the DimmingEnabled parameter must be set to $true.", "Label", "")]
    public void A_purpose_is_a_condition_that_only_warns(string text, string section, string expected)
        => AssertOnNewAndSet(text, section, expected);

    [Theory]
    [InlineData("DimmingEnabled is $true: ColorMode can only be set to Red.", "DimmingEnabled=$true => ColorMode only (Red)")]
    [InlineData("DimmingEnabled is $true: ColorMode can be Red or Blue.",
        "DimmingEnabled=$true => ColorMode only (Red, Blue) (warning)")]
    [InlineData("DimmingEnabled is $true: ColorMode can be Red, Green, or Blue.", "")]
    [InlineData("The lamp is hot: ColorMode can only be Red.", "")]
    public void A_condition_before_a_colon_limits_values(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "ColorMode", expected);

    [Theory]
    [InlineData("Note: You can't use this parameter with the Owner parameter.")]
    [InlineData("Tip: You can't use this parameter with the Owner parameter.")]
    [InlineData("Important: You can't use this parameter with the Owner parameter.")]
    [InlineData("Therefore, you can't use this parameter with the Owner parameter.")]
    [InlineData("However, you can't use this parameter with the Owner parameter.")]
    [InlineData("Otherwise, you can't use this parameter with the Owner parameter.")]
    [InlineData("Also, you can't use this parameter with the Owner parameter.")]
    [InlineData("Additionally, you can't use this parameter with the Owner parameter.")]
    [InlineData("Specifically, you can't use this parameter with the Owner parameter.")]
    [InlineData("In addition, you can't use this parameter with the Owner parameter.")]
    [InlineData("Note: Therefore, you can't use this parameter with the Owner parameter.")]
    public void Openings_say_nothing(string sentence) => AssertOnNewAndSet(sentence, "Label", "Label => !Owner");

    [Theory]
    [InlineData("If you use this parameter, you must use the Owner parameter on the same command line.", "Label => Owner")]
    [InlineData("If you use this parameter, the Owner parameter is required, and it must be specified on the same command line.",
        "Label => Owner")]
    public void The_command_line_is_meant_anyway(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("In Exchange 2013 or later, you can't use this parameter with the Owner parameter.",
        "on ('Exchange 2013 or later'): Label => !Owner (warning)")]
    [InlineData("On Exchange Server 2010, Exchange 2013, or Exchange Server 2016, this parameter requires the Owner parameter.",
        "on ('Exchange Server 2010', 'Exchange 2013', 'Exchange Server 2016'): Label => Owner (warning)")]
    [InlineData("For Exchange Online, the maximum length is 64 characters.",
        "on ('Exchange Online'): length(Label) <= 64 (warning)")]
    [InlineData("In on-premises Exchange and Exchange Online, if you use this parameter, you can't use the Owner parameter.",
        "on ('on-premises Exchange', 'Exchange Online'): Label => !Owner (warning)")]
    [InlineData("Note: In the cloud-based service, this parameter is meaningful only when the Owner parameter is used.",
        "on ('cloud-based service'): Label ~> Owner (warning)")]
    public void Products_at_the_opening_scope_the_rule(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("In dark rooms, this parameter requires the Owner parameter.")]
    [InlineData("For lamps in Exchange Online, this parameter requires the Owner parameter.")]
    [InlineData("On Exchange 2010 and in dark rooms, this parameter requires the Owner parameter.")]
    public void Any_other_opening_leaves_open_where_the_sentence_holds(string sentence)
    {
        Assert.Empty(SampleCmdlet.Rules(sentence));
        Assert.Contains(
            "applies only in some cases", Assert.Single(SampleCmdlet.NotUnderstood(sentence)), StringComparison.Ordinal);
    }

    private static void AssertOnNewAndSet(string text, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(text, section), SampleCmdlet.Joined(text, section, "Set-Lamp")));
}

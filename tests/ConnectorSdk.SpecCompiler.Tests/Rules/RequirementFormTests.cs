namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// More wordings, from several modules, for parameters that are required, that are allowed only with something else, or that
/// fail.
/// </summary>
public sealed class RequirementFormTests
{
    [Theory]
    [InlineData("This parameter becomes a required parameter when SyncEnabled is set to `True`.", "SyncEnabled=$true => Label")]
    [InlineData("This parameter, or `-Owner`, becomes a required parameter when SyncEnabled is set to `True`.",
        "SyncEnabled=$true => Label | Owner")]
    [InlineData("This parameter is required when ColorMode is Red and PowerHosts is null.",
        "ColorMode=Red & !PowerHosts => Label")]
    [InlineData("This parameter is required if either DimmingEnabled or SyncEnabled is set to $true.",
        "DimmingEnabled=$true => Label; SyncEnabled=$true => Label")]
    [InlineData("If you enable dimming, you must use this parameter.", "DimmingEnabled=$true => Label")]
    [InlineData("Note that your command will fail if you specify this parameter without including the Owner parameter.",
        "Label => Owner")]
    [InlineData("This parameter only works with the Owner parameter.", "Label => Owner")]
    [InlineData("This can only be used together with Owner.", "Label => Owner")]
    [InlineData("Must be used in conjunction with Owner.", "Label => Owner")]
    [InlineData("Should only be used with Owner.", "Label => Owner (warning)")]
    [InlineData("This parameter requires Owner to be specified.", "Label => Owner")]
    [InlineData("This parameter requires that you also specify the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter requires that the Owner parameter be specified.", "Label => Owner")]
    [InlineData("If this is specified, you must also specify Owner.", "Label => Owner")]
    [InlineData("If SyncEnabled is set to True then Label is required.", "SyncEnabled=$true => Label")]
    [InlineData("When you specify Label, Owner, or Zones, you must also specify -Fast.",
        "Label => Fast; Owner => Fast; Zones => Fast")]
    [InlineData("This parameter can only be passed in combination with the Fast or Slow switches.", "Label => Fast | Slow")]
    [InlineData("This parameter is allowed only when performing long shows with the Fast or Slow switch.",
        "Label => Fast | Slow")]
    public void Something_is_required(string sentence, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("If you omit this parameter, you must use the Owner parameter.", "!Label => Owner (warning)")]
    [InlineData("You must specify either this parameter or the Owner parameter.", "Label | Owner (warning)")]
    [InlineData("You must provide a value for either Label or Owner.", "Label | Owner (warning)")]
    [InlineData("At least one of Label, Owner or Zones must be specified.", "Label | Owner | Zones (warning)")]
    [InlineData("If neither Label nor Owner is specified, the command fails.", "!Owner => Label (warning)")]
    [InlineData("If you don't specify Label or Owner, an error occurs.", "!Owner => Label (warning)")]
    public void A_choice_that_the_syntax_leaves_out_warns(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("The Label, Owner, and Zones parameters must be used separately.",
        "Label => !Owner; Label => !Zones; Owner => !Zones")]
    [InlineData("Specify only one of the Label and Owner parameters.", "Label => !Owner")]
    [InlineData("You can specify only one of Label, Owner, or Zones.", "Label => !Owner; Label => !Zones; Owner => !Zones")]
    [InlineData("You can use either ColorMode or PowerHosts in a command, but you can't use both parameters in the same command.",
        "ColorMode => !PowerHosts")]
    [InlineData("Can't be used together with Owner.", "Label => !Owner")]
    [InlineData("Don't use this parameter with the Owner parameter, because lamps flicker if they're hot.", "Label => !Owner")]
    public void Something_is_excluded(string sentence, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("Only applies when -Fast is used.", "Label ~> Fast (warning)")]
    [InlineData("This parameter is only supported when Fast is specified.", "Label ~> Fast (warning)")]
    [InlineData("Not applicable when Fast is used.", "Label ~> !Fast (warning)")]
    [InlineData("If both Label and Owner are specified, Label is ignored.", "Label ~> !Owner (warning)")]
    [InlineData("This parameter is meaningful only when dimming is enabled for the lamp.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("The Label parameter specifies the plate that's used on lamps that glow (the ColorMode parameter value is Red).",
        "Label ~> ColorMode=Red (warning)")]
    [InlineData("You set a value for this parameter when you set the Owner parameter.", "Label ~> Owner (warning)")]
    [InlineData(
        "However, setting this parameter to $null when the value of the SyncEnabled attribute is $true generates log errors.",
        "Label=$null => !SyncEnabled=$true (warning)")]
    public void Something_else_has_no_effect_or_an_error(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("When set to $true, you must use the Owner parameter.", "DimmingEnabled", "DimmingEnabled=$true => Owner")]
    [InlineData("The only value accepted is Desk.", "Label", "Label only (Desk)")]
    [InlineData("Limited to 64 characters.", "Label", "length(Label) <= 64")]
    [InlineData("This parameter takes a minimum of two values as input.", "Zones", "count(Zones) >= 2")]
    [InlineData("The start date must be before the end date.", "StartDate", "StartDate < EndDate")]
    [InlineData("The end date must be later than the start date.", "EndDate", "EndDate > StartDate")]
    public void Values_are_limited(string sentence, string section, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence, section));

    [Theory]
    [InlineData("The DimmingEnabled parameter specifies that the lamp glows when set to $true.", "DimmingEnabled",
        "its own value")]
    [InlineData("When set to $true, the DimmingEnabled parameter specifies that the lamp glows.", "DimmingEnabled",
        "its own value")]
    [InlineData("This parameter is meaningful only when the weather is enabled for the lamp.", "Label", "no such parameter")]
    [InlineData("The start date must be before the party.", "StartDate", "no such parameter")]
    [InlineData("This parameter can be used with the Owner of the room.", "Label", "a word")]
    [InlineData("You can specify only one of the Label, Owner, or room.", "Label", "a word")]
    [InlineData("The Label parameter specifies the plate of lamps that glow (the lamp is Red).", "Label",
        "no parameter is named")]
    public void What_is_only_described_states_no_rule(string sentence, string section, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, section).Count == 0, because);
}

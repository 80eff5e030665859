namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings that are similar to a form, with a different, weaker, or equal meaning.</summary>
public sealed class WordingFormTests
{
    private const string Two = "\n\n- ColorMode is set to Red.\n- DimmingEnabled is set to $false.";

    [Theory]
    [InlineData("Label", "You can't use this parameter, or")]
    [InlineData("Label",
        "You can't use this parameter with any of the following parameters:\n\n- The Owner parameter, or\n- The Fast switch")]
    [InlineData("Label",
        "This parameter is required if any of the following conditions are true:\n\n- You use the Owner parameter, "
        + "or\n- You use the Fast switch.")]
    [InlineData("Fast", "You can only use any other speed switches (Slow or Silent) by itself.")]
    [InlineData("Fast", "The value any other lamp switches (Slow or Silent) requires the value Red.")]
    public void Is_read(string section, string text) => Assert.Null(Record.Exception(() => SampleCmdlet.Rules(text, section)));

    [Theory]
    [InlineData("Label", "New-Lamp", "Invalid values are:\n\n- Small\n- Large", "")]
    [InlineData("Label", "New-Lamp", "The unsupported values are:\n\n- Small\n- Large", "")]
    [InlineData("Label", "New-Lamp", "You can't use the following values:\n\n- Small\n- Large", "")]
    [InlineData("Label", "New-Lamp", "Don't use the following values:\n\n- Small\n- Large", "")]
    [InlineData("Label", "New-Lamp", "The following settings are ignored:\n\n- Brightness\n- Warmth", "")]
    [InlineData("Label", "New-Lamp", "This parameter overrides the following settings:\n\n- Brightness\n- Warmth", "")]
    [InlineData("Label", "New-Lamp", "You can use this parameter with the following types:\n\n- Ceiling\n- Floor", "")]
    [InlineData("Label", "New-Lamp", "The ColorMode values are:\n\n- Red\n- Blue", "")]
    [InlineData("Label", "New-Lamp",
        "This parameter is required for the following values of the ColorMode parameter:\n\n- Red\n- Blue",
        "ColorMode in (Red, Blue) => Label")]
    [InlineData("Label", "New-Lamp", "The maximum length of the Owner parameter is 64 characters.", "")]
    [InlineData("Label", "New-Lamp", "The minimum length of the Owner parameter is 6 characters.", "")]
    [InlineData("Label", "New-Lamp", "The length of the Owner parameter can't exceed 64 characters.", "")]
    [InlineData("Label", "New-Lamp", "The Owner parameter can be up to 64 characters.", "")]
    [InlineData("Label", "New-Lamp", "The Owner parameter can contain up to 64 characters.", "")]
    [InlineData("Zones", "New-Lamp", "You can specify up to 5 values for the PowerHosts parameter.", "")]
    [InlineData("Zones", "New-Lamp", "The maximum number of entries for the PowerHosts parameter is 5.", "")]
    [InlineData("PowerHosts", "New-Lamp", "The Owner parameter accepts FQDNs only.", "")]
    [InlineData("PowerHosts", "New-Lamp", "You can't embed a wildcard in the Owner parameter.", "")]
    [InlineData("Label", "New-Lamp", "Room names can be up to 10 characters.", "")]
    [InlineData("Label", "New-Lamp", "The suffix must be less than 10 characters.", "")]
    [InlineData("Label", "New-Lamp", "You can't use this parameter with the Owner parameter (unless the lamp is hot).", "")]
    [InlineData("Label", "New-Lamp", "You can't use this parameter with the Owner parameter (except in Exchange Online).", "")]
    [InlineData("Label", "New-Lamp", "This parameter is required if you use the Owner parameter (only for ceiling lamps).", "")]
    [InlineData("Label", "New-Lamp", "If you use this parameter (and the lamp is hot), you must use the Owner parameter.", "")]
    [InlineData("TimerMinutes", "New-Lamp", "The maximum value is 90 (in Exchange 2010).", "")]
    [InlineData("TimerMinutes", "New-Lamp", "The valid range is from 1 through 60 (or 0 for none).", "")]
    [InlineData("TimerMinutes", "New-Lamp", "This parameter must be a minimum of 5 or 0 for none.", "")]
    [InlineData("Label", "New-Lamp",
        "If you use this parameter, you must also use the following parameters:\n\n- Fast (optional)\n- Owner (if the "
        + "lamp is big)", "")]
    [InlineData("Label", "New-Lamp",
        "You can't use this parameter with the following parameters:\n\n- Fast (unless ColorMode is Red)\n- Silent", "")]
    [InlineData("Label", "New-Lamp",
        "You must use at least one of the following parameters:\n\n- The Fast switch (or the ColorMode parameter with "
        + "the value Red)\n- The Slow switch", "Fast | ColorMode=Red | Slow (warning)")]
    [InlineData("Label", "New-Lamp", "When the lamp is hot:\n\n- You can't use this parameter with the Owner parameter.", "")]
    [InlineData("Label", "New-Lamp",
        "If the lamp is hot, the following limits apply:\n\n- You can't use this parameter with the Owner parameter.", "")]
    [InlineData("Label", "New-Lamp", "For ceiling lamps:\n\n- The maximum length is 5 characters.", "")]
    [InlineData("Label", "New-Lamp",
        "- On-premises: The maximum length is 5 characters.\n- Cloud: The maximum length is 9 characters.", "")]
    [InlineData("Label", "New-Lamp", "Dimming works only if any of the following conditions are true:" + Two,
        "Label ~> ColorMode=Red | DimmingEnabled=$false (warning)")]
    [InlineData("Label", "New-Lamp", "If you don't use the Owner or Zones parameters, you must use this parameter.",
        "!Owner & !Zones => Label (warning)")]
    [InlineData("Label", "New-Lamp",
        "If you use this parameter, you must set the DimmingEnabled or SyncEnabled parameter to $true.",
        "Label => DimmingEnabled=$true | SyncEnabled=$true")]
    [InlineData("Label", "New-Lamp",
        "If you use this parameter, the DimmingEnabled or SyncEnabled parameter must be set to $true.",
        "Label => DimmingEnabled=$true | SyncEnabled=$true")]
    [InlineData("Label", "New-Lamp", "This parameter requires the value $true for the DimmingEnabled or SyncEnabled parameter.",
        "Label => DimmingEnabled=$true | SyncEnabled=$true")]
    [InlineData("Label", "New-Lamp",
        "This parameter is meaningful only if the DimmingEnabled or SyncEnabled parameter is set to $true.",
        "Label ~> DimmingEnabled=$true | SyncEnabled=$true (warning)")]
    [InlineData("Label", "New-Lamp",
        "If the DimmingEnabled or SyncEnabled parameter is set to $true, you can't use this parameter.",
        "DimmingEnabled=$true => !Label; SyncEnabled=$true => !Label")]
    [InlineData("Label", "New-Lamp", "You must use the Owner parameter with this parameter.", "Label => Owner")]
    [InlineData("ColorMode", "New-Lamp", "If the DimmingEnabled parameter set to Red, you can't use the Fast switch.", "")]
    [InlineData("DimmingEnabled", "New-Lamp",
        "Valid values are:\n\n- $true: This value is required if you use the Owner parameter.\n- $false: Off.",
        "Owner => DimmingEnabled=$true")]
    [InlineData("DimmingEnabled", "New-Lamp",
        "Valid values are:\n\n- $true: TimerMinutes must be less than CycleMinutes.\n- $false: Off.",
        "DimmingEnabled=$true => TimerMinutes < CycleMinutes")]
    [InlineData("Label", "New-Lamp", "This parameter is no longer supported in Exchange Online.",
        "on ('Exchange Online'): deprecated(Label) (warning)")]
    [InlineData("Label", "New-Lamp", "This parameter has been deprecated in the cloud-based service.",
        "on ('cloud-based service'): deprecated(Label) (warning)")]
    [InlineData("Label", "New-Lamp", "This parameter is no longer required if you use the Owner parameter.", "")]
    [InlineData("Label", "New-Lamp", "This parameter is available only in Exchange Online or when the Owner parameter is used.",
        "")]
    [InlineData("Label", "Set-Lamp",
        "This parameter is required if you set the DimmingEnabled parameter to $false and it must be specified on the "
        + "same command line.", "DimmingEnabled=$false => Label")]
    [InlineData("Label", "New-Lamp", "The Owner parameter must be blank ($null) when you use this parameter.", "Label => !Owner")]
    public void States_this_rule(string section, string cmdlet, string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, section, cmdlet));

    [Theory]
    [InlineData("Label", "When you use this parameter, the Owner parameter is required, but the value is ignored.",
        "Label => Owner")]
    [InlineData("DimmingEnabled",
        "Valid values are:\n\n- $true: You can't use this setting with the Owner parameter.\n- $false: Off.",
        "DimmingEnabled=$true => !Owner")]
    [InlineData("DimmingEnabled",
        "Valid values are:\n\n- $true: You also need to use the Owner parameter with this value.\n- $false: Off.",
        "DimmingEnabled=$true => Owner")]
    [InlineData("DimmingEnabled",
        "Valid values are:\n\n- $true: You can only use this value with the Owner parameter.\n- $false: Off.",
        "DimmingEnabled=$true => Owner")]
    [InlineData("DimmingEnabled",
        "Valid values are:\n\n- $true: If you use the Owner parameter, you can't use this value.\n- $false: Off.",
        "Owner => !DimmingEnabled=$true")]
    [InlineData("DimmingEnabled",
        "Valid values are:\n\n- $true: If you use the Owner parameter, you must use this value.\n- $false: Off.",
        "Owner => DimmingEnabled=$true")]
    [InlineData("Zones", "You can't specify more than one value for this parameter.", "count(Zones) <= 1")]
    [InlineData("Zones", "You can specify only one value for this parameter.", "count(Zones) <= 1")]
    [InlineData("Label", "You can't use this parameter if you've specified more than one value for the Zones parameter.",
        "count(Zones) in 2.. => !Label")]
    [InlineData("Label", "You must use either the Fast or Slow switch, but not both.", "Fast ^ Slow (warning)")]
    [InlineData("Label", "You can use either the Fast or Slow switch, but not both.", "Fast => !Slow")]
    [InlineData("Label",
        "If the DimmingEnabled parameter is set to $true or the ColorMode parameter is set to Red, you can't use this "
        + "parameter.", "DimmingEnabled=$true => !Label; ColorMode=Red => !Label")]
    [InlineData("Label", "If either the Owner or Zones parameter is used, you can't use this parameter.",
        "Owner => !Label; Zones => !Label")]
    [InlineData("Label", "This parameter requires the Owner parameter and the Fast switch.", "Label => Owner; Label => Fast")]
    [InlineData("Label", "If you use this parameter, you must not use the Owner parameter.", "Label => !Owner")]
    [InlineData("Label", "You can use this parameter only if the following conditions are met:" + Two,
        "Label => ColorMode=Red; Label => DimmingEnabled=$false")]
    [InlineData("Label", "This parameter is meaningful only if all of the following conditions are met:" + Two,
        "Label ~> ColorMode=Red (warning); Label ~> DimmingEnabled=$false (warning)")]
    [InlineData("ColorMode", "The following values require the Owner parameter:\n\n- Red\n- Blue",
        "ColorMode in (Red, Blue) => Owner")]
    [InlineData("Label",
        "You can't use this parameter when you use the following lamp parameters:\n\n- The Fast switch (or the "
        + "ColorMode parameter with the value Red)\n- Slow", "Fast => !Label; ColorMode=Red => !Label; Slow => !Label")]
    [InlineData("Label", "As a result, you can't use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("Label", "This parameter is available only in Exchange 2013 CU6 or earlier.",
        "Label only on ('Exchange 2013 CU6 or earlier') (warning)")]
    public void States_a_rule(string section, string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, section));

    [Theory]
    [InlineData("You can specify the Owner parameter or the Zones parameter, but not both.")]
    [InlineData("If you use this parameter, the Owner parameter must not be used.")]
    public void Is_reported(string sentence)
        => Assert.True(SampleCmdlet.Rules(sentence).Count > 0 || SampleCmdlet.NotUnderstood(sentence).Count > 0);

    [Theory]
    [InlineData("Label", "This parameter is meaningful only if the TimerMinutes parameter is set to 51 or higher.")]
    [InlineData("Label", "You can only use this parameter if the Zones parameter contains more than one value.")]
    [InlineData("PowerHosts", "You can only use the Owner parameter if you specify a non-SMTP address space.")]
    public void Is_the_same_when_read_back(string section, string text)
        => Assert.All(SampleDocument.Read(SampleCmdlet.Document(text, section)).Rules,
            rule => Assert.Equal(rule.Rule, ConnectorSdk.Rules.Notation.RuleParser.Parse(rule.Rule.ToString())));
}

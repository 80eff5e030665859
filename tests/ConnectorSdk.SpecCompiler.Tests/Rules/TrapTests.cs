namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The numbered traps: sentences that look like rules but state none, or state a different rule. Each test has the number and
/// name of its trap. Traps that involve more than sentences are in <see cref="TrapDocumentTests"/>.
/// </summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData(1, "document contradicts itself", "You can't use this parameter with the Name parameter.")]
    [InlineData(4, "unknown name",
        "When specifying a value for the Label parameter, you must also use the UseLampServer parameter.")]
    [InlineData(5, "unknown name", "You can only use this parameter if you specify the Suspend parameter.")]
    [InlineData(7, "unknown name", "Therefore, you can't use the Label and LabelOrSerialNumber parameters in the same command.")]
    [InlineData(8, "common parameter", "You use this parameter with the Verbose switch.")]
    [InlineData(9, "negation", "If you don't use this parameter with the Owner parameter, the default value Red is used.")]
    [InlineData(10, "permission", "You can use this parameter with the Owner parameter.")]
    [InlineData(11, "permission", "You can use this parameter with the Owner parameter in the same command.")]
    [InlineData(13, "property of another object",
        "The IsDark property of the room you specify using the DimmingEnabled parameter must be set to $true.")]
    [InlineData(14, "purpose clause", "The SyncEnabled parameter must be set to $true to enable nightly syncing.")]
    [InlineData(16, "other cmdlet",
        "This parameter is only meaningful when the SyncEnabled parameter on the Set-Room cmdlet is set to the value $true.")]
    [InlineData(17, "other cmdlet",
        "This setting also requires that you set the DIMMINGEnabled parameter to the value $true on the Set-Room cmdlet.")]
    [InlineData(18, "other cmdlet", "You also must set the DimmingEnabled attribute of the ceiling lamp to $true.")]
    [InlineData(19, "session state",
        "The command: `Set-LampServer -AllRooms $true` to list every lamp in the house requires the Silent switch.")]
    [InlineData(23, "object kind", "This parameter is required only if you're making a linked lamp.")]
    [InlineData(24, "object kind", "The Silent switch is required to create silent lamps.")]
    [InlineData(25, "object kind", "You can use this parameter only on a ceiling lamp.")]
    [InlineData(26, "not required", "This parameter is not required when removing dead lamps from dark rooms.")]
    [InlineData(27, "not required", "If the values are the same, the Owner parameter isn't required.")]
    [InlineData(28, "creation / unique",
        "This parameter is required when you create a lamp plan, and you must use a unique value.")]
    [InlineData(29, "or / depending",
        "Depending on the kind of plug, you need to use this parameter with the Owner, Fast, or Slow parameters.")]
    [InlineData(30, "scoped must", "For ceiling lamps, you must also use this parameter with the Owner parameter.")]
    [InlineData(31, "should",
        "The DimmingEnabled and SyncEnabled parameters exclude each other. "
            + "Therefore, you should set one parameter to $false and one to $true, but not both to $false or both to $true.")]
    [InlineData(44, "example sentence",
        "For example, if you use the ColorMode value Red, you can't use the value Bright for this parameter.")]
    [InlineData(45, "capability",
        "You can't use this parameter to name someone else's lamp (the parameter is available only via the Janitor user role).")]
    [InlineData(46, "stored policy", "You can't use this parameter if the room plan applies to other floors.")]
    public void States_no_rule(int number, string name, string text)
        => Assert.Equal((number, name, ""), (number, name, Join(text)));

    [Theory]
    [InlineData(3, "misspelt name", "Label", "You can't use this parameter with the EndDate or NoEndDate parameters.",
        "Label => !EndDate")]
    [InlineData(6, "unknown name", "Label",
        "You can't use this parameter with the LampShadeId, Owner, or TimerMinutes parameters.",
        "Label => !Owner; Label => !TimerMinutes")]
    [InlineData(12, "either true or false", "Label",
        "This parameter is meaningful only when the DimmingEnabled parameter value is either $true or $false.",
        "Label ~> DimmingEnabled (warning)")]
    [InlineData(20, "environment condition", "Label",
        "In on-premises Exchange, you can only use this parameter if the DimmingEnabled parameter is set to $true. "
            + "In Exchange Online, you can use this parameter if the DimmingEnabled parameter is set to $false.",
        "on ('on-premises Exchange'): Label => DimmingEnabled=$true (warning)")]
    [InlineData(21, "environment condition", "Fast",
        "In Exchange 2013 or later, you need to use this switch if you set the TimerMinutes parameter to a value of 5 or higher. "
            + "In Exchange 2010, you need to use this switch if you set the CycleMinutes parameter to a value of 51 or higher. "
            + "In the cloud-based service, this switch has no such dependency.",
        "on ('Exchange 2013 or later'): TimerMinutes in 5.. => Fast (warning); "
            + "on ('Exchange 2010'): CycleMinutes in 51.. => Fast (warning)")]
    [InlineData(32, "should", "TimerMinutes",
        "The value specified by this parameter should be less than the value specified by the CycleMinutes parameter.",
        "TimerMinutes < CycleMinutes (warning)")]
    [InlineData(33, "and vs or bullets", "Label",
        "A value for this parameter is required if:\n\n- The COLORMode parameter is set to Red.\n\n"
            + "- The DimmingEnabled parameter is set to $false (a dark lamp).",
        "ColorMode=Red & DimmingEnabled=$false => Label")]
    [InlineData(34, "same command line", "Label",
        "This parameter is required if you set the DimmingEnabled parameter to $false "
            + "and it must be specified on the same command line.",
        "DimmingEnabled=$false => Label")]
    [InlineData(35, "either + negated value", "SyncEnabled",
        "You can't set this parameter to the value $true if either of the following conditions is true:\n\n"
            + "- The DimmingEnabled parameter is set to the value $true.\n- The ColorMode parameter value is not Red.",
        "DimmingEnabled=$true => !SyncEnabled=$true; SyncEnabled=$true => ColorMode=Red")]
    [InlineData(36, "only if on wrong phrase", "Label",
        "This parameter applies to Green type lamps only if the value of the DimmingEnabled parameter is $true.",
        "Label & ColorMode=Green ~> DimmingEnabled=$true (warning)")]
    [InlineData(39, "same parameter", "Effects", "The value Spark also requires the values Glow and Pulse.",
        "Effects=Spark => Effects=Glow; Effects=Spark => Effects=Pulse")]
    [InlineData(40, "cross with another parameter", "Effects",
        "The value Glow is required when the value of the DimmingEnabled parameter is $true.",
        "DimmingEnabled=$true & Effects => Effects=Glow")]
    [InlineData(47, "default in parentheses", "Fast",
        "When you use this switch, you also need to use the Owner parameter, "
            + "and you can't use the PowerHosts parameter (the default value is 0.0.0.0:587).",
        "Fast => Owner; Fast => !PowerHosts")]
    [InlineData(48, "grammar slip", "Label", "This parameter can't be with the following parameters:\n\n- Owner\n- Zones",
        "Label => !Owner; Label => !Zones")]
    [InlineData(49, "grammar slip", "Label", "You can't the Label and Owner parameters in the same command.",
        "Label => !Owner")]
    [InlineData(49, "grammar slip", "Label", "The value of the this parameter is ignored when the Silent switch is used.",
        "Label ~> !Silent (warning)")]
    [InlineData(49, "grammar slip", "Label", "Valid value are:\n\n- Small\n- Large", "Label only (Small, Large)")]
    [InlineData(50, "grammar slip", "Fast", "You can't use this switch with the Owner for Zones parameters.",
        "Fast => !Owner; Fast => !Zones")]
    [InlineData(51, "wrong noun", "Label", "You can't use this parameter with the Owner, Zones, or Fast cmdlets.",
        "Label => !Owner; Label => !Zones; Label => !Fast")]
    [InlineData(52, "wrong subject", "Label",
        "The Owner parameter specifies the tag of the lamp. This parameter requires the Fast switch.", "Label => Fast")]
    public void States_another_rule_than_it_seems(int number, string name, string section, string text, string expected)
        => Assert.Equal((number, name, expected), (number, name, Join(text, section)));

    [Theory]
    [InlineData(15, "purpose clause", "SizeQuota",
        "To use this parameter to give a lamp its own size, you need to set the DimmingEnabled parameter to the value $false.",
        "SizeQuota => DimmingEnabled=$false (warning)")]
    [InlineData(33, "and vs or bullets", "Label",
        "A value for this parameter is required if:\n\n- ColorMode is set to Red.\n\n- DimmingEnabled is set to $false.",
        "ColorMode=Red & DimmingEnabled=$false => Label (warning)")]
    public void Is_never_an_error_where_the_stored_object_may_hold_it(
        int number, string name, string section, string text, string expected)
        => Assert.Equal((number, name, expected), (number, name, Join(text, section, "Set-Lamp")));

    private static string Join(string text, string section = "Label", string cmdlet = "New-Lamp")
        => string.Join("; ", SampleCmdlet.Rules(text, section, cmdlet));
}

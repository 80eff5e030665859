namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Combinations of clauses that are easily misread, by their numbers in the list of traps.</summary>
public sealed class ClauseTrapFormTests
{
    private const string Two = "\n\n- Owner\n- Zones";

    [Theory]
    [InlineData(1, "the lead's own condition counts", "Label",
        "If you name a round lamp, you must configure the following parameters:" + Two, "")]
    [InlineData(1, "the lead's own condition counts", "Label",
        "If you use the Fast switch, you must configure the following parameters:" + Two, "Fast => Owner; Fast => Zones")]
    [InlineData(1, "a lead that isn't understood silences its bullets", "Label",
        "When the lamp is hot, note this:\n\n- You can't use the Label parameter with the Owner parameter.", "")]
    [InlineData(2, "a tail has no value in it", "Label",
        "The DimmingEnabled parameter must be set to the value $maybe when you use this parameter.", "")]
    [InlineData(2, "a tail has no value in it", "Label",
        "You must use the Owner parameter to tell who lights the lamp when you use this parameter.", "Label => Owner")]
    [InlineData(3, "a head that is no value is no condition", "ColorMode", "Ceiling lamps: Don't use this parameter.", "")]
    [InlineData(3, "a head that is no value is no condition", "ColorMode",
        "Note:\n\n- Ceiling lamps: You can't use the Owner parameter.", "")]
    [InlineData(4, "the own value in a list is the condition", "DimmingEnabled",
        "Dimming functions correctly only when:\n\n- The DimmingEnabled parameter is $true.\n- ColorMode is Red.",
        "DimmingEnabled=$true ~> ColorMode=Red (warning)")]
    [InlineData(5, "nothing goes with itself", "TimerMinutes", "TimerMinutes must be greater than TimerMinutes.", "")]
    [InlineData(6, "\"only\" belongs to the condition", "Label",
        "This parameter applies to Green lamps only if DimmingEnabled is $true.",
        "Label & ColorMode=Green ~> DimmingEnabled=$true (warning)")]
    [InlineData(7, "half of a condition is a warning at most", "Label",
        "This parameter is meaningful only when DimmingEnabled is $true and dimming is switched on as described in the "
            + "SyncEnabled parameter.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData(8, "what is ignored is the value", "Label",
        "When you use this parameter, the Owner parameter is required, but the value is ignored.", "Label => Owner")]
    [InlineData(9, "a consequence is no effect", "Label",
        "If the value is ignored, the list of rooms from the Owner parameter is used.", "")]
    [InlineData(10, "a default is no demand", "Label",
        "If you don't use this parameter, the value of the Owner parameter is used.", "")]
    [InlineData(11, "a scope that isn't understood", "Label",
        "Depending on the lamp, you need to use this parameter with the Owner parameter.", "")]
    [InlineData(11, "a scope that isn't understood", "Label",
        "For red lamps, you need to use this parameter with the Owner parameter.", "")]
    [InlineData(12, "a thing that is needed besides", "Label",
        "This parameter also requires a lamp tag (LT) value for the Owner parameter.", "Label => Owner")]
    [InlineData(12, "half that is about something else", "Label",
        "This parameter requires a cable between the rooms, and requires you to use either the Owner or Zones parameter.",
        "Label => Owner | Zones")]
    [InlineData(13, "a status has no condition", "Label", "Currently, this parameter has no effect.", "")]
    [InlineData(14, "blank is not given", "Label", "The Owner parameter must be blank ($null) when you use this parameter.",
        "Label => !Owner")]
    [InlineData(14, "clearing is no prohibition", "Label",
        "If you use this parameter, set the value $null for the Owner parameter.", "")]
    [InlineData(15, "advice", "Label", "We recommend that you don't use this parameter with the Owner parameter.", "")]
    [InlineData(16, "parameters of other cmdlets", "Label",
        "You can't use this parameter if the Owner parameter on the Set-Room cmdlet is Kim.", "")]
    [InlineData(17, "a prohibition keeps the known names", "Label",
        "You can't use this parameter with the Owner, LampShade, or Zones parameters.",
        "Label => !Owner; Label => !Zones")]
    [InlineData(17, "a demand doesn't", "Label",
        "If you use this parameter, you must use the Owner and LampShade parameters.", "")]
    public void Is_read_as_it_is_meant(int number, string name, string section, string text, string expected)
        => Assert.Equal((number, name, expected), (number, name, SampleCmdlet.Joined(text, section)));

    [Theory]
    [InlineData("You can't use this parameter with the Owner parameter, but you can name an owner later.", "Label => !Owner")]
    [InlineData("You can't use this parameter with the Owner parameter, but you can use it with the Zones parameter, or by "
        + "itself.", "Label => !Owner")]
    [InlineData("If you use the Fast switch, you must use this parameter, but the Owner parameter isn't required.",
        "Fast => Label")]
    [InlineData("You can't use this parameter with the Owner parameter, which means that nobody owns the lamp.",
        "Label => !Owner")]
    [InlineData("Don't use this parameter with the Owner parameter, because the lamp gets hot.", "Label => !Owner")]
    [InlineData("You can only use this parameter with the Fast switch, not the Silent or Slow switches.", "Label => Fast")]
    [InlineData("You can only use this parameter with the Owner parameter; you can't use it by itself.", "Label => Owner")]
    [InlineData("If you use this parameter, you must use the Owner parameter and specify the Zones parameter.",
        "Label => Owner; Label => Zones")]
    [InlineData("If ColorMode is Red, the lamp is warm, and the Owner parameter has no effect.",
        "Owner ~> !ColorMode=Red (warning)")]
    [InlineData("This parameter applies only to the ceiling and can only be used if DimmingEnabled is true.",
        "Label => DimmingEnabled=$true")]
    [InlineData("You can't use this parameter with the Owner parameter and the other rooms of the house must be dark.",
        "Label => !Owner")]
    public void What_is_said_besides_takes_nothing_back(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("In Exchange 2010, names are short. You can't use this parameter with the Owner parameter.",
        "on ('Exchange 2010'): Label => !Owner (warning)")]
    [InlineData(
        "In Exchange 2010, names are short. In Exchange Online, names are long. You can't use this parameter with the Owner "
            + "parameter.",
        "on ('Exchange Online'): Label => !Owner (warning)")]
    [InlineData("In Exchange 2010, names are short.\n\nYou can't use this parameter with the Owner parameter.",
        "Label => !Owner")]
    [InlineData("In Exchange 2010, names are short. This parameter is reserved for internal Microsoft use.",
        "reserved(Label) (warning)")]
    public void A_product_holds_to_the_end_of_the_paragraph(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text));

    [Theory]
    [InlineData("To use this parameter, one of the following must be true:\n\n- DimmingEnabled is $true.\n- ColorMode is Red.",
        "Label",
        "Label => DimmingEnabled=$true | ColorMode=Red (warning)")]
    [InlineData("To use this parameter, all of the following conditions must be met:\n\n- DimmingEnabled is $true.\n- ColorMode "
        + "is Red.", "Label",
        "Label => DimmingEnabled=$true (warning); Label => ColorMode=Red (warning)")]
    [InlineData(
        "This parameter requires a value when you set any of the following parameters to $true:\n\n- DimmingEnabled\n- "
            + "SyncEnabled", "Label",
        "DimmingEnabled=$true => Label; SyncEnabled=$true => Label")]
    [InlineData("You need to set this parameter to $false when you use any of the following:" + Two, "DimmingEnabled",
        "Owner => DimmingEnabled=$false; Zones => DimmingEnabled=$false")]
    [InlineData("This parameter can be set only when at least one of the following is also $true:\n\n- DimmingEnabled\n- "
        + "SyncEnabled", "Label",
        "Label => DimmingEnabled=$true | SyncEnabled=$true")]
    [InlineData("To change the value of this parameter, you also need to set DimmingEnabled to $false.", "Label",
        "Label => DimmingEnabled=$false")]
    [InlineData(
        "The value $false for SyncEnabled is off. The DimmingEnabled parameter must be $false before you can use the value "
            + "$true for this parameter.",
        "SyncEnabled", "SyncEnabled=$true => DimmingEnabled=$false (warning)")]
    public void A_list_is_what_its_lead_says(string text, string section, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, section));
}

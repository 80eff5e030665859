using ConnectorSdk.SpecCompiler.Documents.Errata;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Parameters that belong together, in wordings that don't specify how strictly, and in parts of the document without a
/// parameter.
/// </summary>
public sealed class TogetherFormTests
{
    [Theory]
    [InlineData("You use this parameter with the Fast switch.", "Label => Fast (warning)")]
    [InlineData("Specify this parameter along with -Owner.", "Label => Owner (warning)")]
    [InlineData("Use this parameter with the Fast or Slow switches.", "Label => Fast | Slow (warning)")]
    [InlineData("This parameter is used with the Owner parameter to name the lamp.", "Label ~> Owner (warning)")]
    [InlineData("Use this parameter with the Owner parameter to name the lamp.", "")]
    [InlineData("Use only with -Owner.", "Label => Owner")]
    [InlineData("The room is specified by the Owner parameter. Both values should be set at the same time.",
        "Label => Owner (warning); Owner => Label (warning)")]
    [InlineData("Label and Owner must be specified together.", "Label => Owner; Owner => Label")]
    [InlineData("You must use both the Owner and Zones parameters.", "Owner => Zones; Zones => Owner")]
    [InlineData("The Owner parameter must also be specified.", "Label => Owner")]
    [InlineData("You can't use Label and Owner together.", "Label => !Owner")]
    [InlineData("This parameter is mutually exclusive with Owner.", "Label => !Owner")]
    [InlineData("This parameter isn't valid when -Fast is specified.", "Fast => !Label")]
    [InlineData("Specifying this parameter overrides Owner.", "Owner ~> !Label (warning)")]
    [InlineData("At least one of these parameters must be specified: Label, Owner or Zones.", "Label | Owner | Zones (warning)")]
    public void Parameters_go_together(string sentence, string expected) => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    /// <summary>A statement about both applies under the condition of the previous sentence.</summary>
    [Theory]
    [InlineData("This parameter is required if the SyncEnabled parameter is $false. Both parameters must be specified in the same"
        + " command.", "SyncEnabled=$false => Label")]
    [InlineData("When you use the Owner parameter, this parameter is required. Both parameters must be specified together.",
        "Owner => Label")]
    public void Both_parameters_of_a_conditional_sentence_arent_always_required(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text));

    /// <summary>The default values of a list aren't known, so the required value might be one of them.</summary>
    [Theory]
    [InlineData("The value Glow is required if the SyncEnabled parameter is set to $true.", "Effects",
        "SyncEnabled=$true & Effects => Effects=Glow")]
    [InlineData("The value Red is required if the SyncEnabled parameter is set to $true.", "ColorMode",
        "SyncEnabled=$true => ColorMode=Red")]
    [InlineData("This parameter requires the value Glow for the Effects parameter.", "Label", "Label => Effects=Glow")]
    public void A_value_that_a_list_must_contain_is_demanded_of_a_given_list(string sentence, string section, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence, section));

    [Theory]
    [InlineData("This parameter applies to Red lamps only if the SyncEnabled parameter is $true.",
        "Label & ColorMode=Red ~> SyncEnabled=$true (warning)")]
    [InlineData("Red type lamps use this parameter only when the SyncEnabled parameter is set to $true.",
        "Label & ColorMode=Red ~> SyncEnabled=$true (warning)")]
    [InlineData("This parameter has no effect on Red lamps if the Owner parameter is used.",
        "Label & ColorMode=Red ~> !Owner (warning)")]
    [InlineData("This parameter is valid for Red or Blue lamps only if you use the Owner parameter.", "")]
    [InlineData("Some lamps use this parameter only when the SyncEnabled parameter is set to $true.",
        "Label ~> SyncEnabled=$true (warning)")]
    public void What_is_said_of_one_kind_of_thing_is_limited_to_it(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("In order to use this parameter, SyncEnabled must be set to true.", "Label => SyncEnabled=$true (warning)")]
    [InlineData("For this parameter to take effect, SyncEnabled must be set to true.", "Label => SyncEnabled=$true (warning)")]
    [InlineData("For this to work, SyncEnabled must be set to true.", "Label => SyncEnabled=$true (warning)")]
    [InlineData("If SyncEnabled is set to $false this parameter has no effect.", "Label ~> !SyncEnabled=$false (warning)")]
    [InlineData("If you use the Owner parameter this parameter is ignored.", "Label ~> !Owner (warning)")]
    [InlineData("If the Owner parameter and this parameter are used, you must use Zones.", "Owner & Label => Zones")]
    [InlineData("This parameter has no effect when the Zones parameter specifies only one room.",
        "Label ~> count(Zones) >= 2 (warning)")]
    public void A_condition_needs_no_comma_and_a_purpose_no_use(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("If you enable sync logging, you need to specify a folder by using the Owner parameter.", "SyncEnabled", "")]
    [InlineData("If you set this to True, you must set SyncEnabled to True.", "DimmingEnabled",
        "DimmingEnabled=$true => SyncEnabled=$true")]
    [InlineData("If you specify Red or Blue, you need to specify a value for the Owner parameter setting.", "ColorMode",
        "ColorMode in (Red, Blue) => Owner")]
    [InlineData("This value must be less than the CycleMinutes value, but greater than the PinLength value.", "TimerMinutes",
        "TimerMinutes < CycleMinutes; TimerMinutes > PinLength")]
    [InlineData("This value must be greater than the other *Minutes values.", "TimerMinutes", "TimerMinutes > CycleMinutes")]
    [InlineData("Some are odd:\n\n- Red: This value is available, but isn't used for this parameter.", "ColorMode",
        "reserved(ColorMode=Red) (warning)")]
    public void Values_go_together(string text, string section, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text, section));

    [Theory]
    [InlineData("The Label and Owner parameters are mutually exclusive.", "Label => !Owner")]
    [InlineData("You must specify at least one of the following parameters:\n\n- Label\n- Owner", "Label | Owner (warning)")]
    [InlineData("At least one of the Label, Owner, and Zones parameters must be specified.", "Label | Owner | Zones (warning)")]
    [InlineData("To dim it, you must use the Owner parameter together with the Label parameter.", "")]
    [InlineData("You can't use this command together with the Owner parameter.", "")]
    [InlineData("You can't use it together with the Owner parameter.", "")]
    public void DESCRIPTION_tells_what_excludes_what_and_of_what_one_is_needed(string text, string expected)
        => Assert.Equal(expected, Described(text));

    [Fact]
    public void Errata_strike_a_sentence_of_DESCRIPTION_in_the_section_of_a_parameter_that_it_names()
    {
        var spec = SpecReader.Read("New-Lamp.md", SampleRules.Document("The Label and Owner parameters are mutually exclusive."),
            new ErrataFile("New-Lamp.errata.md", "### -Label\n\n~~The Label and Owner parameters are mutually exclusive.~~"));

        Assert.DoesNotContain("Label => !Owner", spec.Rules.Select(SampleCmdlet.Notation));
        Assert.Empty(SampleErrata.Problems(spec));
    }

    [Theory]
    [InlineData("This parameter is required if the lamp is on a desk.")]
    [InlineData("This parameter is meaningful only if you configure a second lamp.")]
    [InlineData("You can't use this parameter with the desk kind of lamp.")]
    [InlineData("If you set the speed to Low, you must specify a lamp.")]
    [InlineData("For best light, each lamp must be unique per room.")]
    [InlineData("The combination of room and lamp must be unique for each value.")]
    [InlineData("You can't mix red and blue lamps in the same command.")]
    [InlineData("The Label property can't be blank.")]
    [InlineData("Any lamps on the desk are ignored.")]
    [InlineData("Currently, this value has no effect on lamps.")]
    [InlineData("For lamps of the desk kind, the only valid color is red.")]
    [InlineData("You must use the default value for the lamp.")]
    public void What_could_be_enforced_is_reported(string sentence)
    {
        Assert.Empty(SampleCmdlet.Rules(sentence));
        Assert.Single(SampleCmdlet.NotUnderstood(sentence));
    }

    [Theory]
    [InlineData("This value can't be older than 30 days.")]
    [InlineData("Organizations with a second lamp: The maximum number of lamps is 10, and the maximum number of rooms is 5.")]
    [InlineData("This parameter is required only if you're buying a lamp.")]
    public void What_depends_on_clocks_and_organizations_is_not(string sentence)
        => Assert.Empty(SampleCmdlet.NotUnderstood(sentence));

    private static string Described(string text)
    {
        var without = SpecReader.Read("New-Lamp.md", SampleRules.Document("It is a lamp."))
            .Rules.Select(SampleCmdlet.Notation).ToHashSet();
        return string.Join("; ", SpecReader.Read("New-Lamp.md", SampleRules.Document(text)).Rules
            .Select(SampleCmdlet.Notation).Where(rule => !without.Contains(rule)));
    }
}

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Sentences about families of parameters, and about the values of the section's own parameter.</summary>
public sealed class FamilyGrammarTests
{
    [Fact]
    public void Other_members_of_a_family_stand_in_parentheses()
        => Assert.Equal(
            "Fast => !Slow; Fast => !Silent",
            Join("You can't use this switch with any other speed switches (Slow or Silent).", "Fast"));

    [Fact]
    public void Each_bullet_that_a_parameter_is_needed_with_needs_it()
        => Assert.Equal(
            "Fast => Label; Slow => Label",
            Join("You need to use this parameter with the following speed switches:\n\n- The Fast switch.\n- The Slow switch.", "Label"));

    [Fact]
    public void Each_bullet_that_a_parameter_is_forbidden_with_forbids_it()
        => Assert.Equal(
            "Fast => !Label; Slow => !Label",
            Join("You can't use this parameter when you use the following speed switches:\n\n- The Fast switch\n- The Slow switch", "Label"));

    [Fact]
    public void Bullets_of_values_need_what_their_lead_names()
        => Assert.Equal(
            "ColorMode in (Red, Blue) => Owner",
            Join("The following values for this parameter also require the Owner parameter:\n\n- Red\n- Blue", "ColorMode"));

    [Fact]
    public void A_value_may_need_others_of_its_own_parameter()
        => Assert.Equal(
            "ColorMode=Red => ColorMode=Green; ColorMode=Red => ColorMode=Blue",
            Join("The value Red also requires the values Green and Blue.", "ColorMode"));

    [Fact]
    public void A_value_may_need_a_value_of_another_parameter()
        => Assert.Equal(
            "ColorMode=Red => DimmingEnabled=$true",
            Join("The value Red requires you to set the DimmingEnabled parameter to $true.", "ColorMode"));

    [Fact]
    public void A_value_may_be_required_under_a_condition()
        => Assert.Equal(
            "DimmingEnabled=$true => ColorMode=Blue",
            Join("The value Blue is required when the value of the DimmingEnabled parameter is $true.", "ColorMode"));

    [Fact]
    public void Either_of_several_conditions_forbids_by_itself()
        => Assert.Equal(
            "DimmingEnabled=$true => !SyncEnabled=$true; SyncEnabled=$true => ColorMode=Red",
            Join(
                "You can't set this parameter to the value $true if either of the following conditions is true:\n\n"
                    + "- The DimmingEnabled parameter is set to the value $true.\n- The ColorMode parameter value is not Red.",
                "SyncEnabled"));

    [Fact]
    public void Of_conditions_that_are_all_necessary_the_understood_ones_count()
        => Assert.Equal(
            "Label ~> DimmingEnabled=$true (warning)",
            Join("This parameter is meaningful only when the DimmingEnabled parameter is set to $true and the room is dark.", "Label"));

    [Fact]
    public void A_value_by_itself_is_the_only_one()
        => Assert.Equal("ColorMode=Red => count(ColorMode) <= 1", Join("You can only use the value Red by itself.", "ColorMode"));

    [Fact]
    public void A_length_bounds_no_Boolean()
        => Assert.Equal("", Join("The maximum length of an address is 571 characters.", "DimmingEnabled"));

    private static string Join(string text, string section) => string.Join("; ", SampleCmdlet.Rules(text, section));
}

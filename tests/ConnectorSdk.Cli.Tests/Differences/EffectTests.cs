namespace ConnectorSdk.Cli.Tests;

/// <summary>The effect of each kind of difference on users of the generated code.</summary>
public sealed class EffectTests
{
    private const string Values = "Valid values are:\n\n- Near\n- Far";

    [Fact]
    public void A_new_parameter_is_minor()
        => Assert.Equal(
            "minor minor added parameter Dimmer Boolean",
            DiffRun.Lines(WithoutDimmer, DiffRun.WithRemote()));

    [Fact]
    public void A_removed_parameter_is_major()
        => Assert.Equal(
            "major major removed parameter Dimmer Boolean",
            DiffRun.Lines(DiffRun.WithRemote(), WithoutDimmer));

    [Fact]
    public void An_optional_parameter_that_becomes_mandatory_is_major()
        => Assert.Equal(
            "major major changed member Remote (All) optional mandatory",
            DiffRun.Lines(DiffRun.WithRemote(), DiffRun.WithRemote(required: "True")));

    [Fact]
    public void A_type_with_another_type_in_CSharp_is_major()
        => Assert.Equal(
            "major major changed type Remote String Int32",
            DiffRun.Lines(DiffRun.WithRemote(), DiffRun.WithRemote(type: "Int32")));

    [Fact]
    public void A_type_with_the_same_type_in_CSharp_is_a_patch()
        => Assert.Equal(
            "patch patch changed type Remote LampIdParameter String",
            DiffRun.Lines(DiffRun.WithRemote(type: "LampIdParameter"), DiffRun.WithRemote()));

    [Fact]
    public void A_switch_that_becomes_a_Boolean_breaks_source_code_and_is_a_property_of_results()
        => Assert.Equal(
            "major minor changed type Remote SwitchParameter Boolean",
            DiffRun.Lines(DiffRun.WithRemote(type: "SwitchParameter"), DiffRun.WithRemote(type: "Boolean")));

    [Fact]
    public void A_value_at_the_end_of_a_list_is_minor()
        => Assert.Equal("minor minor added value Remote Up", DiffRun.OfText(Values, Values + "\n- Up"));

    [Fact]
    public void A_value_within_a_list_changes_the_numbers_in_compiled_code()
        => Assert.Equal(
            "minor major added value Remote Up", DiffRun.OfText(Values, "Valid values are:\n\n- Near\n- Up\n- Far"));

    [Fact]
    public void Another_order_of_values_breaks_compiled_code()
        => Assert.Equal(
            "patch major changed valueOrder Remote Near, Far Far, Near",
            DiffRun.OfText(Values, "Valid values are:\n\n- Far\n- Near"));

    [Fact]
    public void A_removed_value_is_major()
        => Assert.Equal("major major removed value Remote Up", DiffRun.OfText(Values + "\n- Up", Values));

    [Fact]
    public void A_renamed_value_is_a_removed_one_and_a_new_one()
        => Assert.Equal(
            "major major removed value Remote Far\nminor minor added value Remote Away",
            DiffRun.OfText(Values, "Valid values are:\n\n- Near\n- Away"));

    [Fact]
    public void A_default_value_within_the_limits_of_its_parameter_is_a_patch()
        => Assert.Equal(
            "patch patch added default Remote 20",
            DiffRun.OfText(
                "A valid value is an integer from 1 through 30.",
                "A valid value is an integer from 1 through 30. The default value is 20.",
                "Int32"));

    [Fact]
    public void A_list_of_values_that_becomes_complete_is_major()
        => Assert.StartsWith("major major added valueList Remote complete", DiffRun.OfText("", Values), StringComparison.Ordinal);

    [Fact]
    public void An_alias_is_a_patch()
        => Assert.Equal(
            "patch patch added alias Remote Rem", DiffRun.Lines(DiffRun.WithRemote(), DiffRun.WithRemote(aliases: "Rem")));

    [Fact]
    public void A_new_rule_that_is_an_error_is_major()
        => Assert.Equal(
            "major major added rule Remote length(Remote) <= 20 (error)",
            DiffRun.OfText("", "The maximum length is 20 characters."));

    [Fact]
    public void A_new_rule_that_is_a_warning_is_minor()
        => Assert.Equal(
            "minor minor added rule Remote Remote ~> Dimmer=$true (warning)",
            DiffRun.OfText("", "This parameter is meaningful only when the Dimmer parameter is set to $true."));

    [Fact]
    public void A_removed_rule_is_a_patch()
        => Assert.Equal(
            "patch patch removed rule Remote length(Remote) <= 20 (error)",
            DiffRun.OfText("The maximum length is 20 characters.", ""));

    [Theory]
    [InlineData("30", "patch patch")]
    [InlineData("10", "major major")]
    public void A_limit_is_a_patch_if_it_allows_more_and_major_if_it_allows_less(string length, string effect)
        => Assert.Equal(
            $"{effect} changed rule Remote length(Remote) <= 20 (error) length(Remote) <= {length} (error)",
            DiffRun.OfText("The maximum length is 20 characters.", $"The maximum length is {length} characters."));

    [Fact]
    public void A_rule_that_only_limits_a_new_parameter_is_minor()
        => Assert.Equal(
            "minor minor added parameter Dimmer Boolean\n"
            + "minor minor added rule Dimmer Dimmer => Remote (error)",
            DiffRun.Lines(
                WithoutDimmer,
                DiffRun.WithRemote().Replace(
                    "The dimmer.", "This parameter requires the Remote parameter.", StringComparison.Ordinal)));

    [Fact]
    public void Another_description_is_a_patch_and_is_reported_on_request()
    {
        var (old, @new) = (DiffRun.WithRemote("The remote control."), DiffRun.WithRemote("The control."));

        Assert.Equal("", DiffRun.Lines(old, @new));
        Assert.Equal(
            "patch patch changed description Remote \nThe remote control. \nThe control.",
            DiffRun.Lines(old, @new, "--descriptions"));
    }

    private static string WithoutDimmer
        => LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("", "New-Lamp -Name <String> [-Remote <String>] [<CommonParameters>]"),
            LampDocument.Parameter("Name", "String", "The name.", required: "True"),
            LampDocument.Parameter("Remote", "String", metadata: "Position: Named\n"));
}

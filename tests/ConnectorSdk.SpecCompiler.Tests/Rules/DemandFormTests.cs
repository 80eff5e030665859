namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings for a parameter that requires other parameters in the same command.</summary>
public sealed class DemandFormTests
{
    [Theory]
    [InlineData("This parameter requires the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter also requires you to use the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter requires you to set both the Owner and Zones parameters.", "Label => Owner; Label => Zones")]
    [InlineData("The Fast and Slow switches require the use of the Owner parameter.", "Fast => Owner; Slow => Owner")]
    [InlineData("You must use this parameter with the Owner parameter.", "Label => Owner")]
    [InlineData("You also need to use this parameter together with the Fast or Slow switches.", "Label => Fast | Slow")]
    [InlineData("You have to use this parameter with the Fast and Slow switches.", "Label => Fast; Label => Slow")]
    [InlineData("This parameter must be used in conjunction with the Owner parameter in the same command.", "Label => Owner")]
    [InlineData("You can only specify this parameter together with the Owner parameter.", "Label => Owner")]
    [InlineData("You can use this parameter only in combination with the Owner parameter.", "Label => Owner")]
    [InlineData("You only use this parameter with the Owner parameter.", "Label => Owner")]
    [InlineData("You use this parameter only with the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter can be used only with the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter can only be used in conjunction with the Owner parameter.", "Label => Owner")]
    [InlineData("The -Label parameter can only be used with the -Owner parameter.", "Label => Owner")]
    [InlineData("Requires the Owner parameter.", "Label => Owner")]
    [InlineData("Must be used with -Owner.", "Label => Owner")]
    [InlineData("This parameter is valid only with the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter works only with the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter also requires one or more names in the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter requires a name for the Owner parameter.", "Label => Owner")]
    [InlineData("This parameter requires either the Fast switch or the Slow switch.", "Label => Fast | Slow")]
    [InlineData("This parameter also requires you to use either the Fast or Slow switches.", "Label => Fast | Slow")]
    [InlineData("You need to use this parameter with either the Fast or Slow switches.", "Label => Fast | Slow")]
    public void The_subject_needs_the_object(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("If you use this parameter, you must also use the Owner parameter.", "Label => Owner")]
    [InlineData("If you use this parameter, you must specify a value for the Owner parameter.", "Label => Owner")]
    [InlineData("If you use this parameter, you need to include the Fast and Slow switches.", "Label => Fast; Label => Slow")]
    [InlineData("If you use this parameter, you have to configure the Fast or Slow switch.", "Label => Fast | Slow")]
    [InlineData("If you use this parameter, you must set a color with the ColorMode parameter.", "Label => ColorMode")]
    [InlineData("If you use this parameter, you must set the ColorMode parameter to a warm color.", "Label => ColorMode")]
    [InlineData("If you use this parameter, you also need to set a color value for the ColorMode parameter.",
        "Label => ColorMode")]
    [InlineData("If you use this parameter, you must specify a value less than the value of the TimerMinutes parameter.", "")]
    [InlineData("If you use this parameter, also need to use the Owner parameter.", "Label => Owner")]
    [InlineData("If you use this parameter, the Owner parameter is also required.", "Label => Owner")]
    [InlineData("If you use this parameter, the Fast and Slow switches are required.", "Label => Fast; Label => Slow")]
    [InlineData("If you use this parameter, the Owner parameter must be specified.", "Label => Owner")]
    [InlineData("If you use this parameter, the Owner parameter needs to be present.", "Label => Owner")]
    [InlineData("If you use this parameter, the Owner parameter must be set to a value that names someone.", "Label => Owner")]
    [InlineData("If you use the Owner parameter, a value for this parameter is required.", "Owner => Label")]
    public void A_condition_needs_a_parameter(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("If you use this parameter, you also need to specify a color by using the ColorMode parameter.",
        "Label => ColorMode")]
    [InlineData("When you use this parameter, you need to specify one or more colors by using the ColorMode parameter.",
        "Label => ColorMode")]
    [InlineData("If you use this parameter, you must also name someone by using the Owner parameter.", "Label => Owner")]
    public void A_thing_that_a_parameter_specifies_may_be_stored_already(string sentence, string expected)
        => Assert.Equal(
            (expected, expected + " (warning)"),
            (SampleCmdlet.Joined(sentence), SampleCmdlet.Joined(sentence, cmdlet: "Set-Lamp")));

    [Theory]
    [InlineData("If you use the Owner parameter, you can't use this parameter.", "Owner => !Label")]
    [InlineData("If you use the Owner parameter, you can't specify a value for this parameter.", "Owner => !Label")]
    [InlineData("If you use the Owner parameter, you can't include the Fast or Slow switches.", "Owner => !Fast; Owner => !Slow")]
    [InlineData("If you use the Owner parameter, this parameter can't be configured.", "Owner => !Label")]
    [InlineData("If you use the Owner parameter, this parameter isn't allowed.", "Owner => !Label")]
    [InlineData("If you use the Owner parameter, the Fast and Slow switches aren't supported.", "Owner => !Fast; Owner => !Slow")]
    [InlineData("If you use the Owner parameter, don't specify this parameter.", "Owner => !Label")]
    [InlineData("If you use this parameter, the Owner parameter must be blank.", "Label => !Owner")]
    [InlineData("If you use this parameter, the Owner and Zones parameters must be empty.", "Label => !Owner; Label => !Zones")]
    public void A_condition_forbids_a_parameter(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("You need to use at least one of the following parameters in the command: SizeQuota, EndDate, or FadeDelay.",
        "SizeQuota | EndDate | FadeDelay")]
    [InlineData("You also must specify one or more of the Fast, Slow, or Silent switches in the command.",
        "Fast | Slow | Silent")]
    [InlineData("You have to provide one of the Owner or Zones parameters.", "Owner | Zones")]
    [InlineData("At least one of the Fast and Slow switches is required.", "Fast | Slow")]
    [InlineData("At least one of the Fast and Slow switches must be specified.", "Fast | Slow")]
    [InlineData("You must specify exactly one of the Fast, Slow, and Silent switches.", "Fast ^ Slow ^ Silent")]
    [InlineData("You need to use only one of the Fast or Slow switches.", "Fast ^ Slow")]
    [InlineData("You must use either the Fast or Slow switch but not both.", "Fast ^ Slow")]
    public void One_of_several_is_needed_by_every_command(string sentence, string expected)
        => AssertOnNewAndSet(sentence, expected + " (warning)"); // SYNTAX shows a command without them.

    [Theory]
    [InlineData("If you use this parameter, you must use at least one of the Fast or Slow switches.", "Label => Fast | Slow")]
    [InlineData("If you use this parameter, you must specify exactly one of the Fast or Slow switches.", "Label => Fast ^ Slow")]
    public void One_of_several_is_needed_with_another_parameter(string sentence, string expected)
        => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("You must use the Owner parameter.")]
    [InlineData("The Owner parameter is required.")]
    [InlineData("The Owner parameter must be specified.")]
    [InlineData("You can't use the Owner parameter.")]
    [InlineData("The Owner parameter must be blank.")]
    public void Without_a_condition_nothing_is_demanded_of_every_command(string sentence)
        => Assert.Empty(SampleCmdlet.Rules(sentence));

    [Fact]
    public void Two_statements_of_one_sentence_become_two_rules()
        => AssertOnNewAndSet(
            "When you use this parameter, you also need to use the Owner parameter, and you can't use the Fast switch.",
            "Label => Owner; Label => !Fast");

    [Theory]
    [InlineData("If you use this parameter, you can't use the Owner parameter, and any configured owner is overwritten.",
        "Label => !Owner")]
    [InlineData("If you use this parameter, you must use the Owner parameter and any tags are overwritten.", "Label => Owner")]
    public void What_happens_besides_demands_nothing(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    private static void AssertOnNewAndSet(string sentence, string expected)
        => Assert.Equal((expected, expected), (SampleCmdlet.Joined(sentence), SampleCmdlet.Joined(sentence, cmdlet: "Set-Lamp")));
}

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings for parameters that exclude each other. They are about the command, so Set and New are alike.</summary>
public sealed class ExclusionFormTests
{
    [Theory]
    [InlineData("You can't use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You cannot use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You can not use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You can’t use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You can't use this parameter with the Fast or Slow switches.", "Label => !Fast; Label => !Slow")]
    [InlineData("You can't combine this parameter together with any of the Fast, Slow, or Silent parameters in the same command.",
        "Label => !Fast; Label => !Slow; Label => !Silent")]
    [InlineData("You can't specify this parameter in combination with the TimerMinutes parameter.", "Label => !TimerMinutes")]
    [InlineData("You can't use this parameter with the Owner parameter, but you can use it with the Fast switch.",
        "Label => !Owner")]
    [InlineData("You can't use both the Label and Owner parameters in the same command.", "Label => !Owner")]
    [InlineData("You can't use the Label parameter and the Fast or Slow switches in the same command.",
        "Label => !Fast; Label => !Slow")]
    [InlineData("You can't combine the Fast switch and the Slow switch at the same time.", "Fast => !Slow")]
    [InlineData("This parameter can't be used together with the Owner parameter.", "Label => !Owner")]
    [InlineData("The Fast switch can't be combined with the Slow switch in the same command.", "Fast => !Slow")]
    [InlineData("The Fast switch and the Slow switch can't be used together.", "Fast => !Slow")]
    [InlineData("This parameter and the Owner parameter can't be used at the same time.", "Label => !Owner")]
    [InlineData("The Fast switch and the Slow switch are mutually exclusive.", "Fast => !Slow")]
    [InlineData("This parameter is mutually exclusive with the Owner parameter.", "Label => !Owner")]
    [InlineData("Cannot be combined with the Owner parameter.", "Label => !Owner")]
    [InlineData("Can't be used together with -Owner.", "Label => !Owner")]
    [InlineData("Cannot be used with `-Owner`.", "Label => !Owner")]
    [InlineData("The -Label parameter cannot be used with -Owner.", "Label => !Owner")]
    [InlineData("This parameter doesn't work with the Silent switch.", "Label => !Silent")]
    [InlineData("The Fast and Slow switches do not work with the Silent switch.", "Fast => !Silent; Slow => !Silent")]
    [InlineData("This parameter isn't compatible with the Owner parameter.", "Label => !Owner")]
    [InlineData("The Fast and Slow switches aren't supported with the Owner parameter.", "Fast => !Owner; Slow => !Owner")]
    [InlineData("If you use this parameter, neither the Fast nor the Slow switch can be used.", "Label => !Fast; Label => !Slow")]
    [InlineData("Don't use this parameter with the Silent switch.", "Label => !Silent")]
    [InlineData("Do not combine this parameter together with the Silent switch in the same command.", "Label => !Silent")]
    [InlineData("Don't use this parameter with the Owner parameter, because the value of the Label parameter takes precedence.",
        "Label => !Owner (warning)")]
    public void One_side_excludes_the_other(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("You can't specify the Fast, Slow, and Silent switches together.",
        "Fast => !Slow; Fast => !Silent; Slow => !Silent")]
    [InlineData("You can't use the Label and Owner parameters in the same command.", "Label => !Owner")]
    [InlineData("The Fast and Slow switches can't be used together in the same command.", "Fast => !Slow")]
    [InlineData("The Fast, Slow, and Silent switches are mutually exclusive.",
        "Fast => !Slow; Fast => !Silent; Slow => !Silent")]
    [InlineData("You can only use one of the Fast or Slow switches.", "Fast => !Slow")]
    [InlineData("You can use either the Fast switch or the Slow switch.", "Fast => !Slow")]
    [InlineData("You can use only one of the Fast, Slow, or Silent switches.",
        "Fast => !Slow; Fast => !Silent; Slow => !Silent")]
    [InlineData("You can use the Fast or Slow switch but not both.", "Fast => !Slow")]
    public void Each_excludes_the_others(string sentence, string expected) => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData(
        "You can't use this parameter with the Owner parameter, but you need to use it if you don't use the Owner parameter.",
        "Label => !Owner; !Owner => Label (warning)")]
    [InlineData("You can't use this parameter with the Owner parameter, but you must specify it when you don't specify the "
        + "Silent switch.",
        "Label => !Owner; !Silent => Label (warning)")]
    public void One_replaces_the_other(string sentence, string expected)
        => Assert.Equal((expected, "Label => !Owner"), // A stored object may have one.
            (SampleCmdlet.Joined(sentence), SampleCmdlet.Joined(sentence, cmdlet: "Set-Lamp")));

    [Theory]
    [InlineData("You can't use this parameter with any other minutes parameters.", "TimerMinutes",
        "TimerMinutes => !CycleMinutes (warning)")]
    [InlineData("You can't use this switch with any other speed switches (Slow or Silent).", "Fast",
        "Fast => !Slow; Fast => !Silent")]
    [InlineData("You can't use this switch with any of the other switches (Slow or Silent).", "Fast",
        "Fast => !Slow; Fast => !Silent")]
    [InlineData("If you use any other speed switches (Slow or Silent), you can't use this switch.", "Fast",
        "Slow => !Fast; Silent => !Fast")]
    public void A_family_is_named_in_parentheses_or_by_the_end_of_its_names(string sentence, string section, string expected)
        => AssertOnNewAndSet(sentence, section, expected);

    [Theory]
    [InlineData("You can't use this parameter with the Owner parameter or any of the Room parameters.",
        "Label => !Owner; Label => !RoomNumber; Label => !RoomSize; Label => !RoomTag")]
    [InlineData("You need to use this parameter when you use any of the Room parameters.",
        "RoomNumber => Label; RoomSize => Label; RoomTag => Label")]
    public void A_family_is_named_by_the_first_word_of_its_names(string room, string expected)
    {
        string[] names = ["Owner", "RoomNumber", "RoomSize", "RoomTag", "Roomy"];
        var parameters = SampleDocument.Parameter("Label", "String", room)
            + string.Concat(names.Select(name => SampleDocument.Parameter(name, "String")));
        var syntax = SampleDocument.Syntax("[-Label <String>] " + string.Join(" ", names.Select(name => $"[-{name} <String>]")));

        Assert.Equal(expected, string.Join(
            "; ", SampleDocument.Read(SampleDocument.Of(parameters, syntax)).Rules.Select(rule => rule.Rule)));
    }

    [Theory]
    [InlineData("You can't use this parameter with any other minutes parameters.", "Label", "Label is none of them")]
    [InlineData("You can't use this switch with any other speed switches.", "Fast", "no name ends so")]
    [InlineData("You can't use this switch with any of the Fade switches.", "Fast", "only one name begins so")]
    [InlineData("You can't use this switch with any of the S switches.", "Fast", "no name has that word")]
    public void A_family_without_known_members_is_no_rule(string sentence, string section, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, section).Count == 0, because);

    [Theory]
    [InlineData("You can't use the LampShade and Owner parameters in the same command.")]
    [InlineData("The LampShade and Owner parameters are mutually exclusive.")]
    [InlineData("You can use the LampShade or Owner parameter but not both.")]
    public void What_the_cmdlet_does_not_have_excludes_nothing(string sentence) => Assert.Empty(SampleCmdlet.Rules(sentence));

    private static void AssertOnNewAndSet(string sentence, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(sentence, section), SampleCmdlet.Joined(sentence, section, "Set-Lamp")));
}

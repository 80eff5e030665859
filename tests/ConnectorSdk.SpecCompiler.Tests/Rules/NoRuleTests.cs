namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>More sentences that look like rules, similar to the traps, and the reports about them.</summary>
public sealed class NoRuleTests
{
    [Theory]
    [InlineData("This parameter is meaningful only when the LampShade parameter is set to Red.",
        "the cmdlet has no such parameter")]
    [InlineData("You can't use this parameter with the LampShade parameter.", "the cmdlet has no such parameter")]
    [InlineData("If you use this parameter, you must also use the Owner and LampShade parameters.",
        "one of the parameters doesn't exist")]
    [InlineData("You need to use at least one of the following parameters in the command: LampShade, Owner, or Label.",
        "the missing one may be the one that is given")]
    [InlineData("The Dark property of the room that you specify with the Owner parameter must be set to $true.",
        "a property of another object")]
    [InlineData("You can't use this parameter with the Owner parameter on the Set-Room cmdlet.", "another cmdlet")]
    [InlineData("You can't use this parameter with the Owner parameter of the Set-Room cmdlet.", "another cmdlet")]
    [InlineData("For dark rooms, you need to use this parameter if you use the Owner parameter.", "some rooms only")]
    [InlineData("For hybrid organizations, you must use this parameter with the Owner parameter.", "one environment only")]
    [InlineData("On an Edge server, this parameter requires the Owner parameter.", "one kind of server only")]
    [InlineData("This parameter isn't required when the Owner parameter is used.", "negated")]
    [InlineData("This parameter is not required if the Silent switch is used.", "negated")]
    [InlineData("You don't need to use this parameter with the Owner parameter.", "negated")]
    [InlineData("You can't use this parameter unless the room is dark.", "unless")]
    [InlineData("You can't use this parameter with the Owner parameter, but you can use both in dark rooms.", "some rooms only")]
    [InlineData("Labels must be less than 65 characters long and might include more if the lamp is large.", "some lamps only")]
    [InlineData("You typically can't use this parameter with the Owner parameter.", "custom")]
    [InlineData("This parameter might not work with the Owner parameter.", "perhaps")]
    [InlineData("We recommend that you don't use this parameter with the Owner parameter.", "advice")]
    [InlineData("You can't use this parameter if the room is dark.", "stored state")]
    [InlineData("You must be assigned permissions before you can use this parameter.", "permissions")]
    [InlineData("The maximum size of the lamp is 5.", "a bound of something else")]
    [InlineData("The valid range for the TimerMinutes parameter is from 1 through 60.", "a bound of another parameter")]
    [InlineData("You can't use this parameter with the owner of the room.", "a word, not a name")]
    [InlineData("You can't use this parameter with the Owner parameter or while the lamp is hot.", "more than is understood")]
    [InlineData("The Label parameter specifies one or more FQDNs or server names for the room.", "a definition")]
    [InlineData("The Label parameter specifies FQDNs for the room.", "a definition")]
    [InlineData("This parameter accepts FQDNs or room names.", "other forms too")]
    [InlineData("This parameter is valid only for red, green, and dark lamps.", "words, not values")]
    [InlineData("This parameter is effective only for red lamps.", "a word, not a value")]
    [InlineData("This parameter is effective only when the Owner is a Person.", "a kind of value")]
    [InlineData("This parameter is effective only when the Owner parameter is an OwnerObject.", "a kind of value")]
    public void States_no_rule(string sentence, string because) => Assert.True(SampleCmdlet.Rules(sentence).Count == 0, because);

    [Theory]
    [InlineData("This parameter is effective only for Red lamps.", "Label ~> ColorMode=Red (warning)")]
    [InlineData("This parameter is effective only when the Owner parameter is Kim.", "Label ~> Owner=Kim (warning)")]
    public void A_value_in_its_own_spelling_is_one(string sentence, string expected)
        => Assert.Equal([expected], SampleCmdlet.Rules(sentence));

    [Theory]
    [InlineData("> [!NOTE]\n> You can't use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("Valid values are:\n\n- Sun: Bright.\n\n"
        + "  > [!NOTE]\n  > This value requires the Owner parameter.\n\n- Moon: Dim.",
        "Label=Sun => Owner; Label only (Sun, Moon)")]
    public void A_note_states_rules_like_other_text(string text, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(text));

    [Theory]
    [InlineData("If you use this parameter, you must use the Owner parameter.", "nowhere beside it")]
    [InlineData("If you use this parameter, you must use the Owner or Zones parameter.", "neither of them beside it")]
    [InlineData("You can't use this parameter with the Tag parameter.", "mandatory wherever it is")]
    public void A_rule_that_no_parameter_set_can_keep_is_reported_and_not_used(string sentence, string because)
    {
        var document = SetsDocument(sentence);

        Assert.True(SampleDocument.Read(document).Rules.Count == 0, because);
        var problem = Assert.Single(SampleDocument.Problems(document, "CSDK0006"));
        Assert.Equal(SampleDocument.LineOf(document, sentence), problem.Line);
    }

    [Theory]
    [InlineData("If you use this parameter, you must use the Room parameter.", "Label => Room")]
    [InlineData("If you use this parameter, you must use the Owner or Room parameter.", "Label => Owner | Room")]
    [InlineData("You can't use this parameter with the Owner parameter.", "Label => !Owner")]
    public void A_rule_that_a_parameter_set_can_keep_is_used(string sentence, string expected)
        => Assert.Equal(expected, Assert.Single(SampleDocument.Read(SetsDocument(sentence)).Rules).Rule.ToString());

    [Fact]
    public void Guillemets_in_a_document_are_quotation_marks()
        => Assert.Equal(["Label => !Owner"],
            SampleCmdlet.Rules("Say «0» and «9» or ‹1›. You can't use this parameter with the Owner parameter."));

    [Fact]
    public void A_bullet_about_forms_does_not_close_the_list()
        => Assert.DoesNotContain(SampleCmdlet.Rules("Valid values are:\n\n- All\n- A lamp or a group of lamps"),
            rule => rule.Contains(" only ", StringComparison.Ordinal));

    [Fact]
    public void What_looks_like_a_constraint_and_becomes_no_rule_is_reported_where_it_stands()
    {
        const string Sentence = "You can't use this parameter if the Owner parameter is someone else.";
        var document = SampleCmdlet.Document("It glows. " + Sentence);

        var problem = Assert.Single(SampleDocument.Problems(document, "CSDK0004"));

        Assert.Equal((SampleDocument.LineOf(document, Sentence), "It glows. ".Length + 1), (problem.Line, problem.Column));
        Assert.Contains(Sentence, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If you use this parameter, you must also use the LampShade parameter.", "it is not recognized")]
    [InlineData("For ceiling lamps, you must use this parameter with the Owner parameter.", "it applies only in some cases")]
    public void The_report_says_why(string sentence, string reason)
        => Assert.Contains(reason, Assert.Single(SampleCmdlet.NotUnderstood(sentence)), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_became_a_rule_is_not_reported()
        => Assert.Empty(SampleCmdlet.NotUnderstood("You can't use this parameter with the Owner parameter."));

    [Theory]
    [InlineData("You must be assigned permissions before you can run this cmdlet.")]
    [InlineData("If the value contains spaces, you must enclose it in quotation marks.")]
    [InlineData("The Label parameter specifies the name.")]
    [InlineData("This parameter is required to label lamps of the old kind.")]
    [InlineData("Hot lamps can't be moved.")]
    [InlineData("You need to restart the room after you change this value.")]
    [InlineData("You can't use this parameter on an old server.")]
    [InlineData("This parameter is meaningful only when the lamp is hot.")]
    [InlineData("If you don't use this parameter, you can't find the lamp in the dark.")]
    [InlineData("A lamp must have a shade.")]
    public void What_cannot_concern_code_is_not_reported(string sentence) => Assert.Empty(SampleCmdlet.NotUnderstood(sentence));

    [Theory]
    [InlineData("You can't use this parameter by itself.", "it needs company")]
    [InlineData("Wildcards are valid only at the end.", "a form")]
    [InlineData("The maximum number of letters is approximately 5.", "a bound")]
    [InlineData("Don't use the value $null, because lamps without a label get lost.", "a value")]
    [InlineData("Old lamps must be named as the Owner parameter says.", "another parameter")]
    [InlineData("For lamps in the garden, you must also use the Owner parameter.", "another parameter")]
    public void What_may_concern_the_command_line_is_reported(string sentence, string because)
        => Assert.True(SampleCmdlet.NotUnderstood(sentence).Count == 1, because);

    /// <summary>
    /// Creates a document in which -Label is in a set with a mandatory -Tag; -Owner and -Zones are in another set.
    /// </summary>
    private static string SetsDocument(string sentence) => SampleDocument.Of(
        SampleDocument.Parameter("Label", "String", "The label.\n\n" + sentence, sets: "First")
            + SampleDocument.Parameter("Tag", "String", sets: "First", required: "True")
            + SampleDocument.Parameter("Room", "String", sets: "First")
            + SampleDocument.Parameter("Owner", "String", sets: "Second")
            + SampleDocument.Parameter("Zones", "String", sets: "Second"),
        SampleDocument.Syntax("-Tag <String> [-Label <String>] [-Room <String>]", "First")
            + SampleDocument.Syntax("[-Owner <String>] [-Zones <String>]", "Second"));
}

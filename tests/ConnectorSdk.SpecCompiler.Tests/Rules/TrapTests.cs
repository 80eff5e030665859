namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Sentences that look like rules and state none that C# code could break for certain.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("You can use this parameter with the Owner parameter.", "permission")]
    [InlineData("You can use this parameter with the Owner parameter in the same command.",
        "permission, though it ends as a prohibition does")]
    [InlineData("You use this parameter with the Owner parameter.", "custom, not demand")]
    [InlineData("You can't use this parameter with the LampShade parameter.", "the cmdlet has no such parameter")]
    [InlineData("If you use this parameter, you must also use the LampShade parameter.", "the cmdlet has no such parameter")]
    [InlineData("You can only use this parameter if you specify the LampShade parameter.", "the cmdlet has no such parameter")]
    [InlineData("This parameter is meaningful only when the LampShade parameter is set to Red.",
        "the cmdlet has no such parameter")]
    [InlineData("If you don't use this parameter with the Owner parameter, the default value Red is used.",
        "it states a default")]
    [InlineData("The Dark property of the room that you specify with the Owner parameter must be set to $true.",
        "a property of another object")]
    [InlineData("The DimmingEnabled parameter must be set to $true to save energy.", "purpose")]
    [InlineData("The Silent switch is required to mute lamps.", "purpose")]
    [InlineData("You can't use this parameter to switch off someone else's lamp.", "a limit of the tool")]
    [InlineData("This parameter is only meaningful when the SyncEnabled parameter on the Set-Room cmdlet is set to $true.",
        "another cmdlet")]
    [InlineData("This setting also requires that you set the DimmingEnabled parameter to $true on the Set-Room cmdlet.",
        "another cmdlet")]
    [InlineData("You can't use this parameter with the Owner parameter on the Set-Room cmdlet.", "another cmdlet")]
    [InlineData("You also must set the DimmingEnabled attribute of the room to $true.", "an attribute of another object")]
    [InlineData("For dark rooms, you need to use this parameter if you use the Owner parameter.", "some rooms only")]
    [InlineData("For hybrid organizations, you must use this parameter with the Owner parameter.", "one environment only")]
    [InlineData("On an Edge server, this parameter requires the Owner parameter.", "one kind of server only")]
    [InlineData("This parameter is required only if you're making a linked lamp.", "the kind of an object")]
    [InlineData("You can use this parameter only on a ceiling lamp.", "the kind of an object")]
    [InlineData("This parameter isn't required when the Owner parameter is used.", "negated")]
    [InlineData("This parameter is not required if the Silent switch is used.", "negated")]
    [InlineData("If the values are the same, the Owner parameter isn't required.", "negated, and about something unsaid")]
    [InlineData("This parameter is required when you create a lamp, and you must use a unique value.",
        "always mandatory, or run time")]
    [InlineData("Depending on the kind of lamp, you need to use this parameter with the Owner, Fast, or Slow parameters.",
        "the condition is unsaid")]
    [InlineData("You can't use this parameter unless the Owner parameter is used.", "unless")]
    [InlineData("For example, if you use the ColorMode value Red, you can't use the value Bright for this parameter.",
        "an example")]
    [InlineData("We recommend that you don't use this parameter with the Owner parameter.", "advice")]
    [InlineData("You can't use this parameter if the room is dark.", "stored state")]
    [InlineData("You must be assigned permissions before you can use this parameter.", "permissions")]
    [InlineData("The maximum size of the lamp is 5.", "a bound of something else")]
    public void States_no_rule(string sentence, string because) => Assert.True(SampleCmdlet.Rules(sentence).Count == 0, because);

    [Fact]
    public void A_bound_in_days_of_a_date_counts_from_today()
        => Assert.Empty(SampleCmdlet.Rules("The maximum value for this parameter is 30 days.", "StartDate"));

    [Fact]
    public void A_bound_that_names_another_parameter_is_not_the_sections()
        => Assert.Empty(SampleCmdlet.Rules("The valid range for the TimerMinutes parameter is from 1 through 60."));

    [Fact]
    public void A_word_that_is_also_a_name_links_only_where_a_parameter_is_meant()
        => Assert.Empty(SampleCmdlet.Rules("You can't use this parameter with the owner of the room."));

    [Fact]
    public void Guillemets_in_a_document_are_quotation_marks()
        => Assert.Equal(["Label => !Owner"],
            SampleCmdlet.Rules("Say «0» and «9» or ‹1›. You can't use this parameter with the Owner parameter."));

    [Fact]
    public void A_prohibition_inside_an_environments_bullet_is_no_deprecation()
        => Assert.Empty(SampleCmdlet.Rules(
            "It depends on the service:\n\n- Microsoft 365 or Microsoft 365 GCC: Don't use this parameter."));

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

    [Fact]
    public void A_sentence_that_became_a_rule_is_not_reported()
        => Assert.Empty(SampleCmdlet.NotUnderstood("You can't use this parameter with the Owner parameter."));

    [Theory]
    [InlineData("You must be assigned permissions before you can run this cmdlet.")]
    [InlineData("If the value contains spaces, you must enclose it in quotation marks.")]
    [InlineData("The Label parameter specifies the name.")]
    public void What_cannot_concern_code_is_not_reported(string sentence) => Assert.Empty(SampleCmdlet.NotUnderstood(sentence));
}

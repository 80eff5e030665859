using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The parameters that a sentence mentions. Mentions are shown as <c>@Owner</c>, <c>@Fast|Slow</c> for alternatives,
/// <c>@Fast&amp;?Dim</c> with a name that the cmdlet doesn't have, and <c>@=</c> for the value of the bullet.
/// </summary>
public sealed class EntityLinkerTests
{
    [Theory]
    [InlineData("use the Owner parameter", "use @Owner")]
    [InlineData("use the Fast switch", "use @Fast")]
    [InlineData("use a Owner parameter", "use @Owner")]
    [InlineData("use Owner parameters", "use @Owner")]
    [InlineData("use the OWNER parameter", "use @Owner")]
    [InlineData("use the `Owner` parameter", "use @Owner")]
    [InlineData("use the -Owner parameter", "use @Owner")]
    [InlineData("use the `-Owner` parameter", "use @Owner")]
    [InlineData("use the Owner value", "use @Owner")]
    [InlineData("use TimerMinutes", "use @TimerMinutes")]
    [InlineData("use timerMINUTES", "use @TimerMinutes")]
    [InlineData("use the Owner cmdlet", "use @Owner")]
    public void A_name_before_its_noun_or_a_compound_anywhere_is_a_parameter(string sentence, string expected)
        => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("use the Owner")]
    [InlineData("the owner of the lamp")]
    [InlineData("Fast lamps")]
    [InlineData("`TimerMinutes`")]
    [InlineData("use the Set-Room cmdlet")]
    [InlineData("use the Dim cmdlet")]
    [InlineData("the parameter of a lamp")]
    public void Anything_else_is_words(string sentence) => Assert.Equal(sentence, Show(sentence));

    [Theory]
    [InlineData("the Fast and Slow switches", "@Fast&Slow")]
    [InlineData("the Fast or Slow switches", "@Fast|Slow")]
    [InlineData("the Fast, Slow, and Silent switches", "@Fast&Slow&Silent")]
    [InlineData("the Fast, Slow or Silent switch", "@Fast|Slow|Silent")]
    [InlineData("any of the Fast, Slow, or Silent switches", "@Fast|Slow|Silent")]
    [InlineData("the Fast and the Slow switches", "@Fast&Slow")]
    [InlineData("the Fast switch or the Slow switch", "@Fast|Slow")]
    [InlineData("the Fast switch, or the Slow switch", "@Fast|Slow")]
    [InlineData("the Fast switch or the Owner or Zones parameters", "@Fast|Owner|Zones")]
    [InlineData("the Fast switch and the Slow switch", "@Fast&Slow")]
    [InlineData("the Fast for Slow switches", "@Fast|Slow")]
    [InlineData("the Fast for Slow switch", "the Fast for @Slow")]
    [InlineData("the Owner, Zones, or Fast cmdlets", "@Owner|Zones|Fast")]
    [InlineData("one of these: TimerMinutes, FadeDelay, or SizeQuota", "one of these : @TimerMinutes|FadeDelay|SizeQuota")]
    [InlineData("TimerMinutes, FadeDelay, or SizeQuota", "@TimerMinutes|FadeDelay|SizeQuota")]
    [InlineData("set to Red and the Owner parameter", "set to Red and @Owner")]
    [InlineData("set to Red or the Owner parameter", "set to Red or @Owner")]
    public void A_list_that_ends_in_the_noun_is_one_mention(string sentence, string expected)
        => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("the Dim parameter", "@?Dim")]
    [InlineData("the Fast and Dim switches", "@Fast&?Dim")]
    [InlineData("the Dim, Fast, or Owner parameters", "@Fast|Owner|?Dim")]
    [InlineData("use LampShade", "use LampShade")]
    [InlineData("the Verbose switch", "@?Verbose")]
    [InlineData("the NoEndDate parameter", "@?NoEndDate")]
    public void A_name_that_the_cmdlet_does_not_have_is_unknown(string sentence, string expected)
        => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("this parameter", "@Label")]
    [InlineData("use this switch now", "use @Label now")]
    [InlineData("this list", "@Label")]
    [InlineData("the this parameter", "@Label")]
    [InlineData("these parameters", "@Label")]
    [InlineData("this value", "@Label")]
    [InlineData("this setting", "@Label")]
    [InlineData("this lamp", "this lamp")]
    [InlineData("The Owner parameter is short. This parameter", "@Owner is short This parameter")]
    public void This_parameter_is_the_sections(string sentence, string expected)
        => Assert.Equal(expected.Replace("This parameter", "@Label", StringComparison.Ordinal), Show(sentence));

    [Theory]
    [InlineData("this value requires the Owner parameter", "@= requires @Owner")]
    [InlineData("with this setting", "with @=")]
    [InlineData("this parameter requires this value", "@Label requires @=")]
    public void This_value_in_the_bullet_of_a_value_is_that_value(string sentence, string expected)
        => Assert.Equal(expected, Show(sentence, "Label", Predicate.OneOf("Label", "Red")));

    [Theory]
    [InlineData("the value of the Owner parameter", "@Owner")]
    [InlineData("a value for the Owner parameter", "@Owner")]
    [InlineData("values for the Fast and Slow switches", "@Fast&Slow")]
    [InlineData("the value of this parameter", "@Label")]
    [InlineData("the Owner parameter value", "@Owner")]
    [InlineData("the Owner parameter value `Ann`", "@Owner value `Ann`")]
    [InlineData("the Owner parameter value Ann", "@Owner value Ann")]
    [InlineData("the Owner parameter value $true", "@Owner value $true")]
    [InlineData("the Owner parameter value 5", "@Owner value 5")]
    [InlineData("the date specified by the StartDate parameter", "@StartDate")]
    [InlineData("the date and time specified by the StartDate parameter", "@StartDate")]
    [InlineData("the number specified by this parameter", "@Label")]
    [InlineData("the color specified by this parameter", "the color specified by @Label")]
    public void The_value_of_a_parameter_is_the_parameter(string sentence, string expected)
        => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("use the DimingEnabled parameter", "DimmingEnabled", "use @DimmingEnabled")]
    [InlineData("use the DimmingEnable parameter", "DimmingEnabled", "use @DimmingEnabled")]
    [InlineData("use the DimmngEnabld parameter", "DimmingEnabled", "use @DimmingEnabled")]
    [InlineData("use the DmmngEnabld parameter", "DimmingEnabled", "use @?DmmngEnabld")]
    [InlineData("use the DimingEnabled parameter", "Label", "use @?DimingEnabled")]
    [InlineData("use the Lable parameter", "Label", "use @?Lable")]
    [InlineData("use the SyncEnabled parameter", "DimmingEnabled", "use @SyncEnabled")]
    public void Only_the_sections_own_long_name_may_be_misspelt(string sentence, string section, string expected)
        => Assert.Equal(expected, Show(sentence, section));

    [Fact]
    public void Whatever_the_words_are_mentions_are_of_the_cmdlet_and_stand_in_order()
        => SampleWords.AnyOf(
                "the", "this", "these", "any", "of", "parameter", "parameters", "switches", "value", "values", "setting",
                "cmdlets", "and", "or", "nor", "for", ",", ":", "(", ")", "Owner", "Fast", "`Slow`", "-Label", "TimerMinutes",
                "LampShade", "Dim", "specified", "by", "date", "5", "$true", "`", "\"Red\"", "list", "a")
            .Array[0, 30].Select(words => string.Join(" ", words.Append("it"))).Sample(text =>
            {
                var names = SampleCmdlet.Context("Label").Names;
                var phrase = Link(text, "Label", null);

                var end = 0;
                for (var i = 0; i < phrase.Count; i++)
                {
                    Assert.InRange(phrase[i].Start, end, text.Length);
                    Assert.InRange(phrase[i].End, phrase[i].Start, text.Length);
                    end = phrase[i].End;
                }

                Assert.All(phrase.Mentions.SelectMany(mention => mention.Parameters), name => Assert.NotNull(names.Find(name)));
                Assert.All(phrase.Mentions.SelectMany(mention => mention.Unknown), name => Assert.Null(names.Find(name)));
            });

    private static string Show(string sentence, string section = "Label", Predicate? bullet = null)
        => SamplePhrase.Show(Link(sentence, section, bullet));

    private static Phrase Link(string text, string section, Predicate? bullet)
        => EntityLinker.Link(text, SampleCmdlet.Context(section) with { BulletValue = bullet });

}

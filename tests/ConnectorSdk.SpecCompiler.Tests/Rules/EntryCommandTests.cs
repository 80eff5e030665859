using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// A command with only the mandatory parameters of a set is complete, so a rule that it violates isn't certain.
/// </summary>
public sealed class EntryCommandTests
{
    private const string Need = "If you use this parameter, you must use the Label parameter.";

    [Theory]
    [InlineData("-Power <Int32> [-Label <String>]", "", "a mandatory parameter never needs an optional one")]
    [InlineData("[-Power <Int32>] [-Label <String>]", "Power => Label", "an optional one may")]
    [InlineData("-Power <Int32> -Label <String>", "Power => Label", "what is there anyway is no harm")]
    public void A_demand_of_every_command_of_a_set_contradicts_its_SYNTAX(string syntax, string expected, string because)
        => Assert.True(expected == Rules(syntax, Need), because);

    [Theory]
    [InlineData("You can use this parameter only with the Label parameter.")]
    [InlineData("This parameter is meaningful only when you use the Label parameter.")]
    public void Neither_error_nor_warning_is_made_of_it(string sentence)
        => Assert.Equal("", Rules("-Power <Int32> [-Label <String>]", sentence));

    [Fact]
    public void The_contradiction_is_reported_at_its_line_with_the_set()
    {
        var document = Document("-Power <Int32> [-Label <String>]", Need);

        var problem = Assert.Single(SampleDocument.Problems(document, SpecDiagnosticIds.Contradiction));

        Assert.Equal(SampleDocument.LineOf(document, Need), problem.Line);
        Assert.Contains("a command with only the mandatory parameters violates it", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If you use this parameter, you must use the Power parameter.", "Power => Label (warning); Label => Power")]
    [InlineData("The Label parameter is used with the Power parameter to name the lamp.",
        "Power => Label (warning); Label ~> Power (warning)")]
    [InlineData("The Label parameter names the lamp.", "")]
    public void What_two_sections_demand_together_SYNTAX_alone_does_not_deny(string ofLabel, string expected)
        => Assert.Equal(expected, Rules("-Power <Int32> [-Label <String>]", Need, ofLabel: ofLabel));

    [Theory]
    [InlineData("You must use at least one of the Label or Color parameters.", "Label | Color (warning)")]
    [InlineData("If you don't use the Color parameter, you must use the Label parameter.", "!Color => Label (warning)")]
    public void SYNTAX_can_not_state_alternatives_so_they_warn(string sentence, string expected)
        => Assert.Equal(expected, Rules("[-Power <Int32>] [-Label <String>] [-Color <String>]", sentence));

    [Theory]
    [InlineData("This parameter is reserved for internal Microsoft use.")]
    [InlineData("This parameter has been deprecated.")]
    public void All_of_a_set_may_be_reserved_or_deprecated(string sentence)
        => Assert.NotEqual("", Rules("[-Label <String>]", sentence, "### Two\n```\nNew-Lamp -Color <String> -Power\n```\n"));

    private static string Rules(string syntax, string text, string more = "", string ofLabel = "")
        => string.Join("; ", SampleDocument.Read(Document(syntax, text, more, ofLabel)).Rules
            .Where(rule => rule.IsStated)
            .Select(SampleCmdlet.Notation));

    private static string Document(string syntax, string text, string more = "", string ofLabel = "")
    {
        var isMandatory = syntax.StartsWith('-');
        return SampleDocument.Of(
            SampleDocument.Parameter("Power", more.Length > 0 ? "SwitchParameter" : "Int32", text,
                sets: more.Length > 0 ? "Two" : "(All)", required: isMandatory || more.Length > 0 ? "True" : "False")
                + SampleDocument.Parameter("Label", "String", ofLabel, sets: more.Length > 0 ? "One" : "(All)",
                    required: syntax.Contains(" -Label", StringComparison.Ordinal) ? "True" : "False")
                + SampleDocument.Parameter("Color", "String", sets: more.Length > 0 ? "Two" : "(All)",
                    required: more.Length > 0 ? "True" : "False"),
            SampleDocument.Syntax(syntax, more.Length > 0 ? "One" : "") + more);
    }
}

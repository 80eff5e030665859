using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests.Notation;

/// <summary>A rule of a block is checked against the rest of the document, like a rule of a sentence.</summary>
public sealed class RuleBlockGateTests
{
    [Theory]
    [InlineData("Owner => !Name", "-Name is mandatory in every parameter set")]
    [InlineData("Owner => Owner", "every command satisfies it")]
    public void What_the_document_denies_is_reported_at_its_line(string line, string reason)
    {
        var document = SampleRules.Document(SampleRules.Block("  " + line));

        var spec = SampleDocument.Read(document);

        Assert.Empty(SampleRules.Of(spec));
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal(
            (SpecDiagnosticIds.Notation, SampleDocument.LineOf(document, line), 3), (problem.Id, problem.Line, problem.Column));
        Assert.Equal($"The rule '{line}' is not used, because {reason}.", problem.Message);
    }

    [Fact]
    public void An_example_that_violates_the_rule_refutes_it()
    {
        var document = SampleRules.Document(
            SampleRules.Block("Owner => !Zones") + "\n\n## EXAMPLES\n\n```\nNew-Lamp -Name A -Owner B -Zones C\n```");

        var spec = SampleDocument.Read(document);

        Assert.Empty(SampleRules.Of(spec));
        Assert.Contains($"the example on line {SampleDocument.LineOf(document, "New-Lamp -Name A") - 1} violates it",
            Assert.Single(SampleRules.Problems(spec)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_of_another_set_cannot_be_required()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Red", "String", sets: "Warm", required: "True")
            + SampleDocument.Parameter("Blue", "String", sets: "Cold", required: "True")
            + SampleRules.Block("Red => Blue"),
            SampleDocument.Syntax("-Red <String>", "Warm") + SampleDocument.Syntax("-Blue <String>", "Cold"));

        Assert.Contains(
            "no parameter set can satisfy it", Assert.Single(SampleRules.Problems(SampleDocument.Read(document))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_the_shortest_command_misses_is_a_warning()
        => Assert.Equal("Owner ^ Zones (warning)", SampleRules.Rule("Owner ^ Zones"));

    [Fact]
    public void A_choice_under_a_condition_is_an_error()
        => Assert.Equal("Label => Owner ^ Zones", SampleRules.Rule("Label => Owner ^ Zones"));

    [Fact]
    public void What_a_stored_object_may_have_is_not_asked_for()
    {
        var spec = SampleRules.Read("!Owner => Zones", cmdlet: "Set-Lamp");

        Assert.Contains("the stored object might already satisfy it", Assert.Single(SampleRules.Problems(spec)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_command_that_changes_an_object_must_give_is_an_error()
        => Assert.Equal("ColorMode=Red => Owner", SampleRules.Rule("ColorMode=Red => Owner", "Set-Lamp"));

    [Theory]
    [InlineData("Label => !Owner", "You can't use this parameter with the Owner parameter.")]
    [InlineData("Label => Owner", "If you use this parameter, you must also use the Owner parameter.")]
    [InlineData("Label => !Name", "You can't use this parameter with the Name parameter.")]
    [InlineData("Label ~> ColorMode=Red", "This parameter is meaningful only when the ColorMode parameter value is Red.")]
    [InlineData("length(Label) <= 64", "The maximum length is 64 characters.")]
    [InlineData("Label only on ('Exchange Online')", "This parameter is available only in Exchange Online.")]
    [InlineData("deprecated(Label)", "This parameter is deprecated.")]
    public void The_notation_of_a_sentence_is_the_rule_of_the_sentence(string line, string sentence)
    {
        var noted = SampleRules.Of(SampleRules.Read(line)).Select(SampleCmdlet.Notation);

        Assert.Equal(SampleCmdlet.Rules(sentence), noted);
    }
}

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>If SYNTAX shows a combination that a sentence forbids, the sentence is only a warning.</summary>
public sealed class SyntaxGateTests
{
    private const string NotWithInside = "You can't use this parameter with the Inside switch.";

    [Theory]
    [InlineData("-Inside [-Power <Int32>]", "Inside", "Power => !Inside (warning)")]
    [InlineData("-Inside [-Power <Int32>]", "Room", "Power => !Inside (warning)")]
    [InlineData("[-Inside] [-Power <Int32>]", "Inside", "Power => !Inside (warning)")]
    [InlineData("[-Inside] [-Power <Int32>]", "Room", "Power => !Inside")]
    [InlineData("-Inside", "Inside", "Power => !Inside")]
    public void A_parameter_in_the_set_of_a_switch_is_not_certainly_forbidden_beside_it(string set, string name, string expected)
        => Assert.Equal(expected, Rules(set, name, NotWithInside));

    [Fact]
    public void The_other_cases_of_the_sentence_are_not_certain_either()
        => Assert.Equal(
            "Inside => !Power (warning); Label=North => !Power (warning)",
            Rules("-Inside [-Power <Int32>]", "Inside",
                "You can't use this parameter if any of the following conditions are true:\n\n- The Inside switch is used.\n"
                + "- The Label parameter is set to North."));

    private static string Rules(string set, string name, string sentence)
    {
        var required = set.StartsWith('-') ? "True" : "False";
        var power = set.Contains("Power", StringComparison.Ordinal) ? "(All)" : "Outside";
        return string.Join("; ", SpecReader.Read("New-Lamp.md", SampleDocument.Of(
            SampleDocument.Parameter("Inside", "SwitchParameter", sets: name, required: required)
                + SampleDocument.Parameter("Label", "String")
                + SampleDocument.Parameter("Power", "Int32", sentence, sets: power),
            SampleDocument.Syntax("[-Power <Int32>] [-Label <String>]", "Outside")
                + "\n\n" + SampleDocument.Syntax($"{set} [-Label <String>]", name)))
            .Rules.Where(rule => rule.IsStated).Select(SampleCmdlet.Notation));
    }
}

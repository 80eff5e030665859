namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>A rule that contradicts an example of the same document isn't certain, whether it is an error or a warning.</summary>
public sealed class ExampleGateTests
{
    [Theory]
    [InlineData("You can't use this parameter with the Fast switch.", "New-Lamp -Name a -Label b -Fast", "")]
    [InlineData("You can't use this parameter with the Fast switch.", "New-Lamp -Name a -Label b", "Label => !Fast")]
    [InlineData("This parameter is meaningful only when you use the Fast switch.", "New-Lamp -Name a -Label b", "")]
    [InlineData("This parameter is meaningful only when you use the Fast switch.", "New-Lamp -Name a -Label b -Fast",
        "Label ~> Fast (warning)")]
    [InlineData("This parameter is reserved for internal Microsoft use.", "New-Lamp -Name a -Label b", "")]
    [InlineData("This parameter is reserved for internal Microsoft use.", "New-Lamp -Name a", "reserved(Label) (warning)")]
    public void A_rule_that_an_example_breaks_is_not_used(string sentence, string example, string expected)
        => Assert.Equal(expected, Rules(sentence, example));

    [Fact]
    public void An_example_may_still_use_what_is_deprecated()
        => Assert.Equal(
            Rules("This parameter has been deprecated.", "New-Lamp -Name a"),
            Rules("This parameter has been deprecated.", "New-Lamp -Name a -Label b"));

    private static string Rules(string sentence, string example)
    {
        var without = Read("", example);
        return string.Join("; ", Read(sentence, example).Except(without));
    }

    private static IReadOnlyList<string> Read(string sentence, string example)
        => [.. SampleDocument.Read(SampleCmdlet.Document(sentence).Replace(
                "## PARAMETERS", $"## EXAMPLES\n\n### Example 1\n```powershell\n{example}\n```\n\n## PARAMETERS",
                StringComparison.Ordinal))
            .Rules.Select(SampleCmdlet.Notation)];
}

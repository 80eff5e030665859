using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The result of reading a parameter's section: its passages, the introductions of its lists, and the starts of its bullets.
/// </summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("Valid values are:", true)]
    [InlineData("This parameter uses one of the following values:", true)]
    [InlineData("The values are as follows:", true)]
    [InlineData("The following values aren't allowed:", false)]
    [InlineData("The valid values for the Owner parameter are:", false)]
    [InlineData("These lamps are sold:", false)]
    [InlineData("Valid values are listed elsewhere.", false)]
    public void A_lead_tells_whether_it_lists_the_values_of_the_parameter(string lead, bool expected)
        => Assert.Equal(expected, LeadOf(lead).ListsValues);

    [Theory]
    [InlineData("Valid values are:", true)]
    [InlineData("Valid values include:", false)]
    [InlineData("Some of the valid values are:", false)]
    [InlineData("If the lamp is hot, valid values are:", false)]
    [InlineData("For this parameter, valid values are:", true)]
    public void A_lead_tells_whether_it_lists_all_values(string lead, bool expected)
        => Assert.Equal(expected, LeadOf(lead).ListsAll);

    [Theory]
    [InlineData("When the lamp is hot:", true)]
    [InlineData("The colors depend on the lamp, depending on its age:", true)]
    [InlineData("When you add a Label:", false)]
    [InlineData("The lamps are:", false)]
    public void A_lead_tells_whether_it_limits_its_bullets_to_a_case(string lead, bool expected)
        => Assert.Equal(expected, LeadOf(lead).IsLimit);

    [Theory]
    [InlineData("- Red: It glows.", "Red", "It glows.")]
    [InlineData("- `Red` or `Blue` (default): It glows.", "Red Blue", "It glows.")]
    [InlineData("- 0: TextOnly. It glows.", "0 TextOnly", "TextOnly. It glows.")]
    [InlineData("- Blank (the value $null): It is dark.", "$null", "It is dark.")]
    [InlineData("- The lamp glows.", "", "The lamp glows.")]
    public void A_bullet_tells_the_values_that_it_names_and_what_it_says_of_them(string bullet, string values, string text)
    {
        var stated = Assert.Single(Section($"Valid values are:\n\n{bullet}").Bullets);

        Assert.Equal(values, string.Join(' ', stated.Values.Select(value => value.Text)));
        Assert.Equal(text, stated.Text.Text);
    }

    [Fact]
    public void A_list_belongs_to_the_paragraph_above_it()
    {
        var passages = Section("The label. It glows.\n\nValid values are:\n\n- Red\n- Blue\n\nMore of it.").Passages;

        Assert.Equal(
            ["The label. It glows.", "Valid values are:", "More of it."], passages.Select(passage => passage.Text!.Text));
        Assert.Equal([0, 2, 0], passages.Select(passage => passage.List?.Bullets.Count ?? 0));
    }

    [Fact]
    public void Paragraphs_below_a_bullet_are_its_own()
    {
        var bullet = Section("Valid values are:\n\n- Red: It glows.\n\n  It is warm.\n\n  > [!NOTE]\n  > It is hot.")
            .Bullets.Single();

        Assert.Equal(["It is warm.", "It is hot."], bullet.Below.Select(prose => prose.Text));
    }

    [Theory]
    [InlineData("Type: Int32", "[-Label <Int32>]", "Int32")]
    [InlineData("Type: Int32", "[-Label <String>]", "Int32")]
    [InlineData("Aliases:", "[-Label <Int32>]", "Int32")]
    [InlineData("Aliases:", "[-Label]", "SwitchParameter")]
    public void The_type_is_settled_between_metadata_and_SYNTAX(string metadata, string syntax, string expected)
        => Assert.Equal(
            expected, Stated($"# New-Lamp\n\n## SYNTAX\n\n```\nNew-Lamp {syntax}\n```\n\n## PARAMETERS\n\n### -Label\n\n"
            + $"The label.\n\n```yaml\n{metadata}\nRequired: False\nPosition: Named\n```\n").Type.ToString());

    private static Lead LeadOf(string text) => Section(text + "\n\n- Red\n- Blue").Passages.Single().List!.Lead!;

    private static Section Section(string text) => Stated(SampleDocument.Of(SampleDocument.Parameter("Label", "String", text)));

    private static Section Stated(string document)
        => StatementReader.Read(DocumentReader.Read(SampleDocument.FileName, document, [])!, []).Sections.Single();
}

using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Tests.Emit;

/// <summary>The tables in attributes: what is emitted is what is read, whatever a document holds.</summary>
public sealed class MetadataTableTests
{
    [Fact]
    public void Space_before_a_row_and_line_ends_of_any_kind_do_not_count()
        => Assert.Equal(
            [["Name", "String"], ["Port", "Int32", "25"]],
            MetadataTable.Read("\r\n    Name|String\r\n\r\n    Port|Int32|25"));

    [Fact]
    public void A_backslash_leads_what_would_end_a_cell()
        => Assert.Equal([["a|b", "\\", "\n", "u12"]], MetadataTable.Read("""a\|b|\\|\u000a|\u12"""));

    [Fact]
    public void Cells_that_a_later_version_adds_are_passed_over()
        => Assert.Equal([new ParameterFacts("Port", "Int32", "25")], CmdletTables.Parameters("Port|Int32|25|Exchange Online|more"));

    [Theory]
    [InlineData("Identity|String||null", true)]
    [InlineData("Identity|String|x|null", true)]
    [InlineData("Identity|String|null", false)]
    [InlineData("Identity|String", false)]
    public void The_fourth_cell_says_that_null_is_a_value(string row, bool expected)
        => Assert.Equal(expected, Assert.Single(CmdletTables.Parameters(row)).AllowsNull);

    [Theory]
    [InlineData("x|error|Name|Sentence.")]
    [InlineData("1|grave|Name|Sentence.")]
    [InlineData("1|error|Name <=> Port|Sentence.")]
    [InlineData("1|error|Name")]
    public void A_rule_that_cannot_be_read_is_handed_out_as_it_is(string row)
    {
        List<string> skipped = [];

        Assert.Empty(CmdletTables.Rules("New-Lamp.md", row, skipped.Add));
        Assert.Equal([row], skipped);
    }
}

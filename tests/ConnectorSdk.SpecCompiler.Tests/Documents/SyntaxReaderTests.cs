using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The SYNTAX block, whole and damaged. A parameter is shown as name, type, and M(andatory) and P(ositional).</summary>
public sealed class SyntaxReaderTests
{
    [Theory]
    [InlineData("-Label <String>", "Label String M")]
    [InlineData("[-Label <String>]", "Label String")]
    [InlineData("[-Label] <String>", "Label String MP")]
    [InlineData("[[-Label] <String>]", "Label String P")]
    [InlineData("[-Force]", "Force -")]
    [InlineData("-Force", "Force - M")]
    [InlineData("-Data <Byte[]>", "Data Byte[] M")]
    [InlineData("-Kind <AfterHours | Holiday>", "Kind AfterHours | Holiday M")]
    [InlineData("-Items <List`1[System.String]>", "Items List`1[System.String] M")]
    [InlineData("-Kind Standard [-Force]", "Kind Standard M; Force -")]
    [InlineData("-Enabled:$true [-Label <String>]", "Enabled - M; Label String")]
    [InlineData("[-Label <String> ] [-Owner <String>]", "Label String; Owner String")]
    [InlineData("[-Label <String>][-Owner <String>]", "Label String; Owner String")]
    [InlineData("-Ids <List<Int32>>", "Ids List<Int32> M")]
    [InlineData("[-Force [<SwitchParameter>]] [-Label <String>]", "Force SwitchParameter; Label String")]
    [InlineData("-Force [<SwitchParameter>] [<CommonParameters>]", "Force SwitchParameter M")]
    [InlineData("[-Force [<SwitchParameter>]] [<CommonParameters>]", "Force SwitchParameter")]
    public void Parameters_are_read(string block, string expected)
    {
        var (parameters, problems) = Read("New-Lamp " + block);

        Assert.Equal(expected, parameters);
        Assert.DoesNotContain(problems, problem => !block.Contains("<<", StringComparison.Ordinal) && !block.Contains(">>",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[[-Label] SmtpAddress>]", "Label SmtpAddress P")]
    [InlineData("[-Label] <String>]", "Label String P")]
    [InlineData("-Label <String>]", "Label String")]
    [InlineData("[[-Label <String>]]", "Label String")]
    [InlineData("[[-Data <Byte[]>]]", "Data Byte[]")]
    [InlineData("[-Label System.Boolean>]", "Label System.Boolean")]
    [InlineData("[-Label <String>>]", "Label String")]
    [InlineData("[-Label] MultiValuedProperty>]", "Label MultiValuedProperty P")]
    [InlineData("[Label <Boolean>]", "Label Boolean")]
    [InlineData("[-Status <StatusEnum]", "Status StatusEnum")]
    [InlineData("[-Zones <MultiValuedProperty]>]", "Zones MultiValuedProperty")]
    [InlineData("[-Seconds [Int16> ]", "Seconds Int16")]
    [InlineData("[[-Label]", "Label -")]
    public void A_malformed_parameter_is_read_as_far_as_it_goes_and_its_neighbours_whole(string malformed, string expected)
    {
        var (parameters, _) = Read($"New-Lamp -First <String> {malformed} [-Last <Int32>] [<CommonParameters>]");

        Assert.Equal($"First String M; {expected}; Last Int32", parameters);
    }

    [Theory]
    [InlineData("[[-Label] SmtpAddress>]")]
    [InlineData("-Label <String>]")]
    [InlineData("[Label <Boolean>]")]
    [InlineData("-[Label]")]
    public void A_malformed_parameter_is_reported_at_its_line(string malformed)
    {
        var (_, problems) = Read($"New-Lamp -First <String>\n {malformed}\n [-Last <Int32>]");

        var problem = Assert.Single(problems);
        Assert.Equal((SpecDiagnosticIds.Damaged, 12), (problem.Id, problem.Line));
        Assert.Contains($"'{malformed}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_parameter_at_all_costs_nothing_else()
        => Assert.Equal("First String M; Last Int32", Read("New-Lamp -First <String> -[Label] [-Last <Int32>]").Parameters);

    [Theory]
    [InlineData("New-Lamp\n -Label\n <String>\n [-Force]")]
    [InlineData("New-Lamp -Label <String>\n[-Force]")]
    [InlineData("New-Lamp -Label\t<String>\n\n\n    [-Force]")]
    [InlineData("PS C:\\> New-Lamp -Label <String> [-Force]")]
    [InlineData("New-Chandelier -Label <String> [-Force]")]
    public void Wraps_prompts_and_names_do_not_matter(string block)
        => Assert.Equal("Label String M; Force -", Read(block).Parameters);

    [Fact]
    public void Common_parameters_are_left_out()
        => Assert.Equal("Label String",
            Read("New-Lamp [-Label <String>] [<CommonParameters>] [<CommonParameters>]\n"
                + " [<WorkflowCommonParameters>]").Parameters);

    [Fact]
    public void A_parameter_that_is_shown_twice_counts_once()
        => Assert.Equal("Label String M", Read("New-Lamp -Label <String> [-LABEL <Int32>]").Parameters);

    [Fact]
    public void An_empty_block_is_a_set_without_parameters() => Assert.Equal("", Read("").Parameters);

    [Theory]
    [InlineData("ByLabel", "ByLabel", false)]
    [InlineData("ByLabel (Default)", "ByLabel", true)]
    [InlineData("Reapply (default)", "Reapply", true)]
    [InlineData("Path (Default) - All providers", "Path", true)]
    [InlineData("Query (cdxml) (Default)", "Query (cdxml)", true)]
    [InlineData("Add field to list", "Add field to list", false)]
    [InlineData("(Default)", null, true)]
    [InlineData(null, null, false)]
    public void A_sets_name_and_default_mark_come_from_its_heading(string? heading, string? name, bool isDefault)
    {
        var set = new SyntaxReader("New-Lamp", new StringPool(), [])
            .Read(heading, new FenceBlock(1, TextRange.Of("New-Lamp"))).Single();

        Assert.Equal((name, isDefault), (set.Name, set.IsDefault));
    }

    [Fact]
    public void An_empty_type_is_reported()
    {
        var (parameters, problems) = Read("New-Lamp\n -Apps <>");

        Assert.Equal("Apps  M", parameters);
        Assert.Equal(12, Assert.Single(problems).Line);
    }

    [Theory]
    [InlineData("Set-Lamp [-Label <String>]")]
    [InlineData("PS C:\\> Set-Lamp [-Label <String>]")]
    public void A_block_of_another_cmdlet_is_read_and_reported(string block)
    {
        var (parameters, problems) = Read(block);

        Assert.Equal("Label String", parameters);
        Assert.Contains("'Set-Lamp'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PS C:\\> New-Lamp [-Label <String>]")]
    [InlineData("new-lamp [-Label <String>]")]
    public void A_prompt_and_another_case_are_nothing_to_report(string block) => Assert.Empty(Read(block).Problems);

    [Fact]
    public void A_parameter_that_stands_twice_counts_once_and_is_reported()
    {
        var (parameters, problems) = Read("New-Lamp [-Label <String>]\n [-Owner <String>]\n [-LABEL <String>]");

        Assert.Equal("Label String; Owner String", parameters);
        Assert.Equal(13, Assert.Single(problems).Line);
    }

    [Fact]
    public void A_block_that_names_the_cmdlet_again_holds_another_set()
    {
        var sets = new SyntaxReader("New-Lamp", new StringPool(), []).Read(
            "A", new FenceBlock(10, TextRange.Of("New-Lamp -Label <String>\n\nNew-Lamp -Owner <String>")));

        Assert.Equal([("A", "Label", 11), (null, "Owner", 13)], sets.Select(set => (
            set.Name, set.Parameters.Single().Name, set.Parameters.Single().Line)));
    }

    private static (string Parameters, IReadOnlyList<SpecDiagnostic> Problems) Read(string block)
    {
        List<SpecDiagnostic> problems = [];
        var set = new SyntaxReader("New-Lamp", new StringPool(), problems)
            .Read(null, new FenceBlock(10, TextRange.Of(block))).Single();
        var parameters = set.Parameters.Select(
            p => $"{p.Name} {p.Type ?? "-"} {(p.Mandatory ? "M" : "")}{(p.Positional ? "P" : "")}".TrimEnd());
        return (string.Join("; ", parameters), problems);
    }
}

using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The metadata block of a parameter, in every form that documents use.</summary>
public sealed class MetadataTests
{
    [Fact]
    public void A_key_needs_no_blank_after_its_colon()
        => Assert.Equal("Int32", Read("Type:Int32\nParameter Sets:(All)\nRequired:True").Type.ToString());

    [Fact]
    public void Aliases_are_a_list_with_commas() => Assert.Equal(["L", "Lbl"], Read("Type: String\nAliases: L, Lbl").Aliases);

    [Fact]
    public void The_nested_schema_is_read()
    {
        const string Block = """
            Type: System.String
            DefaultValue: Warm
            SupportsWildcards: false
            Aliases:
            - L
            ParameterSets:
            - Name: ByLabel
              Position: 2
              IsRequired: true
              ValueFromPipeline: false
            DontShow: false
            AcceptedValues:
            - Warm
            - Cold
            HelpMessage: ''
            """;
        var cmdlet = SampleDocument.Cmdlet(Entry(Block), "");
        var label = cmdlet.Find("Label")!;

        Assert.Equal("String", label.Type.ToString());
        Assert.Equal("Warm", label.Default);
        Assert.Equal(["L"], label.Aliases);
        Assert.Equal(["Warm", "Cold"], label.ClosedValues);
        Assert.Equal(new SetPosition(2, IsCertain: true), cmdlet.Sets.Single().Find("Label")!.Position);
    }

    [Fact]
    public void Each_set_of_the_nested_schema_says_for_itself_whether_the_parameter_is_mandatory()
    {
        const string Block =
            "Type: SwitchParameter\nParameterSets:\n- Name: A\n  IsRequired: true\n- Name: B\n  IsRequired: false";
        var cmdlet = SampleDocument.Cmdlet(
            Entry(Block), SampleDocument.Syntax("-Label", "A") + SampleDocument.Syntax("[-Label]", "B"));

        Assert.Equal([true, false], cmdlet.Sets.Select(set => set.Find("Label")!.Mandatory));
    }

    [Theory]
    [InlineData("DefaultValue: '*all'", "*all")]
    [InlineData("DefaultValue: \"*all\"", "*all")]
    [InlineData("DefaultValue: 'It''s'", "It's")]
    [InlineData("DefaultValue: ''", null)]
    public void Quotation_marks_are_no_part_of_a_value(string line, string? expected)
        => Assert.Equal(expected, Read($"Type: String\n{line}\nRequired: False").Default);

    [Theory]
    [InlineData("AcceptedValues:\n- '7.1'\n- '7.2'")]
    [InlineData("AcceptedValues: ['7.1', \"7.2\"]")]
    [InlineData("Accepted values: 7.1, 7.2")]
    public void Accepted_values_are_read_in_every_spelling(string lines)
        => Assert.Equal(["7.1", "7.2"], Read($"Type: String\n{lines}\nRequired: False").ClosedValues);

    [Theory]
    [InlineData("Aliases: none")]
    [InlineData("Aliases: []")]
    [InlineData("Aliases:")]
    public void None_is_no_alias(string line) => Assert.Empty(Read($"Type: String\n{line}\nRequired: False").Aliases);

    [Fact]
    public void Parentheses_within_a_sets_name_are_part_of_it()
    {
        var cmdlet = SampleDocument.Cmdlet(
            Entry("Type: String\nParameter Sets: Query (cdxml)\nRequired: False"),
            SampleDocument.Syntax("[-Label <String>]", "Query (cdxml)") + SampleDocument.Syntax("[-Owner <String>]", "Other"));

        Assert.Equal(["Label", "Owner"], cmdlet.Sets[0].Members.Select(member => member.Parameter).Concat(
            cmdlet.Sets[1].Members.Select(member => member.Parameter)));
    }

    [Theory]
    [InlineData("Required: FalseNamed", "Required: FalseNamed")]
    [InlineData("Position: 3", "```yaml")]
    public void An_unclear_Required_is_reported_at_its_line_or_that_of_the_block(string line, string place)
    {
        var document = SampleDocument.Of(Entry($"Type: String\n{line}"));

        var problem = Assert.Single(SampleDocument.Problems(document, SpecDiagnosticIds.Damaged));
        Assert.Equal(SampleDocument.LineOf(document, place), problem.Line);
    }

    [Fact]
    public void A_block_without_a_type_is_one_and_is_reported()
    {
        var document = SampleDocument.Of(Entry("Required: true\nPosition: 1"), SampleDocument.Syntax("-Label <Int32>"));

        Assert.Equal("Int32", SampleDocument.Read(document).Cmdlet!.Find("Label")!.Type.ToString());
        Assert.Single(SampleDocument.Problems(document, SpecDiagnosticIds.Damaged));
    }

    [Fact]
    public void A_text_is_taken_where_the_types_of_two_blocks_differ()
    {
        const string Blocks = "### -Label\n\n```yaml\nType: Guid\nParameter Sets: A\nRequired: True\n```\n\n"
            + "```yaml\nType: Boolean\nParameter Sets: B\nRequired: True\n```\n\n";
        var document = SampleDocument.Of(
            Blocks, SampleDocument.Syntax("-Label <Guid>", "A") + SampleDocument.Syntax("-Label <Boolean>", "B"));

        Assert.Equal("String", SampleDocument.Read(document).Cmdlet!.Find("Label")!.Type.ToString());
        Assert.Equal(SampleDocument.LineOf(document, "Type: Boolean"),
            Assert.Single(SampleDocument.Problems(document, SpecDiagnosticIds.Conflict)).Line);
    }

    [Fact]
    public void Lines_that_are_no_keys_are_passed_over()
        => Assert.Equal("Int32", Read("Some prose\nType: Int32\n%\n@()\n: x\nRequired: True").Type.ToString());

    [Fact]
    public void Values_that_no_YAML_parser_takes_are_taken()
        => Assert.Equal("*", Read("Type: String\nDefault value: *\nRequired: False").Default);

    [Theory]
    [InlineData("FalseNamed", false)]
    [InlineData("true", true)]
    [InlineData("True (when the name is Custom)", true)]
    public void Required_is_told_by_its_first_word(string required, bool expected)
        => Assert.Equal(expected, SampleDocument.Cmdlet(Entry($"Type: String\nRequired: {required}"),
            "").Sets.Single().Find("Label")!.Mandatory);

    [Fact]
    public void Required_may_be_said_set_by_set()
    {
        const string Block = "Type: String\nParameter Sets: A, B, C\nRequired: True (A), False (B, C)";
        var syntax = string.Concat("ABC".Select(set => SampleDocument.Syntax("-Label <String>", set.ToString())));

        Assert.Equal([true, false, false],
            SampleDocument.Cmdlet(Entry(Block), syntax).Sets.Select(set => set.Find("Label")!.Mandatory));
    }

    [Fact]
    public void None_is_no_default() => Assert.Null(Read("Type: String\nDefault value: None").Default);

    [Fact]
    public void A_parameter_with_two_blocks_has_what_each_says_of_its_set()
    {
        const string Entry = "### -Label\n\n```yaml\nType: String\nParameter Sets: A\nAliases: L\nRequired: True\n```\n\n"
            + "```yaml\nType: String\nParameter Sets: B\nAliases: M\nRequired: False\n```\n\n";
        var cmdlet = SampleDocument.Cmdlet(
            Entry + SampleDocument.Parameter("Owner", "String"),
            SampleDocument.Syntax("-Label <String> [-Owner <String>]", "A")
                + SampleDocument.Syntax("-Label <String> [-Owner <String>]", "B"));

        Assert.Equal(["L", "M"], cmdlet.Find("Label")!.Aliases);
        Assert.Equal([true, false], cmdlet.Sets.Select(set => set.Find("Label")!.Mandatory));
    }

    [Fact]
    public void An_entry_without_a_block_is_reported_and_takes_the_type_from_SYNTAX()
    {
        var document = SampleDocument.Of("### -Label\n\nThe label.\n", SampleDocument.Syntax("[-Label <Int32>]"));

        var spec = SampleDocument.Read(document);

        Assert.Equal("Int32", spec.Cmdlet!.Find("Label")!.Type.ToString());
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "### -Label")), (problem.Id, problem.Line));
    }

    [Theory]
    [InlineData("System.String", "String")]
    [InlineData("<MultiValuedProperty>", "MultiValuedProperty")]
    [InlineData("MulitValuedProperty", "MultiValuedProperty")]
    [InlineData("System.Nullable`1[System.Int32]", "Int32")]
    [InlineData("System.Nullable`1[[System.DateTime]]", "DateTime")]
    [InlineData("Microsoft.Exchange.Data.Unlimited`1[System.UInt32]", "Unlimited")]
    [InlineData("Contoso.Utils+Alignment", "Alignment")]
    [InlineData("GUID []", "Guid[]")]
    [InlineData("Switch Parameter", "SwitchParameter")]
    [InlineData("String.", "String")]
    [InlineData("MailboxIdParameter, AzureImportRequest", "MailboxIdParameter")]
    [InlineData("Byte[]", "Byte[]")]
    [InlineData("bool", "Boolean")]
    [InlineData("ulong", "UInt64")]
    [InlineData("pscredential", "PSCredential")]
    [InlineData("Nullable [System.DayOfWeek]", "DayOfWeek")]
    [InlineData("Nullable`1[]", "Nullable[]")]
    [InlineData("System.Collections.Generic.List`1[System.String]", "String[]")]
    [InlineData("List<Int32>", "Int32[]")]
    [InlineData("Lamp.PipeBind<Lamp>", "PipeBind")]
    [InlineData("<>", "String")]
    [InlineData("Site|Tenant", "String")]
    [InlineData("Int32?", "Int32")]
    [InlineData("DateTimeOffset?[]", "DateTimeOffset[]")]
    [InlineData("System.Nullable`1[[System.Int32, System.Private.CoreLib, Version=4.0.0.0, Culture=neutral]]", "Int32")]
    [InlineData("PSListModifier", "String[]")]
    [InlineData("PSListModifier[Int32]", "Int32[]")]
    [InlineData("System.Management.Automation.PSListModifier`1[System.String]", "String[]")]
    [InlineData("Integer array", "Int32[]")]
    [InlineData("List", "String[]")]
    [InlineData("list", "String[]")]
    [InlineData("System.Collections.Specialized.StringCollection", "String[]")]
    [InlineData("Collection<Int32>", "Int32[]")]
    [InlineData("HashSet<String>", "String[]")]
    [InlineData("IEnumerable<Guid>", "Guid[]")]
    [InlineData("IList", "Object[]")]
    [InlineData("System.Collections.ICollection", "Object[]")]
    [InlineData("ArrayList", "Object[]")]
    [InlineData("System.Collections.IEnumerable", "Object[]")]
    [InlineData("ListId", "ListId")]
    [InlineData("LampCollection", "LampCollection")]
    public void A_type_is_its_short_name(string written, string expected)
        => Assert.Equal(expected, TypeName.Parse(written).ToString());

    private static string Entry(string block) => $"### -Label\n\n```yaml\n{block}\n```\n\n";

    private static Parameter Read(string block) => SampleDocument.Cmdlet(Entry(block)).Find("Label")!;

    [Theory]
    [InlineData("True (None) False (All)", false)]
    [InlineData("True (All) False (None)", true)]
    [InlineData("True (None), False (All)", false)]
    public void A_list_of_the_sets_that_demand_a_switch_may_be_empty(string required, bool expected)
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "SwitchParameter", required: required),
            SampleDocument.Syntax("-Label"));

        Assert.Equal(expected, SampleDocument.Read(document).Cmdlet!.Sets.Single().Find("Label")!.Mandatory);
        Assert.Empty(SampleDocument.Problems(document, SpecDiagnosticIds.Damaged));
    }

    [Fact]
    public void A_set_may_be_called_None()
        => Assert.Equal([true, false], SampleDocument.Cmdlet(
                SampleDocument.Parameter("Label", "SwitchParameter", sets: "None, Some", required: "True (None) False (Some)"),
                SampleDocument.Syntax("-Label", "None") + SampleDocument.Syntax("-Label", "Some"))
            .Sets.Select(set => set.Find("Label")!.Mandatory));

    [Fact]
    public void Possible_values_are_accepted_values()
        => Assert.Equal(["Warm", "Cold"], Read("Type: LampColor\nPossible values: Warm, Cold").ClosedValues);
}

using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The metadata block of a parameter, in every form that documents hold.</summary>
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
        Assert.True(cmdlet.Sets.Single().Find("Label")!.Mandatory);
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
    [InlineData("True (VMId), False (Name)", true)]
    public void Required_is_told_by_its_first_word(string required, bool expected)
        => Assert.Equal(expected, SampleDocument.Cmdlet(Entry($"Type: String\nRequired: {required}"),
            "").Sets.Single().Find("Label")!.Mandatory);

    [Fact]
    public void None_is_no_default() => Assert.Null(Read("Type: String\nDefault value: None").Default);

    [Fact]
    public void A_parameter_with_two_blocks_has_what_each_says_of_its_set()
    {
        const string Entry = "### -Label\n\n```yaml\nType: String\nParameter Sets: A\nAliases: L\nRequired: True\n```\n\n"
            + "```yaml\nType: String\nParameter Sets: B\nAliases: M\nRequired: False\n```\n\n";
        var cmdlet = SampleDocument.Cmdlet(
            Entry + SampleDocument.Parameter("Owner", "String"),
            SampleDocument.Syntax("[-Owner <String>]", "A") + SampleDocument.Syntax("[-Owner <String>]", "B"));

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
    public void A_type_is_its_short_name(string written, string expected)
        => Assert.Equal(expected, TypeName.Parse(written).ToString());

    private static string Entry(string block) => $"### -Label\n\n```yaml\n{block}\n```\n\n";

    private static Parameter Read(string block) => SampleDocument.Cmdlet(Entry(block)).Find("Label")!;
}

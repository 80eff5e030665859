using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Code fences that are unclosed, nested, or mistyped.</summary>
public sealed class FenceTests
{
    private static readonly string _label = SampleDocument.Parameter("Label", "String",
        "The Label parameter specifies the label.");
    private static readonly string _owner = SampleDocument.Parameter("Owner", "String",
        "The Owner parameter specifies the owner.");

    [Fact]
    public void An_open_fence_at_the_end_of_PARAMETERS_ends_before_the_next_section()
    {
        var document = SampleDocument.Of(WithoutEnd(_label));

        var spec = SampleDocument.Read(document);

        Assert.Equal("String", spec.Cmdlet!.Find("Label")!.Type.ToString());
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "```yaml")), (problem.Id, problem.Line));
    }

    [Fact]
    public void An_open_metadata_fence_ends_before_the_next_parameter()
    {
        var document = SampleDocument.Of(WithoutEnd(_label) + _owner, "```\nNew-Lamp [-Label <String>] [-Owner <String>]\n```");

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Label", "Owner"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(SampleDocument.LineOf(document, "```yaml"), Assert.Single(spec.Diagnostics).Line);
    }

    [Fact]
    public void Lines_after_a_repaired_fence_keep_their_numbers()
    {
        var document = SampleDocument.Of(WithoutEnd(_label) + _owner);

        Assert.Equal(SampleDocument.LineOf(document, "### -Owner"), SampleDocument.Read(document).Cmdlet!.Find("Owner")!.Line);
    }

    [Fact]
    public void An_open_SYNTAX_fence_ends_before_the_next_section()
    {
        var spec = SampleDocument.Read(SampleDocument.Of(_label, "```\nNew-Lamp -Label <String>\n").Replace("Required: False",
            "Required: True", StringComparison.Ordinal));

        Assert.True(spec.Cmdlet!.Sets.Single().Find("Label")!.Mandatory);
        Assert.Equal(SpecDiagnosticIds.Damaged, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void An_open_fence_that_nothing_follows_is_read_to_the_end_and_reported()
    {
        var document = SampleDocument.Of(_label);
        document = document[..document.LastIndexOf("```", StringComparison.Ordinal)];

        var spec = SampleDocument.Read(document);

        Assert.Equal("String", spec.Cmdlet!.Find("Label")!.Type.ToString());
        Assert.Equal(SampleDocument.LineOf(document, "```yaml"), Assert.Single(spec.Diagnostics).Line);
    }

    [Fact]
    public void Six_backticks_open_a_fence_that_three_do_not_close()
    {
        var entry = _label.Replace("```yaml", "``````yaml", StringComparison.Ordinal);

        var spec = SampleDocument.Read(SampleDocument.Of(entry + _owner));

        Assert.Equal(["Label", "Owner"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
        Assert.Equal("String", spec.Cmdlet.Find("Label")!.Type.ToString());
    }

    [Fact]
    public void Metadata_in_a_fence_that_opened_before_prose_is_found()
    {
        const string Entry = "### -Label\n\n```\nThe label.\n```Possible values: A, B\n```yaml\n"
            + "Type: Int32\nParameter Sets: (All)\nRequired: True\nPosition: 3\n```\n\n";

        Assert.Equal("Int32", SampleDocument.Cmdlet(Entry + _owner).Find("Label")!.Type.ToString());
    }

    [Fact]
    public void A_code_block_before_the_metadata_is_not_taken_for_it()
    {
        var entry = SampleDocument.Parameter("Label", "Int32", "For example:\n\n```powershell\nNew-Lamp -Label 5\n```");

        Assert.Equal("Int32", SampleDocument.Cmdlet(entry).Find("Label")!.Type.ToString());
    }

    [Fact]
    public void A_metadata_fence_behind_a_text_begins_there()
    {
        const string Glued = "### -Label\n@{Text=}```yaml\nType: Int32\nRequired: False\n```\n\n";
        var document = SampleDocument.Of(Glued + _owner, "```\nNew-Lamp [-Label <Int32>] [-Owner <String>]\n```");

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Label Int32", "Owner String"], spec.Cmdlet!.Parameters.Select(p => $"{p.Name} {p.Type}"));
        Assert.Equal(SampleDocument.LineOf(document, "### -Owner"), spec.Cmdlet.Find("Owner")!.Line);
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SampleDocument.LineOf(document, "@{Text=}"), 9), (problem.Line, problem.Column));
    }

    [Fact]
    public void A_metadata_fence_that_a_list_takes_in_is_found()
        => Assert.Equal("Int32", SampleDocument.Cmdlet(
            "### -Label\n\nLabels:\n\n- Big: Far.\n- Small: Near.\n\n  ```yaml\n  Type: Int32\n  Required: False\n  ```\n\n")
            .Find("Label")!.Type.ToString());

    [Fact]
    public void A_fence_of_tildes_is_a_fence()
        => Assert.Equal("Int32", SampleDocument.Cmdlet(SampleDocument.Parameter("Label", "Int32").Replace("```", "~~~",
            StringComparison.Ordinal)).Find("Label")!.Type.ToString());

    private static string WithoutEnd(string entry) => entry[..entry.LastIndexOf("```", StringComparison.Ordinal)];
}

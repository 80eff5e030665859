using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>A fact that contradicts an example of the document isn't certain, and is reported.</summary>
public sealed class ExampleDoubtTests
{
    private static readonly string _parameters = SampleDocument.Parameter("Name", "String", sets: "ByName", required: "True")
        + SampleDocument.Parameter("Id", "Guid", sets: "ById", required: "True")
        + SampleDocument.Parameter("Owner", "String", sets: "ById");

    private static readonly string _syntax = SampleDocument.Syntax("-Name <String> [-Label <String>]", "ByName")
        + SampleDocument.Syntax("-Id <Guid> [-Owner <String>] [-Label <String>]", "ById");

    [Fact]
    public void A_set_may_have_what_an_example_uses_with_its_parameters()
    {
        var spec = Read("New-Lamp -Name Hall -Owner Kim");

        Assert.Equal(
            [("ByName", false), ("ById", true)],
            spec.Cmdlet!.Sets.Select(set => (set.Name, set.Find("Owner")!.IsCertain)));
        Assert.Contains(spec.Diagnostics, problem => problem.Id == SpecDiagnosticIds.Conflict
            && problem.Message.StartsWith(
                "According to SYNTAX and the metadata, -Owner is not in the parameter set ByName", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_that_keeps_to_a_set_changes_none()
        => Assert.Equal(
            SampleDocument.Read(SampleDocument.Of(_parameters + SampleDocument.Parameter("Label", "String"), _syntax))
                .Cmdlet!.Sets,
            Read("New-Lamp -Name Hall -Label a").Cmdlet!.Sets);

    [Theory]
    [InlineData("New-Lamp Hall -Label a")]
    [InlineData("New-Lamp Hall")]
    public void A_value_without_a_name_makes_a_position_doubtful(string example)
        => Assert.Equal(
            new SetPosition(int.MaxValue, IsCertain: false), Read(example).Cmdlet!.Sets[0].Find("Name")!.Position);

    [Theory]
    [InlineData("New-Lamp -Label a $true")]
    [InlineData("New-Lamp creates a lamp")]
    public void A_slip_of_an_example_does_not(string example)
        => Assert.DoesNotContain(Read(example).Cmdlet!.Sets[0].Members, member => member.Position.Number is not null);

    [Theory]
    [InlineData("New-Lamp -Name ''")]
    [InlineData("New-Lamp -Name $null")]
    [InlineData("New-Lamp -Label a")]
    public void What_an_example_does_without_is_not_mandatory(string example)
        => Assert.False(Read(example).Cmdlet!.Sets[0].Find("Name")!.Mandatory);

    [Theory]
    [InlineData("Get-Room | New-Lamp -Label a")]
    [InlineData("New-Lamp @lamp")]
    [InlineData("Get-Help New-Lamp")]
    public void A_command_that_may_have_it_all_the_same_proves_nothing(string example)
        => Assert.True(Read(example).Cmdlet!.Sets[0].Find("Name")!.Mandatory);

    [Theory]
    [InlineData("New-Lamp -Name a -Label $null", true)]
    [InlineData("New-Lamp -Name a -Label b", false)]
    public void What_an_example_sets_to_null_takes_null(string example, bool expected)
        => Assert.Equal(expected, Read(example).Cmdlet!.Find("Label")!.AllowsNull);

    [Theory]
    [InlineData("New-Lamp -Name a -Label Warm", true)]
    [InlineData("New-Lamp -Name a -Label war", true)]
    [InlineData("New-Lamp -Name a -Label $null", true)]
    [InlineData("New-Lamp -Name a -Label Hot", false)]
    [InlineData("New-Lamp -Name a -Label $true", false)]
    public void A_list_that_an_example_does_not_keep_to_is_open(string example, bool isClosed)
        => Assert.Equal(isClosed, Read(example, "Valid values are:\n\n- Warm\n- Cold").Cmdlet!.Find("Label")!.Values!.IsClosed);

    private static Spec Read(string example, string label = "")
        => SampleDocument.Read(
            SampleDocument.Of(_parameters + SampleDocument.Parameter("Label", "String", label), _syntax).Replace(
                "## PARAMETERS",
                $"## EXAMPLES\n\n### Example 1\n```powershell\n{example}\n```\n\nIt works.\n\n## PARAMETERS",
                StringComparison.Ordinal));
}

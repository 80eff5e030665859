using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Positions, shown as the names in order. A position that isn't certain has a question mark.</summary>
public sealed class PositionTests
{
    [Fact]
    public void The_numbers_of_the_metadata_tell_the_order()
        => Assert.Equal("Owner Label", Positions("[-Label] <String> [-Owner] <String>", P("Label", "1"), P("Owner", "0")));

    [Theory]
    [InlineData("3", "7")]
    [InlineData("0", "30")]
    public void Numbers_may_start_anywhere_and_leave_gaps(string first, string second)
        => Assert.Equal("Label Owner", Positions("[-Owner] <String> [-Label] <String>", P("Label", first), P("Owner", second)));

    [Fact]
    public void Without_numbers_the_order_of_SYNTAX_tells()
        => Assert.Equal("Owner Label", Positions("[-Owner] <String> [-Label] <String>", P("Label", ""), P("Owner", "")));

    [Fact]
    public void Where_a_number_is_missing_the_order_of_SYNTAX_tells()
        => Assert.Equal("Owner Label", Positions("[-Owner] <String> [-Label] <String>", P("Label", "0"), P("Owner", "")));

    [Fact]
    public void A_position_that_only_the_metadata_has_is_not_certain()
        => Assert.Equal("Label?", Positions("[-Label <String>] [-Owner <String>]", P("Label", "0"), P("Owner", "Named")));

    [Fact]
    public void A_position_that_only_SYNTAX_has_is_not_certain()
        => Assert.Equal("Label?", Positions("[-Label] <String> [-Owner <String>]", P("Label", "Named"), P("Owner", "Named")));

    [Theory]
    [InlineData("Accept pipeline input: True (ByValue)", "Label?")]
    [InlineData("Accept pipeline input: True (ByPropertyName)", "")]
    [InlineData("Accept pipeline input: False", "")]
    [InlineData(
        "ParameterSets:\n- Name: (All)\n  Position: Named\n  ValueFromPipeline: true\n  ValueFromPipelineByPropertyName: true",
        "Label?")]
    [InlineData(
        "ParameterSets:\n- Name: (All)\n  Position: Named\n  ValueFromPipeline: false\n  ValueFromPipelineByPropertyName: true",
        "")]
    public void Without_any_position_that_of_the_pipelines_parameter_is_not_certain(string metadata, string expected)
        => Assert.Equal(expected, Positions(
            "[-Owner <String>] [-Label <String>]",
            SampleDocument.Parameter("Owner", "String"), SampleDocument.Parameter("Label", "String", metadata: metadata)));

    [Fact]
    public void Two_parameters_with_one_position_are_not_certain()
        => Assert.Equal("Label? Owner?", Positions("[-Label] <String> [-Owner] <String>", P("Label", "1"), P("Owner", "1")));

    [Theory]
    [InlineData("[-Label <String>]", "0")]
    [InlineData("[-Label] <String>", "Named")]
    public void Such_a_disagreement_is_reported_at_the_line_of_the_position(string syntax, string position)
    {
        var document = SampleDocument.Of(P("Label", position), SampleDocument.Syntax(syntax));

        Assert.Equal(
            SampleDocument.LineOf(document, $"Position: {position}"),
            Assert.Single(SampleDocument.Problems(document, SpecDiagnosticIds.Conflict)).Line);
    }

    [Fact]
    public void A_position_may_differ_between_sets()
    {
        var cmdlet = SampleDocument.Cmdlet(
            P("Label", ""), SampleDocument.Syntax("[-Label] <String>", "A") + SampleDocument.Syntax("-Label <String>", "B"));

        Assert.Equal(
            [true, false],
            cmdlet.Sets.Select(set => set.Find("Label")!.Position is { Number: not null, IsCertain: true }));
    }

    private static string P(string name, string position)
        => SampleDocument.Parameter(name, "String").Replace("Position: Named", $"Position: {position}", StringComparison.Ordinal)
            .Replace("Required: False", "Required:", StringComparison.Ordinal);

    private static string Positions(string syntax, params string[] parameters)
        => string.Join(' ', SampleDocument.Cmdlet(string.Concat(parameters), SampleDocument.Syntax(syntax)).Sets[0].Members
            .Where(member => member.Position.Number is not null)
            .OrderBy(member => member.Position.Number)
            .Select(member => member.Parameter + (member.Position.IsCertain ? "" : "?")));
}

using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// SYNTAX and PARAMETERS are combined, and some inconsistencies are reported. A mandatory member is shown with <c>!</c>, and a
/// switch that selects its set with <c>*</c>.
/// </summary>
public sealed class ParameterSetTests
{
    private const string Two = "A,B";

    [Fact]
    public void Without_a_heading_the_set_is_All_and_the_default()
    {
        var set = SampleDocument.Cmdlet(SampleDocument.Parameter("Label", "String")).Sets.Single();

        Assert.Equal(("(All)", true), (set.Name, set.IsDefault));
    }

    [Fact]
    public void A_set_holds_what_SYNTAX_shows_in_it()
        => Assert.Equal("A: Label! | B: Owner!", Sets("-Label <String>", "-Owner <String>", M("Label", "A"), M("Owner", "B")));

    [Fact]
    public void What_SYNTAX_shows_nowhere_joins_every_set()
        => Assert.Equal("A: Label!,Extra | B: Label!,Extra", Sets("-Label <String>", "-Label <String>", M("Label"), P("Extra")));

    [Fact]
    public void What_SYNTAX_shows_in_another_set_only_joins_for_All_too()
        => Assert.Equal(
            "A: Label!,Extra | B: Label!,Extra",
            Sets("-Label <String> [-Extra <String>]", "-Label <String>", M("Label"), P("Extra")));

    [Fact]
    public void What_the_metadata_assigns_to_a_set_by_name_joins_it_and_is_reported()
    {
        var document = Document("[-Label <String>]", "[-Label <String>] [-Extra <String>]", P("Label"), P("Extra", Two));

        Assert.Equal("A: Label,Extra | B: Label,Extra", Show(document));
        AssertConflict(document, "Parameter Sets: A,B");
    }

    [Fact]
    public void A_set_that_SYNTAX_does_not_have_assigns_nothing()
        => Assert.Equal("A: Label!,Extra | B: Label!,Extra", Sets("-Label <String>", "-Label <String>", M("Label"), P("Extra",
            "Exchange Server 2013, Exchange Server 2016")));

    [Fact]
    public void What_stands_in_SYNTAX_only_is_taken_and_reported()
    {
        var document = SampleDocument.Of(P("Label"), SampleDocument.Syntax("[-Label <String>] [-Extra <Int32>]"));
        var spec = SampleDocument.Read(document);

        Assert.Equal("Int32", spec.Cmdlet!.Find("Extra")!.Type.ToString());
        Assert.Equal(SpecDiagnosticIds.Conflict, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void What_SYNTAX_calls_optional_and_the_metadata_mandatory_is_optional_and_reported()
    {
        var document = SampleDocument.Of(P("Label", required: "True"), SampleDocument.Syntax("[-Label <String>]"));
        var spec = SampleDocument.Read(document);

        Assert.False(spec.Cmdlet!.Sets.Single().Find("Label")!.Mandatory);
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Conflict, SampleDocument.LineOf(document, "Required: True")), (problem.Id, problem.Line));
    }

    [Fact]
    public void What_SYNTAX_calls_mandatory_and_the_metadata_optional_is_optional()
        => Assert.False(SampleDocument.Cmdlet(P("Label", required: "False"),
            SampleDocument.Syntax("-Label <String>")).Sets.Single().Find("Label")!.Mandatory);

    [Fact]
    public void Mandatory_may_differ_between_sets()
        => Assert.Equal("A: Label! | B: Label", Sets("-Label <String>", "[-Label <String>]", P("Label", required: "True")));

    [Fact]
    public void A_mandatory_switch_of_one_set_selects_it_whatever_brackets_SYNTAX_puts_around_it()
        => Assert.Equal(
            "A: Label!,Room* | B: Label!",
            Sets("-Label <String> [-Room]", "-Label <String>", M("Label"), SampleDocument.Parameter("Room", "SwitchParameter",
                sets: "A", required: "True")));

    [Fact]
    public void A_switch_that_SYNTAX_shows_in_two_sets_selects_neither()
        => Assert.Equal(
            "A: Room | B: Room",
            Sets("[-Room]", "[-Room]", SampleDocument.Parameter("Room", "SwitchParameter", sets: "A", required: "True")));

    [Theory]
    [InlineData("WhatIf")]
    [InlineData("Confirm")]
    public void WhatIf_and_Confirm_are_never_mandatory(string name)
        => Assert.Equal(
            $"A: {name} | B: {name}",
            Sets($"[-{name}]", $"[-{name}]", SampleDocument.Parameter(name, "SwitchParameter", required: "True")));

    [Fact]
    public void The_metadatas_type_wins_over_that_of_SYNTAX_and_is_reported()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "Int32"), SampleDocument.Syntax("[-Label <String>]"));
        var spec = SampleDocument.Read(document);

        Assert.Equal("Int32", spec.Cmdlet!.Find("Label")!.Type.ToString());
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Conflict, SampleDocument.LineOf(document, "Type: Int32")), (problem.Id, problem.Line));
    }

    [Theory]
    [InlineData("System.Int32", "Int32")]
    [InlineData("string", "String")]
    [InlineData("<Unlimited>", "Unlimited")]
    public void Types_that_differ_in_namespace_case_or_brackets_are_no_conflict(string metadata, string syntax)
        => Assert.Empty(SampleDocument.Read(SampleDocument.Of(SampleDocument.Parameter("Label", metadata),
            SampleDocument.Syntax($"[-Label <{syntax}>]"))).Diagnostics);

    [Fact]
    public void Names_that_differ_by_case_are_one_parameter()
        => Assert.Equal("A: Label! | B: Label!", Sets("-LABEL <String>", "-label <String>", M("Label")));

    [Fact]
    public void Positions_come_from_SYNTAX_per_set()
    {
        var cmdlet = SampleDocument.Cmdlet(P("Label"), SampleDocument.Syntax("[-Label] <String>",
            "A") + SampleDocument.Syntax("-Label <String>", "B"));

        Assert.Equal([true, false], cmdlet.Sets.Select(set => set.Find("Label")!.Position.Number is not null));
    }

    [Fact]
    public void The_default_mark_is_kept()
        => Assert.Equal([false, true], SampleDocument
            .Cmdlet(P("Label"), SampleDocument.Syntax("-Label <String>", "A") + SampleDocument.Syntax("-Label <String>",
                "B (Default)"))
            .Sets.Select(set => set.IsDefault));

    [Fact]
    public void Blocks_without_headings_and_twins_get_names_of_their_own()
        => Assert.Equal(["Set1", "Set2", "A", "A2"], SampleDocument
            .Cmdlet(P("Label"), SampleDocument.Syntax("-Label <String>") + SampleDocument.Syntax("[-Label <String>]")
                + SampleDocument.Syntax("-Label <String>", "A") + SampleDocument.Syntax("-Label <String>", "A"))
            .Sets.Select(set => set.Name));

    [Theory]
    [InlineData("(All))")]
    [InlineData("(A), (B)")]
    public void Brackets_around_sets_do_not_matter(string sets)
        => Assert.Equal("A: Label!,Extra | B: Label!,Extra", Sets("-Label <String>", "-Label <String>", M("Label"), P("Extra",
            sets)));

    [Fact]
    public void What_SYNTAX_shows_in_a_set_that_the_metadata_does_not_list_is_reported()
        => AssertConflict(Document("[-Label <String>]", "[-Label <String>]", P("Label", "A")), "Parameter Sets: A");

    [Fact]
    public void What_the_metadata_puts_into_all_sets_and_SYNTAX_into_some_is_reported()
        => AssertConflict(
            Document("[-Label <String>]", "[-Owner <String>]", P("Label"), P("Owner", "B")), "Parameter Sets: (All)");

    [Fact]
    public void A_set_that_SYNTAX_does_not_have_is_reported()
        => AssertConflict(
            Document("[-Label <String>]", "[-Label <String>]", P("Label", "A, B, Lamps 2013")),
            "Parameter Sets: A, B, Lamps 2013");

    [Fact]
    public void An_entry_that_SYNTAX_does_not_show_is_reported()
        => AssertConflict(SampleDocument.Of(P("Label") + P("Extra")), "### -Extra");

    [Fact]
    public void A_mandatory_switch_that_the_metadata_calls_optional_is_reported()
        => AssertConflict(
            SampleDocument.Of(SampleDocument.Parameter("Label", "SwitchParameter"), SampleDocument.Syntax("-Label")),
            "Required: False");

    [Theory]
    [InlineData("-Verbose")]
    [InlineData("-ErrorAction")]
    public void An_entry_of_a_common_parameter_is_no_conflict(string name)
        => Assert.Empty(SampleDocument.Read(SampleDocument.Of(P("Label") + P(name[1..]))).Diagnostics);

    [Fact]
    public void A_value_of_the_metadata_that_fits_one_set_is_no_conflict()
        => Assert.Empty(SampleDocument.Read(
            Document("-Label <String>", "[-Label <String>]", P("Label", Two, required: "True"))).Diagnostics);

    private static void AssertConflict(string document, string place)
        => Assert.Equal(SampleDocument.LineOf(document, place),
            Assert.Single(SampleDocument.Problems(document, SpecDiagnosticIds.Conflict)).Line);

    private static string P(string name, string sets = "(All)", string required = "False")
        => SampleDocument.Parameter(name, "String", sets: sets, required: required);

    private static string M(string name, string sets = "(All)") => P(name, sets, "True");

    private static string Document(string a, string b, params string[] parameters)
        => SampleDocument.Of(string.Concat(parameters), SampleDocument.Syntax(a, "A") + SampleDocument.Syntax(b, "B"));

    private static string Sets(string a, string b, params string[] parameters) => Show(Document(a, b, parameters));

    private static string Show(string document) => string.Join(" | ", SampleDocument.Read(document).Cmdlet!.Sets
        .Select(set => set.Name + ": " + string.Join(
            ",", set.Members.Select(m => m.Parameter + (m.Mandatory ? "!" : "") + (m.SelectsSet ? "*" : "")))));

    [Fact]
    public void What_only_the_metadata_has_in_a_set_is_not_mandatory_there()
        => Assert.Equal("A: Label! | B: Label,Owner!", Sets("-Label <String>", "-Owner <String>",
            SampleDocument.Parameter("Label", "String", sets: Two, required: "True"), M("Owner", "B")));

    [Fact]
    public void PowerShells_own_name_of_the_only_set_is_All()
        => Assert.Equal("(All)", SampleDocument.Cmdlet(SampleDocument.Parameter("Label", "String", sets: "__AllParameterSets"),
            SampleDocument.Syntax("-Label <String>", "__AllParameterSets")).Sets.Single().Name);
}

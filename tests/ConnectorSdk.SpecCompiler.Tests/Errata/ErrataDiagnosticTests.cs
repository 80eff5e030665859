using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Corrections without an effect are reported at their location in the errata.</summary>
public sealed class ErrataDiagnosticTests
{
    private const string NotWithOwner = "You can't use this parameter with the Owner parameter.";

    [Fact]
    public void A_struck_sentence_that_is_not_there_is_reported_where_it_begins()
    {
        var problem = Problem("It glows.", "> Found in the workshop.\n\n~~It glows.~~ ~~It dims.~~");

        Assert.Equal((7, 17), (problem.Line, problem.Column));
        Assert.Contains("\"It dims.\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_struck_sentences_only_the_missing_one_is_reported()
    {
        var spec = SampleErrata.Read("It glows. " + NotWithOwner, $"~~It dims. {NotWithOwner}~~", "Label");

        Assert.Contains("\"It dims.\"", Assert.Single(SampleErrata.Problems(spec)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Label => !Owner", SampleErrata.Notations(spec));
    }

    [Fact]
    public void Part_of_a_sentence_is_no_sentence()
        => Assert.Contains(
            "Copy the whole sentence", Problem(NotWithOwner, "~~with the Owner parameter~~").Message, StringComparison.Ordinal);

    [Fact]
    public void A_struck_sentence_of_another_section_is_reported_with_the_name_of_that_one()
    {
        var document = SampleCmdlet.Document(NotWithOwner);

        var problem = Assert.Single(SampleErrata.Problems(
            SampleErrata.Read(document, SampleErrata.Of($"~~{NotWithOwner}~~", "Zones"))));

        Assert.Contains("The section of -Label contains it.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_do_not_strike_what_they_add()
        => Assert.Contains("does not contain this sentence",
            Problem("", $"{NotWithOwner} ~~{NotWithOwner}~~").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("-Labl", "Did you mean '### -Label'?")]
    [InlineData("-zone", "Did you mean '### -Zones'?")]
    [InlineData("-Chandelier", "has no section '### -Chandelier'.")]
    [InlineData("---", "Expected '### -Name'.")]
    public void A_section_that_the_document_does_not_have_is_reported_with_the_nearest_name(string heading, string expected)
    {
        var spec = SampleErrata.Read(SampleCmdlet.Document(""), $"# New-Lamp\n\n### {heading}\n\n{NotWithOwner}\n");

        var problem = Assert.Single(SampleErrata.Problems(spec));
        Assert.Equal((3, 1), (problem.Line, problem.Column));
        Assert.EndsWith(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It glows.", 5, 1)]
    [InlineData(NotWithOwner + " It glows.", 5, 56)]
    [InlineData("You can't use this parameter if the Owner parameter is someone else.", 5, 1)]
    [InlineData("- It glows.\n- " + NotWithOwner, 5, 3)]
    [InlineData("It can be:\n\n- bright\n- dark", 5, 1)]
    [InlineData("It depends:\n\n- " + NotWithOwner + "\n- It glows.", 8, 3)]
    [InlineData("The maximum length is.", 5, 1)]
    public void An_addition_that_says_nothing_is_reported_where_it_begins(string correction, int line, int column)
    {
        var problem = Problem("", correction);

        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void An_addition_that_is_not_understood_is_reported_once()
    {
        var spec = SampleErrata.Read("", "You can't use this parameter if the Owner parameter is someone else.", "Label");

        Assert.Equal([SpecDiagnosticIds.IdleErratum], spec.Diagnostics.Select(problem => problem.Id));
        Assert.Empty(spec.Unmatched);
    }

    [Fact]
    public void A_second_list_of_values_beside_the_documents_own_is_reported()
        => Assert.Contains("does not add a rule, value, or default value to -ColorMode",
            Problem("", "Valid values are:\n\n- Red\n- Violet", "ColorMode").Message, StringComparison.Ordinal);

    [Fact]
    public void What_the_document_says_already_is_no_problem()
        => Assert.Empty(SampleErrata.Problems(SampleErrata.Read(NotWithOwner, NotWithOwner, "Label")));

    [Theory]
    [InlineData("~~It glows.", 5, 1)]
    [InlineData(NotWithOwner + " ~~It glows.", 5, 56)]
    [InlineData("- It ~~glows.", 5, 6)]
    public void A_mark_without_its_partner_is_reported(string correction, int line, int column)
        => Assert.Contains(SampleErrata.Problems(SampleErrata.Read("It glows.", correction, "Label")),
            problem => (problem.Line, problem.Column) == (line, column)
                && problem.Message.Contains("The closing ~~ is missing", StringComparison.Ordinal));

    [Theory]
    [InlineData("```\nIt glows.\n```")]
    [InlineData("~~~It glows.~~~")]
    [InlineData("#### It glows.")]
    public void What_is_neither_sentence_nor_bullet_is_reported(string correction)
        => Assert.Equal(5, Problem("It glows.", correction).Line);

    [Theory]
    [InlineData("  - It glows.")]
    [InlineData("  ```\n  It glows.\n  ```")]
    public void What_is_no_sentence_inside_a_bullet_is_reported(string inside)
        => Assert.Equal(7, Problem("", $"- {NotWithOwner}\n\n{inside}").Line);

    [Fact]
    public void Text_between_comments_is_no_comment()
        => Assert.Contains(SampleErrata.Problems(SampleErrata.Read("", "<!-- one --> It glows. <!-- two -->", "Label")),
            problem => problem.Message.Contains("It glows.", StringComparison.Ordinal));

    [Fact]
    public void Text_below_another_heading_behind_the_sections_is_reported()
    {
        var problem = Problem("", $"{NotWithOwner}\n\n## NOTES\n\n{NotWithOwner}");

        Assert.Equal(7, problem.Line);
        Assert.Contains("'NOTES'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_of_a_document_that_is_no_cmdlets_are_reported()
    {
        var spec = SampleErrata.Read("# About lamps\n\nLamps shine.\n", SampleErrata.Of(NotWithOwner));

        Assert.Equal([(SpecDiagnosticIds.NotACmdlet, null), (SpecDiagnosticIds.IdleErratum, SampleErrata.FileName)],
            spec.Diagnostics.Select(problem => (problem.Id, problem.File)));
    }

    [Fact]
    public void A_document_without_errata_has_problems_of_its_own_only()
    {
        var spec =
            SampleDocument.Read(SampleCmdlet.Document("You can't use this parameter if the Owner parameter is someone else."));

        Assert.Null(Assert.Single(spec.Diagnostics).File);
    }

    [Theory]
    [InlineData("specs/New-Lamp.md", "specs/New-Lamp.errata.md")]
    [InlineData("New-Lamp.MD", "New-Lamp.errata.md")]
    public void Errata_stand_beside_their_document(string document, string errata)
        => Assert.Equal(errata, ErrataFile.PathFor(document));

    [Theory]
    [InlineData("New-Lamp.errata.md", true)]
    [InlineData("specs/New-Lamp.Errata.MD", true)]
    [InlineData("New-Lamp.md", false)]
    [InlineData("errata.md", false)]
    public void Errata_are_known_by_their_name(string path, bool isErrata) => Assert.Equal(isErrata, ErrataFile.IsErrata(path));

    [Fact]
    public void Errata_without_a_document_name_the_one_that_is_missing()
    {
        var problem = ErrataFile.WithoutDocument(SampleErrata.FileName);

        Assert.Equal((SpecDiagnosticIds.IdleErratum, 1, 1, SampleErrata.FileName),
            (problem.Id, problem.Line, problem.Column, problem.File));
        Assert.Contains("no document New-Lamp.md", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_readme_says_nothing_in_vain()
    {
        var readme = SharedDocuments.Spec("README.md");
        var start = readme.IndexOf("```markdown\n# Errata of", StringComparison.Ordinal) + "```markdown\n".Length;
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Port", "Int32", "A valid value is an integer from 1 through 65535.")
            + SampleDocument.Parameter("Mode", "Speed", "Valid values are:\n\n- Fast: Soon.\n- Slow: Later."));

        var spec = SampleErrata.Read(document, readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);

        Assert.Empty(SampleErrata.Problems(spec));
        Assert.Equal(
            ["Mode only (Fast, Slow)", "Mode=Fast => Port", "Port in 0..65535"], SampleErrata.Notations(spec));
    }

    /// <summary>Gets the only problem of the errata.</summary>
    private static SpecDiagnostic Problem(string text, string correction, string section = "Label")
    {
        var problem = Assert.Single(SampleErrata.Problems(SampleErrata.Read(text, correction, section)));
        Assert.Equal(SampleErrata.FileName, problem.File);
        return problem;
    }
}

using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.TestSupport;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>With any errata, the document is read, and problems are reported at their location.</summary>
[Trait("Speed", "Slow")]
public sealed partial class ErrataRobustnessTests
{
    private const string Correction = """
        ~~Valid values are:~~ The default value is Red.

        - Red: This setting requires the Owner parameter.

        You can't use this parameter with any of the following parameters:

        - Zones
        - ~~Warm~~ Owner
        """;

    private static readonly string _document = SampleCmdlet.Document("You can't use this parameter with the Owner parameter.");
    private static readonly string _errata = SampleErrata.Of(Correction, "ColorMode").ReplaceLineEndings("\n");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_kind_of_line_ending_changes_nothing(string ending)
    {
        var spec = SampleErrata.Read(_document, _errata.ReplaceLineEndings(ending));

        Assert.Equal(SampleErrata.Read(_document, _errata), spec);
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
        => Assert.Equal(SampleErrata.Read(_document, _errata), SampleErrata.Read(_document, "\uFEFF" + _errata));

    [Theory]
    [InlineData("")]
    [InlineData(" \n \n")]
    [InlineData("\uFEFF")]
    [InlineData("\0\0\u0001")]
    [InlineData("~~")]
    [InlineData("# Errata of New-Lamp\n\nNothing yet.\n")]
    public void Errata_without_a_section_are_reported_and_change_nothing(string errata)
    {
        var spec = SampleErrata.Read(_document, errata);

        var problem = Assert.Single(spec.Diagnostics, problem => problem.File is not null);
        Assert.Equal((SpecDiagnosticIds.IdleErratum, 1, 1), (problem.Id, problem.Line, problem.Column));
        Assert.Equal(SampleDocument.Read(_document).Rules, spec.Rules);
    }

    [Fact]
    public void A_line_of_errata_that_is_nested_too_deeply_is_reported_and_the_others_count()
    {
        var spec = SampleErrata.Read(_document, _errata + "\n\n" + new string('>', 2000) + " x\n");

        Assert.Contains(SampleErrata.Problems(spec),
            problem => problem.Message.Contains("nested more than", StringComparison.Ordinal));
        Assert.Equal(SampleErrata.Read(_document, _errata).Rules, spec.Rules);
    }

    [Fact]
    public void Errata_that_are_damaged_anyhow_are_read()
        => Gen.Select(Damage.Of(_errata), Gen.OneOf(Gen.Const(_document), Damage.Of(_document)))
            .Sample((errata, document) =>
            {
                var spec = SampleErrata.Read(document, errata);

                Assert.All(spec.Diagnostics, problem => Assert.InRange(
                    problem.Line, 1, Lines(problem.File is null ? document : errata)));
                Assert.All(spec.Rules, rule => Assert.InRange(
                    rule.Line, 1, Lines(rule.Document == SampleErrata.FileName ? errata : document)));
            }, iter: 1000);

    [Fact]
    public void The_same_texts_give_equal_specs()
        => Assert.Equal(SampleErrata.Read(_document, _errata), SampleErrata.Read(_document, _errata));

    [Theory]
    [InlineData("New-OutboundConnector.md")]
    [InlineData("New-SendConnector.md")]
    public void Striking_every_sentence_of_an_own_document_leaves_no_stated_rule(string file)
        => AssertNothingLeft(file, SharedDocuments.Spec(file));

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    public void Striking_every_sentence_of_a_real_document_leaves_no_stated_rule(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        Assert.All(
            SharedDocuments.Below(folder).Where(document => Sections(document.FileName, document.Text).Count > 0),
            document => AssertNothingLeft(document.FileName, document.Text));
    }

    private static void AssertNothingLeft(string file, string text)
    {
        var errata = string.Join("\n\n", Sections(file, text).Select(StrikeAll));

        var spec = SpecReader.Read(file, text, new ErrataFile("x.errata.md", errata));

        Assert.Empty(spec.Rules.Where(rule => rule.IsStated).Select(rule => $"{file} {rule}"));
        Assert.Empty(spec.Unmatched.Select(sentence => $"{file} {sentence}"));
        Assert.Empty(SampleErrata.Problems(spec).Select(problem => $"{file} {problem}"));
        Assert.All(spec.Cmdlet!.Parameters, parameter => Assert.Empty(parameter.ClosedValues));
    }

    /// <summary>Sentences of DESCRIPTION about several parameters are struck in the section of the first parameter.</summary>
    private static List<ParameterSection> Sections(string file, string text)
    {
        var document = DocumentReader.Read(file, text, [])!;
        return [.. document.Parameters
            .DistinctBy(section => section.Name, StringComparer.OrdinalIgnoreCase)
            .Select((section, i) => i > 0 || document.Description is null ? section
                : section with { Text = [.. section.Text, .. document.Description.Text] })];
    }

    private static string StrikeAll(ParameterSection section)
        => $"### -{section.Name}\n\n" + string.Join("\n\n", Sentences(section.Text)
            .Concat(section.Metadata.Where(block => block.AcceptedValues.Length > 0).Select(block => block.AcceptedValuesText))
            .Select(sentence => $"~~{Markdown(sentence)}~~"));

    private static IEnumerable<string> Sentences(IEnumerable<MarkdownBlock> blocks)
        => blocks.SelectMany(block => block switch
        {
            ParagraphBlock paragraph => paragraph.Prose.Sentences.Select(sentence => sentence.Text),
            ListBlock list => list.Bullets.SelectMany(bullet =>
                bullet.Prose.Sentences.Select(sentence => sentence.Text).Concat(Sentences(bullet.Rest))),
            _ => [],
        }).Where(sentence => sentence.Any(char.IsLetterOrDigit));

    /// <summary>Converts a text to Markdown: escapes markup, and keeps code spans.</summary>
    private static string Markdown(string text)
        => CodeOrMark().Replace(text, match => match.Value is ['`', _, ..] ? match.Value : "\\" + match.Value);

    private static int Lines(string text) => text.Count(c => c is '\n' or '\r') + 1;

    [GeneratedRegex("`[^`]+`|[!-/:-@\\[-`{-~]")]
    private static partial Regex CodeOrMark();
}

using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// A block of rules in a document or its errata becomes attributes. Errors in it become diagnostics at the incorrect word.
/// </summary>
public sealed class RuleBlockTests
{
    private const string Path = "specs/New-Lamp.md";

    [Fact]
    public void A_rule_becomes_an_attribute_that_points_to_its_line()
    {
        var document = WithRules("length(Name) in 3..40  \"Names are short.\"\nSilent => ColorMode in (Red, Blue)");

        var run = GeneratorRun.Of((Path, document));

        var source = run.Source("Lamp.g.cs");
        Assert.Contains(
            $"\n{LineOf(document, "length")}|error|length(Name) in 3..40|Names are short.", source, StringComparison.Ordinal);
        Assert.Contains(
            $"\n{LineOf(document, "Silent =>")}|error|Silent => ColorMode in (Red, Blue)|", source, StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_rule_of_errata_points_to_them()
    {
        var run = GeneratorRun.Of((Path, LampDocument.Of()), ("specs/New-Lamp.errata.md", "```rules\nlength(Name) <= 40\n```\n"));

        Assert.Contains(
            "\n2|error|length(Name) <= 40|", run.Source("Lamp.g.cs").Split("CmdletRules(\"New-Lamp.errata.md\", @\"")[1],
            StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData(Path)]
    [InlineData("specs/New-Lamp.errata.md")]
    public void A_wrong_word_is_a_warning_at_its_line_and_column(string path)
    {
        const string rules = "```rules\r\n# Quiet lamps.\r\nSilent => !ColorMood\r\n```\r\n";
        var document = LampDocument.Of();
        var run = path == Path
            ? GeneratorRun.Of((Path, document + "\n## NOTES\n\n" + rules))
            : GeneratorRun.Of((Path, document), (path, rules));

        var diagnostic = Assert.Single(run.Diagnostics);
        var place = diagnostic.Location.GetLineSpan();
        var line = path == Path ? document.Split('\n').Length + 5 : 3;
        Assert.Equal(("CSDK0014", DiagnosticSeverity.Warning, path, line, 12),
            (diagnostic.Id, diagnostic.Severity, place.Path,
                place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Contains("Did you mean 'ColorMode'?", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_list_becomes_an_enum()
    {
        var run = GeneratorRun.Of((Path, WithRules("Name only (Desk, Floor)")));

        Assert.Contains("enum Name", string.Concat(run.Result.GeneratedSources.Select(source => source.SourceText)),
            StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void An_edit_in_the_block_is_seen()
    {
        var lamp = new MarkdownFile(Path, WithRules("length(Name) <= 40"));
        var session = new EditorSession(lamp, new MarkdownFile("specs/New-Room.md", LampDocument.Of("New-Room")));

        var reasons =
            session.Run(driver => driver.ReplaceAdditionalText(lamp, new MarkdownFile(Path, WithRules("length(Name) <= 41"))));

        Assert.Contains("length(Name) <= 41", session.Result.GeneratedSources.Single(source => source.HintName == "Lamp.g.cs")
            .SourceText.ToString(), StringComparison.Ordinal);
        Assert.Equal(("MC", "MC"), (reasons.CompileDocument, reasons.EmitNoun));
    }

    [Fact]
    public void A_comment_in_the_block_changes_no_code()
    {
        var lamp = new MarkdownFile(Path, WithRules("# Short.\nlength(Name) <= 40"));
        var session = new EditorSession(lamp);

        var reasons = session.Run(driver => driver.ReplaceAdditionalText(lamp,
            new MarkdownFile(Path, WithRules("# Not too long.\nlength(Name) <= 40"))));

        Assert.Equal("U", reasons.CompileDocument);
    }

    private static string WithRules(string rules) => LampDocument.Of() + $"\n## NOTES\n\n```rules\n{rules}\n```\n";

    private static int LineOf(string document, string text)
        => Array.FindIndex(document.Split('\n'), line => line.StartsWith(text, StringComparison.Ordinal)) + 1;
}

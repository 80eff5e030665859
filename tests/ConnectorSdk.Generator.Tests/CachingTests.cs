using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator.Tests;

/// <summary>An edit reruns only the steps that it affects.</summary>
public sealed class CachingTests
{
    private static readonly StepReasons _nothingRuns = new("C", "-", "CC", "CC", "CC", "CC");

    private readonly MarkdownFile _lamp = new("specs/New-Lamp.md", LampDocument.Of());
    private readonly MarkdownFile _room = new("specs/New-Room.md", LampDocument.Of("New-Room"));
    private readonly EditorSession _session;

    public CachingTests() => _session = new EditorSession(_lamp, _room);

    [Fact]
    public void Typing_code_runs_nothing() => Assert.Equal(_nothingRuns, _session.Run(code: "class More { }"));

    [Fact]
    public void Running_again_runs_nothing() => Assert.Equal(_nothingRuns, _session.Run());

    [Fact]
    public void Editing_a_documents_values_runs_its_own_chain()
        => Assert.Equal(
            _nothingRuns with { ReadDocument = "MC", CompileDocument = "MC", JoinNoun = "MU", EmitNoun = "MC" },
            Edit(LampDocument.Of(values: "- Red\n- Violet")));

    [Fact]
    public void Editing_a_summary_leaves_the_enums_alone()
        => Assert.Equal(
            _nothingRuns with { ReadDocument = "MC", CompileDocument = "MC", JoinNoun = "MU", EmitNoun = "MC" },
            Edit(LampDocument.Of(prose: "Every lamp has a name.")));

    [Fact]
    public void Editing_prose_that_becomes_no_code_ends_at_the_document()
        => Assert.Equal(
            _nothingRuns with { ReadDocument = "MC", CompileDocument = "UC" },
            Edit(LampDocument.Of() + "\n\nSee also the manual."));

    [Fact]
    public void Moving_the_lines_of_a_document_leaves_the_enums_alone()
    {
        var moved = LampDocument.Of().Replace("## PARAMETERS", "## EXAMPLES\n\n## PARAMETERS", StringComparison.Ordinal);

        Assert.Equal(
            _nothingRuns with { ReadDocument = "MC", CompileDocument = "MC", JoinNoun = "MU", EmitNoun = "MC" },
            Edit(moved));
    }

    [Fact]
    public void Adding_a_document_leaves_those_of_the_others_alone()
        => Assert.Equal(
            new StepReasons("C", "-", "CCN", "CCN", "UUN", "CCN"),
            _session.Run(driver => driver.AddAdditionalTexts([new MarkdownFile("specs/New-Shade.md",
                LampDocument.Of("New-Shade"))])));

    [Fact]
    public void Adding_a_document_of_the_same_noun_changes_the_enums_of_the_noun_only()
        => Assert.Equal(
            new StepReasons("C", "-", "CCN", "CCN", "MU", "MC"),
            _session.Run(driver => driver.AddAdditionalTexts([new MarkdownFile("specs/Set-Lamp.md", LampDocument.Of("Set-Lamp",
                values: "- Red\n- Violet"))])));

    [Fact]
    public void Removing_a_document_leaves_those_of_the_others_alone()
    {
        _session.Run(driver => driver.RemoveAdditionalTexts([_room]));

        Assert.Equal(["Lamp.g.cs", "Cmdlets.g.cs"], _session.Result.GeneratedSources.Select(source => source.HintName));
        Assert.Equal(new StepReasons("C", "-", "C", "C", "C", "C"), _session.Run());
    }

    [Fact]
    public void Adding_a_file_that_is_no_document_runs_no_emitter()
        => Assert.Equal(_nothingRuns, _session.Run(driver => driver.AddAdditionalTexts([new MarkdownFile("notes.txt",
            "notes")])));

    [Fact]
    public void A_newer_language_of_the_same_features_emits_nothing_again()
        => Assert.Equal(
            _nothingRuns with { Options = "U" },
            _session.Run(driver => driver.WithUpdatedParseOptions(CSharpCode.ParseOptions(LanguageVersion.CSharp10))));

    [Fact]
    public void A_language_without_nullable_emits_everything_again()
        => Assert.Equal(
            _nothingRuns with { Options = "M", EmitNoun = "MM" },
            _session.Run(driver => driver.WithUpdatedParseOptions(CSharpCode.ParseOptions(LanguageVersion.CSharp7_3))));

    [Fact]
    public void A_new_namespace_emits_everything_again_and_reads_nothing()
        => Assert.Equal(
            _nothingRuns with { Options = "M", EmitNoun = "MM" },
            _session.Run(driver => driver.WithUpdatedAnalyzerConfigOptions(new BuildOptions(("RootNamespace", "Contoso")))));

    [Fact]
    public void Options_that_mean_nothing_to_it_emit_nothing_again()
        => Assert.Equal(
            _nothingRuns with { Options = "U" },
            _session.Run(driver => driver.WithUpdatedAnalyzerConfigOptions(new BuildOptions(("Nonsense", "1")))));

    [Fact]
    public void Adding_errata_runs_the_chain_of_their_document_only()
        => Assert.Equal(
            _nothingRuns with { ReadErrata = "N", ReadDocument = "MU", CompileDocument = "MC", JoinNoun = "MU", EmitNoun = "MC" },
            _session.Run(driver => driver.AddAdditionalTexts([Errata("New-Lamp")])));

    [Fact]
    public void Editing_errata_runs_the_chain_of_their_document_only()
    {
        var (lamp, room) = (Errata("New-Lamp"), Errata("New-Room"));
        _session.Run(driver => driver.AddAdditionalTexts([lamp, room]));

        Assert.Equal(
            _nothingRuns with { ReadErrata = "CM", ReadDocument = "UM", CompileDocument = "CM", JoinNoun = "UM",
                EmitNoun = "CM" },
            _session.Run(driver => driver.ReplaceAdditionalText(room,
                Errata("New-Room", "The maximum length is 64 characters."))));
    }

    [Fact]
    public void Saving_errata_unchanged_joins_nothing_again()
    {
        var errata = Errata("New-Lamp");
        _session.Run(driver => driver.AddAdditionalTexts([errata]));

        Assert.Equal(
            _nothingRuns with { ReadErrata = "U" },
            _session.Run(driver => driver.ReplaceAdditionalText(errata, Errata("New-Lamp"))));
    }

    [Fact]
    public void Editing_a_note_in_errata_ends_at_the_document()
    {
        var errata = Errata("New-Lamp");
        _session.Run(driver => driver.AddAdditionalTexts([errata]));

        Assert.Equal(
            _nothingRuns with { ReadErrata = "M", ReadDocument = "MU", CompileDocument = "UC" },
            _session.Run(driver => driver.ReplaceAdditionalText(errata,
                Errata("New-Lamp", "You can't use this parameter with the Silent switch.\n\n> Seen in the workshop."))));
    }

    [Fact]
    public void Editing_a_document_leaves_the_errata_of_others_alone()
    {
        _session.Run(driver => driver.AddAdditionalTexts([Errata("New-Room")]));

        Assert.Equal(
            _nothingRuns with { ReadErrata = "C", ReadDocument = "MC", CompileDocument = "MC", JoinNoun = "MU", EmitNoun = "MC" },
            Edit(LampDocument.Of(prose: "Every lamp has a name.")));
    }

    [Fact]
    public void Removing_errata_runs_the_chain_of_their_document_only_and_leaves_no_trace()
    {
        var before = Sources();
        var errata = Errata("New-Lamp");
        _session.Run(driver => driver.AddAdditionalTexts([errata]));
        Assert.NotEqual(before, Sources());

        var reasons = _session.Run(driver => driver.RemoveAdditionalTexts([errata]));

        Assert.Equal(
            _nothingRuns with { ReadErrata = "R", ReadDocument = "MU", CompileDocument = "MC", JoinNoun = "MU",
                EmitNoun = "MC" },
            reasons);
        Assert.Equal(before, Sources());
    }

    [Fact]
    public void Typing_code_keeps_every_file_as_the_same_object()
    {
        var before = Files();

        _session.Run(code: "class More { }");

        Assert.Empty(Changed(before));
    }

    [Fact]
    public void Editing_a_document_changes_the_file_of_its_noun_only()
    {
        var before = Files();

        Edit(LampDocument.Of(prose: "Every lamp has a name."));

        Assert.Equal(["Lamp.g.cs"], Changed(before));
    }

    [Theory]
    [InlineData("specs/New-Lamp.md", "\n\nSee also the manual.")]
    [InlineData("moved/New-Lamp.md", "")]
    public void What_changes_no_code_keeps_every_file_as_the_same_object(string path, string addition)
    {
        var before = Files();

        _session.Run(driver => driver.ReplaceAdditionalText(_lamp, new MarkdownFile(path, LampDocument.Of() + addition)));

        Assert.Empty(Changed(before));
    }

    [Fact]
    public void Values_of_a_document_change_the_file_of_its_noun()
    {
        var set = new MarkdownFile("specs/Set-Lamp.md", LampDocument.Of("Set-Lamp"));
        _session.Run(driver => driver.AddAdditionalTexts([set]));
        var before = Files();

        _session.Run(driver => driver.ReplaceAdditionalText(set,
            new MarkdownFile(set.Path, LampDocument.Of("Set-Lamp", values: "- Red: Warm.\n- Green: Fresh.\n- Violet"))));

        Assert.Contains("Lamp.g.cs", Changed(before));
        Assert.DoesNotContain("Room.g.cs", Changed(before));
    }

    [Fact]
    public void Renaming_a_document_changes_the_file_of_its_noun_only()
    {
        var before = Files();

        _session.Run(driver => driver.ReplaceAdditionalText(_lamp, new MarkdownFile("specs/Lamps.md", LampDocument.Of())));

        Assert.Equal(["Lamp.g.cs"], Changed(before));
    }

    [Fact]
    public void The_order_of_the_documents_changes_no_code()
    {
        var before = Sources().Order(StringComparer.Ordinal);

        _session.Run(driver => driver.ReplaceAdditionalTexts([_room, _lamp]));

        Assert.Equal(before, Sources().Order(StringComparer.Ordinal));
    }

    private static MarkdownFile Errata(string cmdlet, string text = "You can't use this parameter with the Silent switch.")
        => new($"specs/{cmdlet}.errata.md", $"### -Name\n\n{text}\n");

    private List<string> Sources() => [.. _session.Result.GeneratedSources.Select(source => source.SourceText.ToString())];

    private Dictionary<string, SourceText> Files()
        => _session.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);

    private List<string> Changed(Dictionary<string, SourceText> before)
        => [.. Files().Where(file => !ReferenceEquals(before.GetValueOrDefault(file.Key), file.Value)).Select(file => file.Key)];

    private StepReasons Edit(string text)
        => _session.Run(driver => driver.ReplaceAdditionalText(_lamp, new MarkdownFile(_lamp.Path, text)));
}

using ConnectorSdk.SpecCompiler.Documents.Text;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>A struck-through sentence of errata removes the effect of that sentence in the document.</summary>
public sealed class ErrataStrikeTests
{
    private const string NotWithOwner = "You can't use this parameter with the Owner parameter.";

    private static readonly string[] _sentences =
    [
        NotWithOwner,
        "You can't use this parameter with the Zones parameter.",
        "If you use this parameter, you must also use the TimerMinutes parameter.",
        "The maximum length is 64 characters.",
        "This parameter is meaningful only when the ColorMode parameter is set to Red.",
        "The default value is Desk.",
        "It glows (as a lamp does. Or so).",
        "You can't use this parameter if the Owner parameter is someone else.",
        "Valid values are Desk, Floor, and Wall.",
    ];

    /// <summary>Sentences in the document, and whether they are struck.</summary>
    private static readonly Gen<(string Text, bool IsStruck)[]> _documents =
        Gen.Select(Gen.Bool, Gen.Bool).Array[_sentences.Length].Select(choices => choices
            .Select((choice, i) => (Text: _sentences[i], IsIn: choice.Item1, IsStruck: choice.Item2))
            .Where(sentence => sentence.IsIn)
            .Select(sentence => (sentence.Text, sentence.IsStruck))
            .ToArray());

    [Fact]
    public void Striking_is_as_good_as_deleting()
        => _documents.Sample(sentences =>
        {
            var kept = Join(sentences.Where(sentence => !sentence.IsStruck));
            var struck = string.Join("\n\n", sentences.Where(sentence => sentence.IsStruck).Select(s => $"~~{s.Text}~~"));

            var edited = SampleDocument.Read(SampleCmdlet.Document(kept));
            var corrected = SampleErrata.Read(Join(sentences), struck, "Label");

            Assert.Equal(SampleErrata.Notations(edited), SampleErrata.Notations(corrected));
            Assert.Equal(edited.Cmdlet!.Find("Label")!.Default, corrected.Cmdlet!.Find("Label")!.Default);
            Assert.Equal(NotUnderstood(edited), NotUnderstood(corrected));
            Assert.Empty(SampleErrata.Problems(corrected));
        }, iter: 300);

    [Theory]
    [InlineData("~~you can't use THIS parameter with the Owner parameter.~~")]
    [InlineData("~~You can't use this parameter with the Owner parameter~~")]
    [InlineData("~~You can't use this parameter with the Owner parameter~~.")]
    [InlineData("~~You can't use this parameter with the `Owner` parameter.~~")]
    [InlineData("~~You can't use this parameter with the **Owner** parameter.~~")]
    [InlineData("**~~You can't use this parameter with the _Owner_ parameter.~~**")]
    [InlineData("~~You can't use this parameter with the [Owner](#owner) parameter.~~")]
    [InlineData("~~You can’t use this parameter\nwith   the Owner parameter.~~")]
    [InlineData("- ~~You can't use this parameter with the Owner parameter.~~")]
    [InlineData("~~It glows. You can't use this parameter with the Owner parameter.~~")]
    [InlineData("~~It glows.~~ ~~You can't use this parameter with the Owner parameter.~~")]
    public void A_sentence_is_found_however_it_is_written(string correction)
        => Assert.Equal(["- Label => !Owner"], SampleErrata.Changes("It glows. " + NotWithOwner, correction));

    [Theory]
    [InlineData("You can’t use this parameter with the `Owner` parameter.")]
    [InlineData("You **can't** use this parameter with the [Owner](New-Lamp.md#owner) parameter.")]
    [InlineData("You can't use this\nparameter with the Owner parameter")]
    public void A_sentence_is_found_however_the_document_writes_it(string text)
        => Assert.Equal(["- Label => !Owner"], SampleErrata.Changes(text, $"~~{NotWithOwner}~~"));

    [Fact]
    public void What_is_struck_is_not_reported_as_not_understood()
    {
        const string sentence = "You can't use this parameter if the Owner parameter is someone else.";

        var spec = SampleErrata.Read(sentence, $"~~{sentence}~~", "Label");

        Assert.Empty(spec.Unmatched);
        Assert.DoesNotContain(spec.Diagnostics, problem => problem.Id == SpecDiagnosticIds.NotUnderstood);
    }

    [Fact]
    public void The_same_sentence_of_another_section_stays()
    {
        var document = SampleCmdlet.Document(NotWithOwner)
            .Replace("### -Zones\n", $"### -Zones\n\n{NotWithOwner}\n", StringComparison.Ordinal);

        var rules = SampleErrata.Notations(SampleErrata.Read(document, SampleErrata.Of($"~~{NotWithOwner}~~")));

        Assert.DoesNotContain("Label => !Owner", rules);
        Assert.Contains("Zones => !Owner", rules);
    }

    [Fact]
    public void A_sentence_can_be_replaced_in_one_line()
        => Assert.Equal(
            ["- Label => !Owner", "+ Label => !Zones"],
            SampleErrata.Changes(NotWithOwner, $"~~{NotWithOwner}~~ You can't use this parameter with the Zones parameter."));

    [Fact]
    public void A_default_can_be_replaced()
    {
        var spec = SampleErrata.Read(
            "The default value is 5.", "~~The default value is 5.~~ The default value is 9.", "TimerMinutes");

        Assert.Equal("9", spec.Cmdlet!.Find("TimerMinutes")!.Default);
        Assert.Empty(SampleErrata.Problems(spec));
    }

    [Fact]
    public void A_lead_takes_its_list_of_parameters_along()
        => Assert.Equal(
            ["- Label => !Owner", "- Label => !Zones"],
            SampleErrata.Changes(
                "It glows. You can't use this parameter with any of the following parameters:\n\n- Owner\n- Zones",
                "~~You can't use this parameter with any of the following parameters:~~"));

    [Fact]
    public void A_bullet_can_be_struck_out_of_its_list()
        => Assert.Equal(
            ["- Label => !Owner"],
            SampleErrata.Changes(
                "You can't use this parameter with any of the following parameters:\n\n- Owner\n- Zones",
                "- ~~Owner~~"));

    [Fact]
    public void A_closed_list_opens_where_its_lead_is_struck()
        => Assert.Equal(
            ["- ColorMode only (Red, Green, Blue)"], SampleErrata.Changes("", "~~Valid values are:~~", "ColorMode"));

    [Fact]
    public void A_bullet_still_speaks_of_its_value_where_the_lead_is_struck()
    {
        var document = SampleCmdlet.Document("").Replace(
            "- Red: Warm.", "- Red: Warm. This setting requires the Owner parameter.", StringComparison.Ordinal);

        var rules = SampleErrata.Notations(SampleErrata.Read(document, SampleErrata.Of("~~Valid values are:~~", "ColorMode")));

        Assert.Contains("ColorMode=Red => Owner", rules);
        Assert.DoesNotContain("ColorMode only (Red, Green, Blue)", rules);
    }

    [Fact]
    public void A_list_of_values_can_be_replaced()
    {
        var spec = SampleErrata.Read("", "~~Valid values are:~~\n\nValid values are:\n\n- Red\n- Violet", "ColorMode");

        Assert.Contains("ColorMode only (Red, Violet)", SampleErrata.Notations(spec));
        Assert.Empty(SampleErrata.Problems(spec));
    }

    [Fact]
    public void A_value_can_be_struck_out_of_a_closed_list()
        => Assert.Equal(
            ["- ColorMode only (Red, Green, Blue)", "+ ColorMode only (Red, Green)"],
            SampleErrata.Changes("", "- ~~Blue: Cold.~~", "ColorMode"));

    [Fact]
    public void Values_of_the_metadata_are_struck_as_messages_quote_them()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String", metadata: "Accepted values: Desk, Floor"));
        Assert.Contains("Label only (Desk, Floor)", SampleErrata.Notations(SampleDocument.Read(document)));

        Assert.Empty(SampleErrata.Read(document, SampleErrata.Of("~~Accepted values: Desk, Floor~~")).Rules);
    }

    [Fact]
    public void A_default_of_the_metadata_is_struck_as_it_is_written()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String"))
            .Replace("Default value: None", "Default value: Desk", StringComparison.Ordinal);
        Assert.Equal("Desk", SampleDocument.Read(document).Cmdlet!.Find("Label")!.Default);

        Assert.Null(SampleErrata.Read(document, SampleErrata.Of("~~Default value: Desk~~")).Cmdlet!.Find("Label")!.Default);
    }

    [Theory]
    [InlineData("~~This setting requires the Owner parameter.~~", "- ColorMode=Green => Owner|- ColorMode=Red => Owner")]
    [InlineData("~~Red: This setting requires the Owner parameter.~~", "- ColorMode=Red => Owner")]
    public void A_sentence_in_a_bullet_is_struck_with_its_value_or_in_all_bullets(string correction, string changes)
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("ColorMode", "String", "Values include:\n\n"
                + "- Red: This setting requires the Owner parameter.\n- Green: This setting requires the Owner parameter.\n"
                + "- Blue: Cold.")
            + SampleDocument.Parameter("Owner", "String"));
        var before = SampleErrata.Notations(SampleDocument.Read(document));

        var after = SampleErrata.Notations(SampleErrata.Read(document, SampleErrata.Of(correction, "ColorMode")));

        Assert.Equal(changes, string.Join("|", before.Except(after).Select(rule => "- " + rule)));
    }

    [Fact]
    public void A_struck_sentence_is_gone_from_the_summary()
        => Assert.Equal(
            "It glows.",
            SampleErrata.Read($"It glows. {NotWithOwner}", $"~~{NotWithOwner}~~", "Label").Cmdlet!.Find("Label")!.Summary.Trim());

    private static string Join(IEnumerable<(string Text, bool IsStruck)> sentences)
        => string.Join(" ", sentences.Select(sentence => sentence.Text));

    private static IEnumerable<string> NotUnderstood(Spec spec) => spec.Unmatched.Select(sentence => sentence.Text);
}

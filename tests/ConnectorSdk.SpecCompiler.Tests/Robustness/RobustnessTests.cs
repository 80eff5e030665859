using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Reading any document ends with a result, and with problems whose locations are in the document.</summary>
[Trait("Speed", "Slow")]
public sealed class RobustnessTests
{
    private static readonly EmitOptions _options = new("Contoso.Lamps", Nullable: true);

    public static TheoryData<string> OwnDocuments => new("New-OutboundConnector.md", "New-SendConnector.md");

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    [InlineData("seeds")]
    public void Every_real_document_is_read(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        Assert.All(SharedDocuments.Below(folder), document => Check(document.FileName, document.Text));
    }

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    public void Every_real_cmdlet_is_found(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        Assert.All(SharedDocuments.Below(folder), document => Assert.Equal(
            document.FileName, SpecReader.Read(document.FileName, document.Text).Cmdlet?.Name + ".md", ignoreCase: true));
    }

    [Theory]
    [MemberData(nameof(OwnDocuments))]
    public void A_document_that_ends_anywhere_is_read(string file)
    {
        var text = SharedDocuments.Spec(file);
        Assert.All(Enumerable.Range(0, text.Length / 211), i => Check(file, text[..(i * 211)]));
    }

    [Theory]
    [MemberData(nameof(OwnDocuments))]
    public void A_document_that_begins_anywhere_is_read(string file)
    {
        var text = SharedDocuments.Spec(file);
        Assert.All(Enumerable.Range(0, text.Length / 997), i => Check(file, text[(i * 997)..]));
    }

    [Theory]
    [MemberData(nameof(OwnDocuments))]
    public void A_document_that_is_damaged_anyhow_is_read(string file)
        => Damage.Of(SharedDocuments.Spec(file)).Sample(text => Check(file, text), iter: 150);

    [Fact]
    public void A_small_document_that_is_damaged_anyhow_is_read()
        => Damage.Of(SampleCmdlet.Document("If you use this parameter, you can't use the Owner parameter."))
            .Sample(text => Check("New-Lamp.md", text), iter: 1000);

    [Theory]
    [MemberData(nameof(OwnDocuments))]
    public void The_same_text_gives_equal_specs(string file)
    {
        var text = SharedDocuments.Spec(file);
        var (first, second) = (SpecReader.Read(file, text), SpecReader.Read(file, text));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(OwnDocuments))]
    public void A_rule_more_gives_an_unequal_spec(string file)
    {
        var text = SharedDocuments.Spec(file);

        Assert.NotEqual(
            SpecReader.Read(file, text),
            SpecReader.Read(file, text.Replace("### -Confirm\n",
                "### -Confirm\n\nYou can't use this switch with the WhatIf switch.\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("If you use the Owner parameter, ")]
    [InlineData("the Owner, ")]
    [InlineData("Red or Green and ")]
    [InlineData("(")]
    [InlineData("In Exchange Server 2010, ")]
    [InlineData("«1» ")]
    public void A_sentence_without_an_end_takes_no_time_without_end(string words)
    {
        var document = SampleCmdlet.Document(string.Concat(Enumerable.Repeat(words, 8000 / words.Length)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Check("New-Lamp.md", document);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("run ", " a list")]
    [InlineData("a list of valid values ", "")]
    [InlineData("you can also use any ", " parameter")]
    [InlineData("the following values ", ": below:")]
    [InlineData("this parameter is typically ", ".")]
    public void A_document_with_a_sentence_of_a_megabyte_is_read(string words, string end)
    {
        var sentence = string.Concat(Enumerable.Repeat(words, 1_000_000 / words.Length)).TrimEnd() + end;

        Check("New-Lamp.md", SampleDocument.Of(SampleDocument.Parameter(
            "Label", "String", "Valid values are:\n\n- Red\n- Green\n\n" + sentence + "\n\n- Amber\n- Gold", required: "True")));
    }

    private static void Check(string file, string text)
    {
        var spec = SpecReader.Read(file, text);
        Assert.True(spec.Cmdlet is not null || spec.Diagnostics.Count > 0, "There is neither a cmdlet nor a reason.");
        var lines = text.Count(c => c is '\n' or '\r') + 1;
        Assert.All(spec.Diagnostics, problem => Assert.True(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1,
            problem.ToString()));
        Assert.All(spec.Rules, rule => Assert.InRange(rule.Line, 1, lines));
        if (spec.Cmdlet is { } cmdlet)
        {
            var model = BuilderModelFactory.Create(cmdlet, spec.Rules);
            Assert.NotEmpty(NounEmitter.Emit([model], _options));
        }
    }
}

using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The structural traps (a) to (h): the effects of a document's structure on its rules.</summary>
public sealed class StructuralTrapTests
{
    private const string NotWithOwner = "You can't use this parameter with the Owner parameter.";

    [Fact(DisplayName = "(a) a heading that occurs twice: the first entry counts, the second is reported")]
    public void A()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Label", "String", NotWithOwner)
                + SampleDocument.Parameter("Label", "String", "You can't use this parameter with the Zones parameter.")
                + SampleDocument.Parameter("Owner", "String") + SampleDocument.Parameter("Zones", "String"),
            SampleDocument.Syntax("[-Label <String>] [-Owner <String>] [-Zones <String>]"));
        var spec = SampleDocument.Read(document);

        Assert.Equal(["Label => !Owner"], spec.Rules.Select(SampleCmdlet.Notation));
        Assert.Single(spec.Cmdlet!.Parameters, parameter => parameter.Name == "Label");
        Assert.Equal(SpecDiagnosticIds.Damaged, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact(DisplayName = "(b) Required: FalseNamed is not mandatory, so the parameter may be forbidden")]
    public void B()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Label", "String", "You can't use this parameter with the Fast switch.")
                + SampleDocument.Parameter("Fast", "SwitchParameter").Replace(
                    "Required: False\nPosition: Named", "Required: FalseNamed", StringComparison.Ordinal),
            SampleDocument.Syntax("[-Label <String>] [-Fast]"));
        var spec = SampleDocument.Read(document);

        Assert.Contains("Required: FalseNamed", document, StringComparison.Ordinal);
        Assert.Equal(["Label => !Fast"], spec.Rules.Select(SampleCmdlet.Notation));
    }

    [Theory(DisplayName = "(c) where the metadata has no default, the text's counts")]
    [InlineData("Default value: None", "Green")]
    [InlineData("Default value:", "Green")]
    [InlineData("Default value: Blue", "Blue")]
    public void C(string metadata, string expected)
    {
        var document = SampleCmdlet.Document("The default value is Green.", "ColorMode")
            .Replace("Default value: None", metadata, StringComparison.Ordinal);

        Assert.Equal(expected, SampleDocument.Read(document).Cmdlet!.Find("ColorMode")!.Default);
    }

    [Fact(DisplayName = "(d) a document without parameters is a cmdlet without rules")]
    public void D()
    {
        var spec = SampleDocument.Read(SampleDocument.Of("", SampleDocument.Syntax("")));

        Assert.Equal("New-Lamp", spec.Cmdlet?.Name);
        Assert.Empty(spec.Rules);
    }

    [Theory(DisplayName = "(e) only a list whose heads are all one word is closed")]
    [InlineData("- Small: Up to five.\n- `Large`: Above.", "Label only (Small, Large)")]
    [InlineData("- Small: Up to five.\n- A name of your own: Anything.", "")]
    [InlineData("- Small\n- A name or a number", "")]
    [InlineData("- The name of the lamp\n- The name of the room", "")]
    [InlineData("- Lamp serial number: Say 5.\n- Lamp name: Say Desk.", "")]
    public void E(string bullets, string expected)
        => Assert.Equal(expected, string.Join("; ", SampleCmdlet.Rules("Valid values are:\n\n" + bullets)));

    [Theory(DisplayName = "(f) a name that is also a word links only before its noun")]
    [InlineData("You can't use this parameter with the Owner of the room.", "")]
    [InlineData("You can't use this parameter with a Fast lamp.", "")]
    [InlineData("If you are the Owner, you can't use this parameter.", "")]
    [InlineData("You can't use this parameter with Zones.", "")]
    [InlineData("You can't use this parameter with the Zones parameter.", "Label => !Zones")]
    [InlineData("You can't use this parameter with the Zones, Fast, and Owner parameters.",
        "Label => !Zones; Label => !Fast; Label => !Owner")]
    [InlineData("You can't use this parameter if the Owner value is Red.", "Owner=Red => !Label")]
    public void F(string sentence, string expected) => Assert.Equal(expected, Join(sentence));

    [Theory(DisplayName = "(g) openings and endings of all kinds")]
    [InlineData("Note: " + NotWithOwner)]
    [InlineData("**Note**: " + NotWithOwner)]
    [InlineData("**Note:** " + NotWithOwner)]
    [InlineData("Therefore, you can't use this parameter with the Owner parameter.")]
    [InlineData("you can't use this parameter with the Owner parameter.")]
    [InlineData("You can't use this parameter with the Owner parameter")]
    [InlineData("It glows like `Small`. `Large` is bright. " + NotWithOwner)]
    [InlineData("You can't use this parameter with the `Owner` parameter.")]
    [InlineData("You can't use this parameter with the `-Owner` parameter.")]
    [InlineData("You can't use this parameter with the *Owner* parameter.")]
    [InlineData("You can't use this parameter with the [Owner](#-owner) parameter.")]
    public void G(string text) => Assert.Equal("Label => !Owner", Join(text));

    [Theory(DisplayName = "(h) Set: what another value calls for may be stored already")]
    [InlineData("This parameter is required when the ColorMode parameter is set to Red.", "ColorMode=Red => Label")]
    [InlineData("If you set the DimmingEnabled parameter to $true, you must use this parameter.",
        "DimmingEnabled=$true => Label")]
    [InlineData("If you set the TimerMinutes parameter to 51 or higher, you must use this parameter.",
        "TimerMinutes in 51.. => Label")]
    [InlineData("If you set the DimmingEnabled parameter to $true, you must use at least one of the Owner or Zones parameters.",
        "DimmingEnabled=$true => Owner | Zones")]
    public void H_values(string sentence, string expected)
    {
        Assert.Equal(expected, Join(sentence));
        Assert.Equal(expected + " (warning)", Join(sentence, "Set-Lamp"));
    }

    [Theory(DisplayName = "(h) Set: what is said of the command line counts as it does for New")]
    [InlineData(NotWithOwner, "Label => !Owner")]
    [InlineData("You can't use this parameter with the Owner parameter in the same command.", "Label => !Owner")]
    [InlineData("You must use this parameter with the Owner parameter.", "Label => Owner")]
    [InlineData("If you use the Silent switch, you must use this parameter.", "Silent => Label")]
    [InlineData("The maximum length is 64 characters.", "length(Label) <= 64")]
    public void H_command_line(string sentence, string expected)
    {
        Assert.Equal(expected, Join(sentence));
        Assert.Equal(expected, Join(sentence, "Set-Lamp"));
    }

    private static string Join(string text, string cmdlet = "New-Lamp")
        => string.Join("; ", SampleCmdlet.Rules(text, cmdlet: cmdlet));
}

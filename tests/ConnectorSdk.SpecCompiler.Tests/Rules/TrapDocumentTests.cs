using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The numbered traps that involve more than a sentence: SYNTAX, examples, metadata, bullets, and footnotes.
/// </summary>
public sealed class TrapDocumentTests
{
    private const string NotWithOwner = "You can't use this parameter with the Owner parameter.";

    [Fact(DisplayName = "1. document contradicts itself: an example that uses both refutes the rule")]
    public void Trap_1()
    {
        var document = SampleCmdlet.Document(NotWithOwner).Replace(
            "## PARAMETERS",
            "## EXAMPLES\n\n### Example 1\n```powershell\nNew-Lamp -Name Desk -Label Big -Owner Ann\n```\n\n## PARAMETERS",
            StringComparison.Ordinal);
        var spec = SampleDocument.Read(document);

        Assert.DoesNotContain(spec.Rules, rule => rule.Quote == NotWithOwner);
        var problem = Assert.Single(spec.Diagnostics, problem => problem.Id == SpecDiagnosticIds.Contradiction);
        Assert.Equal(SampleDocument.LineOf(document, NotWithOwner), problem.Line);
    }

    [Fact(DisplayName = "2. document contradicts itself: SYNTAX says what is mandatory, so the rule stays")]
    public void Trap_2()
        => Assert.Equal(
            ["Label => !Owner"],
            Notations(SampleDocument.Of(
                SampleDocument.Parameter("Label", "String", NotWithOwner)
                    + SampleDocument.Parameter("Owner", "String", required: "True"),
                SampleDocument.Syntax("[-Label <String>] [-Owner <String>]"))));

    [Theory(DisplayName = "17. other cmdlet: nor does the bullet of a value make it this one's")]
    [InlineData("on the Set-Room cmdlet on the hub")]
    [InlineData("on the Set-Room cmdlet")]
    public void Trap_17(string place)
        => Assert.Empty(SampleCmdlet.Rules(
            "Valid values are:\n\n- $false: Off.\n"
                + $"- $true: This setting also requires that you set the DimmingEnabled parameter to $true {place}.",
            "SyncEnabled"));

    [Fact(DisplayName = "22. environment bullet: a prohibition inside it is no deprecation")]
    public void Trap_22()
        => Assert.Empty(SampleCmdlet.Rules(
            "The service decides:\n\n- Microsoft 365 or Microsoft 365 GCC: Don't use this parameter.\n- Others: Use it."));

    [Fact(DisplayName = "37. footnote: it isn't about the last bullet")]
    public void Trap_37()
        => Assert.DoesNotContain(
            SampleCmdlet.Rules(
                "Valid values are:\n\n- Attic\\*: Up.\n- Cellar\\*: Down.\n- Hall: Between.\n\n"
                    + "\\* You can only use this value by itself.",
                "Zones"),
            rule => rule.StartsWith("count", StringComparison.Ordinal)
                || rule.StartsWith("Zones=Hall", StringComparison.Ordinal));

    [Fact(DisplayName = "38. bullet without head: what it says isn't about the parameter, nor about the bullet before")]
    public void Trap_38()
        => Assert.All(
            SampleCmdlet.Rules(
                "Valid values are:\n\n- A zone\n- The value All for all zones. You can only use this value by itself.", "Zones"),
            rule => Assert.Equal("Zones=All => count(Zones) <= 1", rule));

    [Theory(DisplayName = "42. relative date: a bound in days is no number")]
    [InlineData("The maximum value for this parameter is 30 days.")]
    [InlineData("The maximum value is 30 days.")]
    public void Trap_42(string sentence) => Assert.Empty(SampleCmdlet.Rules(sentence, "StartDate"));

    [Fact(DisplayName = "43. length of what: a number has no length")]
    public void Trap_43()
        => Assert.Equal("PinLength in 1..16", Assert.Single(SampleCmdlet.Rules(
            "The maximum PIN length is 16 characters. You can enter any number from 1 through 16.", "PinLength")));

    [Fact(DisplayName = "47. default in parentheses: it belongs to the other parameter")]
    public void Trap_47()
    {
        var spec = SampleDocument.Read(SampleCmdlet.Document(
            "When you use this switch, you can't use the PowerHosts parameter (the default value is 0.0.0.0:587).", "Fast"));

        Assert.Null(spec.Cmdlet!.Find("Fast")!.Default);
    }

    private static IEnumerable<string> Notations(string document)
        => SampleDocument.Read(document).Rules.Select(SampleCmdlet.Notation);
}

using ConnectorSdk.Tests.Builders;
using ConnectorSdk.Tests.Rendering;
using CsCheck;

namespace ConnectorSdk.Tests.Values;

/// <summary>Changes of stored lists.</summary>
public sealed class ListChangeTests
{
    [Fact]
    public void It_renders_what_is_added_and_taken_out()
        => Assert.Equal(
            "New-SampleConnector -Name 'n' -SmartHosts @{Add='a','b'; Remove='c'}",
            Render(ListChange.Add("a").AndAdd("b").AndRemove("c")));

    [Fact]
    public void It_renders_one_side_alone()
        => Assert.EndsWith("@{Remove='it''s'}", Render(ListChange.Remove("it's")), StringComparison.Ordinal);

    [Fact]
    public void PowerShell_reads_it_back()
        => Gen.Select(Gen.String.Array[2, 4], Gen.String.Array[2, 4]).Sample((added, removed) =>
        {
            var table = (Dictionary<string, object?>)PowerShellReader.Read(
                Render(ListChange.Add(added).AndRemove(removed))).Parameters.Single(item => item.Name == "SmartHosts").Value!;
            Assert.Equal((object?[])added, (object?[])table["Add"]!);
            Assert.Equal((object?[])removed, (object?[])table["Remove"]!);
        });

    [Fact]
    public void Rules_about_the_values_do_not_judge_it_and_rules_about_the_parameter_do()
    {
        var change = SampleConnector.New("n").WithSmartHosts(ListChange.Add("not a host"));

        Assert.Empty(change.Validate());
        Assert.Empty(change.WithAuthenticationCredential(CmdletCredential.FromVariable("c")).Validate());
    }

    [Fact]
    public void A_change_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ListChange.Add());
        Assert.Throws<ArgumentNullException>(() => ListChange.Remove(null!));
        Assert.Throws<ArgumentNullException>(() => ListChange.Remove("a", null!));
    }

    private static string Render(ListChange change) => SampleConnector.New("n").WithSmartHosts(change).Build().ToPowerShell();
}

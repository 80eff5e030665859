using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>If SYNTAX shows a switch and the metadata a value, a missing value isn't reported.</summary>
public sealed class DoubtfulSwitchTests
{
    [Theory]
    [InlineData("[-Glow]", true)]
    [InlineData("[-Glow <String>]", false)]
    public void A_parameter_may_be_a_switch_where_one_set_shows_it_as_one(string shown, bool expected)
        => Assert.Equal(expected, Read(shown).Find("Glow")!.MayBeSwitch);

    [Theory]
    [InlineData("[-Glow]", 0)]
    [InlineData("[-Glow <String>]", 1)]
    public void It_may_stand_without_a_value(string shown, int problems)
    {
        var binding = new ArgumentBinder(Read(shown)).Bind(
            [new NamedToken("Glow", null, IsSplatted: false, "-Glow", 0)], isOpen: false);

        Assert.Equal(problems, binding.Problems.Count);
    }

    private static Cmdlet Read(string shown) => SampleDocument.Cmdlet(
        SampleDocument.Parameter("Label", "String", sets: "One")
            + SampleDocument.Parameter("Owner", "String", sets: "Two")
            + SampleDocument.Parameter("Glow", "String", sets: "One, Two"),
        SampleDocument.Syntax($"[-Label <String>] {shown}", "One")
            + SampleDocument.Syntax("[-Owner <String>] [-Glow <String>]", "Two"));
}

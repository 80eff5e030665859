using System.Net;
using ConnectorSdk.Tests.Catalog;

namespace ConnectorSdk.Tests.Builders;

/// <summary>Parameters that are set from an object that a cmdlet returned.</summary>
public sealed class CopyTests
{
    [Fact]
    public void Parameters_are_set_in_the_form_that_the_cmdlet_accepts()
    {
        var builder = new LightBuilder().CopyFrom(Item(
            ("Identity", "Server01\\Desk"), ("Name", "Desk"), ("Confirm", true), ("Enabled", "False"),
            ("Size", "25 MB (26,214,400 bytes)"), ("Limit", "unlimited"), ("Timeout", "00:10:00"), ("Bulbs", 3),
            ("Domains", new[] { "smtp:contoso.com;1", "a.example" }),
            ("Domain", "smtp:b.example;1"), ("Spaces", new[] { "smtp:c.example;5" }), ("Color", "red"), ("Flags", "Warm, Cold"),
            ("Start", "2026-01-02T03:04:05Z"), ("Other", "x")));
        Assert.Equal(
            "Set-Light -Name 'Desk' -Enabled $false -Size '26214400B' -Limit 'unlimited' -Timeout '00:10:00' -Bulbs 3 -Domains "
            + "'contoso.com','a.example' -Domain 'b.example' -Spaces 'smtp:c.example;5' -Color Red -Flags Warm,Cold "
            + "-Start '2026-01-02T03:04:05.0000000Z'",
            builder.Build().ToPowerShell());
    }

    [Theory]
    [InlineData("Enabled", "perhaps")]
    [InlineData("Size", "large")]
    [InlineData("Timeout", "10")]
    [InlineData("Bulbs", "many")]
    [InlineData("Bulbs", 1e300)]
    [InlineData("Color", "AdminUI")]
    [InlineData("Flags", "Warm, Odd")]
    [InlineData("Start", "soon")]
    [InlineData("Name", null)]
    [InlineData("Name", "")]
    [InlineData("Credential", "user")]
    [InlineData("Confirm", true)]
    [InlineData("Identity", "x")]
    public void What_is_not_certain_to_be_a_value_of_the_parameter_is_left_out(string property, object? value)
        => Assert.Equal("Set-Light", new LightBuilder().CopyFrom(Item((property, value))).Build().ToPowerShell());

    [Fact]
    public void Objects_and_empty_lists_are_left_out()
        => Assert.Equal("Set-Light", new LightBuilder().CopyFrom(Item(
            ("Name", new NetworkCredential()), ("Domains", Array.Empty<string>()),
            ("Domain", new Dictionary<string, object?> { ["A"] = 1 }),
            ("Spaces", new object?[] { "a", null }))).Build().ToPowerShell());

    [Fact]
    public void A_limit_keeps_its_kind()
    {
        Assert.Equal("Set-Light -Limit 20", Copy("Limit", 20));
        Assert.Equal("Set-Light -Limit '1024B'", Copy("Limit", "1 KB (1,024 bytes)"));
        Assert.Equal("Set-Light -Limit '00:01:00'", Copy("Limit", "00:01:00"));

        static string Copy(string name, object? value) => new LightBuilder().CopyFrom(Item((name, value))).Build().ToPowerShell();
    }

    [Fact]
    public void Only_the_named_properties_are_copied()
    {
        var item = Item(("Name", "Desk"), ("Bulbs", 3));
        Assert.Equal("Set-Light -Bulbs 3", new LightBuilder().CopyFrom(item, "bulbs").Build().ToPowerShell());
        Assert.Equal("Set-Light", new LightBuilder().CopyFrom(item, "Color").Build().ToPowerShell());
        var problem = Assert.Throws<ArgumentException>(() => new LightBuilder().CopyFrom(item, "Bulb"));
        Assert.Contains("Bulb", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_of_other_sets_are_left_out()
        => Assert.Equal(
            "Set-Lamp -Name 'Desk'",
            new SampleSwitches.ByNameBuilder().CopyFrom(Item(("Name", "Desk"), ("Zone", "z"))).Build().ToPowerShell());

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new LightBuilder().CopyFrom(null!));
        Assert.Throws<ArgumentNullException>(() => new LightBuilder().CopyFrom(CmdletObject.Empty, null!));
    }

    private static CmdletObject Item(params (string Name, object? Value)[] properties)
        => new(properties.Select(property => new KeyValuePair<string, object?>(property.Name, property.Value)));

    [CmdletBuilder("Set-Light")]
    [CmdletParameters("""
        Identity|String
        Name|String
        Confirm|SwitchParameter
        Credential|PSCredential
        Enabled|Boolean
        Size|ByteQuantifiedSize
        Limit|Unlimited
        Timeout|EnhancedTimeSpan
        Bulbs|Int32
        Domains|MultiValuedProperty
        Domain|SmtpDomain
        Spaces|MultiValuedProperty
        Color|String
        Flags|MultiValuedProperty
        Start|DateTime
        """)]
    [CmdletRules("Set-Light.md", """
        1|error|Domains is domain-with-wildcard|Domains.
        2|error|Spaces is address-space|Spaces.
        3|error|Color only (White, Red)|Valid values are White and Red.
        4|error|Flags only (Warm, Cold)|Valid values are Warm and Cold.
        """)]
    private sealed class LightBuilder : CmdletBuilder<LightBuilder>;
}

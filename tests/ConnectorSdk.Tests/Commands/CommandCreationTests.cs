using System.Text.Json;

namespace ConnectorSdk.Tests.Commands;

/// <summary>Commands of cmdlets that have no builder.</summary>
public sealed class CommandCreationTests
{
    [Fact]
    public void A_command_has_the_parameters_in_order()
    {
        var command = CmdletCommand.Create("Get-Lamp", [new("Name", "x y"), new("All", true), new("Size", 5), new("Old", null)]);
        Assert.Equal("Get-Lamp -Name 'x y' -All:$true -Size 5 -Old $null", command.ToPowerShell());
        Assert.Equal(command, JsonSerializer.Deserialize<CmdletCommand>(JsonSerializer.Serialize(command)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_cmdlet_without_a_name_is_refused(string name)
        => Assert.Throws<ArgumentException>(() => CmdletCommand.Create(name, []));

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData(null)]
    public void A_parameter_with_an_invalid_name_is_refused(string? name)
        => Assert.Throws<ArgumentException>(() => CmdletCommand.Create("Get-Lamp", [new(name!, 1)]));

    [Fact]
    public void A_parameter_that_occurs_twice_is_refused()
        => Assert.Throws<ArgumentException>(() => CmdletCommand.Create("Get-Lamp", [new("Name", 1), new("NAME", 2)]));

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => CmdletCommand.Create(null!, []));
        Assert.Throws<ArgumentNullException>(() => CmdletCommand.Create("Get-Lamp", null!));
    }
}

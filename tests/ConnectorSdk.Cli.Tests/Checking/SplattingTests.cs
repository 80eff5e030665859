namespace ConnectorSdk.Cli.Tests;

/// <summary>Arguments from a hashtable.</summary>
public sealed class SplattingTests
{
    [Theory]
    [InlineData("$lamp = @{ Name = 'Hall'; Height = 301 }\nNew-Lamp @lamp", "CSDK1005 Height")]
    [InlineData("$lamp = @{ Name = 'Hall'; Height = 300 }\nNew-Lamp @lamp", "")]
    [InlineData("$lamp = @{ Height = 3 }\nNew-Lamp @lamp", "CSDK1001 Name")]
    [InlineData("$lamp = @{ Name = 'Hall'; Dimmer = $true }\nNew-Lamp @lamp -Remote r", "")]
    [InlineData("$lamp = @{ Name = 'Hall'; Col = 'a', 'b', 'c', 'd' }\nNew-Lamp @lamp", "CSDK1006 Colors")]
    [InlineData("$lamp = @{ Name = 'Hall'; Colour = 'a' }\nNew-Lamp @lamp", "CSDK4002 Colour")]
    [InlineData("$lamp = @{ Name = 'Hall'; Quiet = $true; Remote = 'r'; Dimmer = 1 }\nNew-Lamp @lamp", "CSDK1003 Quiet Remote")]
    [InlineData("$lamp = @{ Name = 'Hall' }\n$more = @{ Height = 301 }\nNew-Lamp @lamp @more", "CSDK1005 Height")]
    public void A_table_of_the_same_script_counts(string script, string expected)
        => Assert.Equal(expected, LampCheck.Ids(script));

    [Fact]
    public void What_is_written_out_goes_before_the_table()
        => Assert.Equal("", LampCheck.Ids("$lamp = @{ Name = 'Hall'; Height = 301 }\nNew-Lamp @lamp -Height 3"));

    [Fact]
    public void A_list_is_splatted_by_position()
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids("$lamp = 'Hall', 301\nNew-Lamp @lamp"));

    [Theory]
    [InlineData("New-Lamp @lamp -Dimmer $true")]
    [InlineData("New-Lamp @args -Dimmer $true")]
    [InlineData("$lamp = Get-Settings\nNew-Lamp @lamp -Dimmer $true")]
    [InlineData("$lamp = @{}\nAdd-Defaults $lamp\nNew-Lamp @lamp")]
    [InlineData("$lamp = @{ $key = 'Hall' }\nNew-Lamp @lamp")]
    [InlineData("if ($a) { $lamp = @{ Height = 301 } }\nNew-Lamp @lamp")]
    public void A_table_that_may_hold_other_things_leaves_everything_open(string script)
        => Assert.Equal("", LampCheck.Ids(script));

    [Fact]
    public void An_unknown_table_does_not_excuse_what_is_written_out()
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids("New-Lamp @lamp -Height 301"));

    [Fact]
    public void Reading_from_a_table_leaves_it_as_it_is()
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids(
            "$lamp = @{ Name = 'Hall'; Height = 301 }\nWrite-Host $lamp.Name \"$($lamp['Name'])\"\nNew-Lamp @lamp"));
}

namespace ConnectorSdk.Cli.Tests;

/// <summary>The values of a script's expressions, if its text determines them.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("-Height many", "CSDK1007 Height")]
    [InlineData("-Height 99999999999", "CSDK1007 Height")]
    [InlineData("-Height 1,2", "CSDK1006 Height")]
    [InlineData("-Dimmer maybe", "CSDK1007 Dimmer")]
    [InlineData("-Dimmer 'True'", "CSDK1007 Dimmer")]
    [InlineData("-Quiet:no", "CSDK1007 Quiet")]
    [InlineData("-LampId nonsense", "CSDK1007 LampId; CSDK2002 LampId")]
    [InlineData("-Delay soon", "CSDK1007 Delay")]
    public void A_value_that_does_not_convert_is_an_error(string parameters, string expected)
        => Assert.Equal(expected, LampCheck.Ids("New-Lamp -Name Hall " + parameters));

    [Fact]
    public void The_message_says_what_was_expected()
        => Assert.Equal(
            "Height = 'many' is not an integer from -2147483648 to 2147483647.",
            Assert.Single(LampCheck.Findings("New-Lamp -Name Hall -Height many")).Message);

    [Theory]
    [InlineData("0x12D", "CSDK1005 Height")]
    [InlineData("1KB", "CSDK1005 Height")]
    [InlineData("3e2", "")]
    [InlineData("'300'", "")]
    [InlineData("'0x10'", "")]
    [InlineData("-1", "CSDK1005 Height")]
    [InlineData("(301)", "CSDK1005 Height")]
    public void Numbers_count_by_their_value(string value, string expected)
        => Assert.Equal(expected, LampCheck.Ids($"New-Lamp -Name Hall -Height {value}"));

    [Theory]
    [InlineData("$true", "CSDK1002 Dimmer Remote")]
    [InlineData("$TRUE", "CSDK1002 Dimmer Remote")]
    [InlineData("1", "CSDK1002 Dimmer Remote")]
    [InlineData("$false", "")]
    [InlineData("0", "")]
    public void Booleans_are_Booleans_or_numbers(string value, string expected)
        => Assert.Equal(expected, LampCheck.Ids($"New-Lamp -Name Hall -Dimmer {value}"));

    [Theory]
    [InlineData("1", "CSDK1003 Quiet Remote")]
    [InlineData("0", "")]
    public void A_cmdlet_takes_a_number_for_a_switch(string value, string expected)
        => Assert.Equal(expected, LampCheck.Ids($"New-Lamp -Name Hall -Quiet:{value} -Remote r -Dimmer $true"));

    [Theory]
    [InlineData("a,b,c,d")]
    [InlineData("@('a','b','c','d')")]
    [InlineData("@('a'; 'b'; 'c'; 'd')")]
    [InlineData("('a','b','c','d')")]
    [InlineData("\"a\", 'b', c, d")]
    public void Lists_are_counted_however_they_are_written(string value)
        => Assert.Equal("CSDK1006 Colors", LampCheck.Ids($"New-Lamp -Name Hall -Colors {value}"));

    [Theory]
    [InlineData("-Height $height")]
    [InlineData("-Height (Get-Height)")]
    [InlineData("-Height (301 + 1)")]
    [InlineData("-Height $lamp.Height")]
    [InlineData("-Name \"$($room.Name) with a very long name\"")]
    [InlineData("-Colors a,b,c,$more")]
    [InlineData("-Colors @(a; b; c; d)")]
    [InlineData("-Colors @('a','b'),'c','d'")]
    [InlineData("-Colors ('a','b','c','d'),'e'")]
    [InlineData("-Colors @{ Add = 'a', 'b', 'c', 'd' }")]
    [InlineData("-Dimmer $dimmer -Remote r")]
    [InlineData("-Bulb b -Remote $remote -Dimmer $true")]
    [InlineData("-Foot $foot")]
    public void What_only_a_run_can_tell_is_not_judged(string parameters)
        => Assert.Equal("", LampCheck.Ids("New-Lamp " + (parameters.StartsWith("-Name", StringComparison.Ordinal)
            ? parameters
            : $"-Name Hall {parameters}")));

    [Theory]
    [InlineData("Rou", "")]
    [InlineData("round", "")]
    [InlineData("'Round, Square'", "")]
    [InlineData("1", "")]
    [InlineData("Triangle", "CSDK1008 Foot")]
    [InlineData("''", "CSDK1001 Foot; CSDK1008 Foot")]
    public void A_named_value_may_be_given_by_its_beginning_or_number(string value, string expected)
        => Assert.Equal(expected, LampCheck.Ids($"New-Lamp -Name Hall -Foot {value}"));

    [Theory]
    [InlineData("$height = 301\nNew-Lamp -Name Hall -Height $height", "CSDK1005 Height")]
    [InlineData("$height = 301\nif ($a) { New-Lamp -Name Hall -Height $height }", "CSDK1005 Height")]
    [InlineData("$height = 301\n1..2 | % { New-Lamp -Name Hall -Height $height }", "CSDK1005 Height")]
    [InlineData("$height = 301; $other = $height\nNew-Lamp -Name Hall -Height $other", "CSDK1005 Height")]
    [InlineData("New-Lamp -Name Hall -Height $height\n$height = 301", "")]
    [InlineData("$height = 301\n$height = 3\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\n$height--\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\n$height -= 300\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\nforeach ($height in 1, 2) { }\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("if ($a) { $height = 301 }\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\nfunction f { New-Lamp -Name Hall -Height $height }", "")]
    [InlineData("function f($height) { $height = 301; New-Lamp -Name Hall -Height $height }", "")]
    [InlineData("$height = 301\nSet-Variable height 3\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\nGet-Room -OutVariable height\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\n. ./settings.ps1\nNew-Lamp -Name Hall -Height $height", "")]
    [InlineData("$height = 301\nRead-Height ([ref]$height)\nNew-Lamp -Name Hall -Height $height", "")]
    public void A_variable_counts_where_it_certainly_holds_one_value(string script, string expected)
        => Assert.Equal(expected, LampCheck.Ids(script));
}

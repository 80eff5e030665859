namespace ConnectorSdk.Cli.Tests;

/// <summary>The values of variables, and strings that contain variables.</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData("$h = 301; New-Lamp Hall $h")]
    [InlineData("$h = 301; New-Lamp Hall ($h)")]
    [InlineData("$h = 301; New-Lamp Hall \"$h\"")]
    [InlineData("$h = '30'; New-Lamp Hall \"${h}1\"")]
    [InlineData("$h = '30'; New-Lamp Hall \"$($h)1\"")]
    [InlineData("$a = 30; $h = \"$a\"; New-Lamp Hall \"${h}1\"")]
    [InlineData("[int]$h = 301; New-Lamp Hall $h")]
    [InlineData("[string]$h = '301'; New-Lamp Hall $h")]
    [InlineData("$h = 3; New-Lamp Hall $h; $h = 301; New-Lamp Hall $h")]
    [InlineData("$h = 301; Write-Output $h; New-Lamp Hall $h")]
    [InlineData("function Get-One { param($h) $h = 3 }; $h = 301; New-Lamp Hall $h")]
    public void A_known_value_counts(string script) => Assert.Equal("CSDK1005 Height", LampCheck.Ids(script));

    [Theory]
    [InlineData("if ($a) { $h = 3 } else { $h = 301 }; New-Lamp Hall $h")]
    [InlineData("$h = 301; if ($a) { $h = 3 }; New-Lamp Hall $h")]
    [InlineData("$h = 301; foreach ($i in $a) { New-Lamp Hall $h; $h = 3 }")]
    [InlineData("for ($h = 301; $a; $h = 3) { New-Lamp Hall $h }")]
    [InlineData("$h = 301; $h -= 100; New-Lamp Hall $h")]
    [InlineData("$h = 301; $h--; New-Lamp Hall $h")]
    [InlineData("$h = 301; & { $script:h = 3 }; New-Lamp Hall $h")]
    [InlineData("param($h = 301) New-Lamp Hall $h")]
    [InlineData("New-Lamp Hall $h; $h = 301")]
    [InlineData("$h = 301; function Add-Lamp { New-Lamp Hall $h }")]
    [InlineData("$h = 301; New-Lamp Hall \"$($h - 1)\"")]
    [InlineData("$h = 301; New-Lamp Hall \"$h$a\"")]
    [InlineData("$h = 3; New-Lamp Hall \"$h`01\"")]
    [InlineData("[byte]$h = 301; New-Lamp Hall $h")]
    public void A_value_that_only_a_run_can_tell_breaks_no_rule(string script) => Assert.Equal("", LampCheck.Ids(script));

    [Fact]
    public void Variables_that_double_each_other_are_read_in_no_time()
    {
        var doubling = string.Concat(Enumerable.Range(1, 60).Select(i => $"$a{i} = \"$a{i - 1}$a{i - 1}\"\n"));
        var chain = string.Concat(Enumerable.Range(1, 3000).Select(i => $"$b{i} = $b{i - 1}\n"));

        Assert.Equal("", LampCheck.Ids($"$a0 = 'x'\n$b0 = 'x'\n{doubling}{chain}New-Lamp $a60\nNew-Lamp $b3000"));
    }
}

namespace ConnectorSdk.Cli.Tests;

/// <summary>Tables that a script builds step by step before it splats them.</summary>
public sealed class BuiltTableTests
{
    [Theory]
    [InlineData("$lamp = @{}; $lamp.Name = 'Hall'; $lamp.Height = 301")]
    [InlineData("$lamp = @{ Name = 'Hall' }; $lamp['Height'] = 301")]
    [InlineData("$lamp = @{ Name = 'Hall' }; $lamp[\"Height\"] = 301")]
    [InlineData("$lamp = @{ Name = 'Hall' }; $key = 'Height'; $lamp[$key] = 301")]
    [InlineData("$lamp = [ordered]@{ Name = 'Hall' }; $lamp.Add('Height', 301)")]
    [InlineData("[hashtable]$lamp = @{ Name = 'Hall' }; $null = $lamp.Add('Height', 301)")]
    [InlineData("$lamp = [hashtable]@{ Name = 'Hall' }; [void]$lamp.Add('Height', 301)")]
    [InlineData("$lamp = @{ Name = 'Hall' }; $lamp += @{ Height = 301 }")]
    [InlineData("$lamp = @{ Name = 'Hall' }; $lamp = $lamp + @{ Height = 301 }")]
    [InlineData("$base = @{ Name = 'Hall' }; $lamp = $base.Clone(); $lamp.Height = 301; $base.Height = 3")]
    [InlineData("$lamp = @{ Name = 'Hall'; Height = 3; Chain = 'ab' }; $lamp.Height = 301")]
    [InlineData("$lamp = @{ Name = 'Hall'; Height = 301; Foot = 'Round' }; $lamp.Remove('Foot')")]
    [InlineData("$lamp = @{ Name = 'Hall'; Foot = 'Round' }; $lamp.Clear(); $lamp.Name = 'Hall'; $lamp.Height = 301")]
    [InlineData("$lamp = @{ Height = 3 }; $lamp = @{ Name = 'Hall'; Height = 301 }")]
    [InlineData("function Add-Lamp { $lamp = @{}; $lamp.Height = 3 }; $lamp = @{ Name = 'Hall'; Height = 301 }")]
    [InlineData("$lamp = @{ Name = 'Hall' }; if ($a) { Write-Host $lamp.Name }; if ($lamp.Count -gt 0) { }; $lamp.Height = 301")]
    [InlineData("$lamp = @{ Name = 'Hall' }; if (-not $lamp.Chain) { [string]$lamp.Name }; $lamp.Height = 301")]
    [InlineData("$lamp = @{ Name = 'Hall' }; try { Get-Lamp } catch { throw }; $lamp.Height = 301")]
    public void Each_step_counts(string steps)
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids($"{steps}\nNew-Lamp @lamp"));

    [Theory]
    [InlineData("if ($a) { $lamp.Height = 301 }")]
    [InlineData("if ($a) { $lamp.Name = 'A name that is much longer than twenty characters' }")]
    [InlineData("if ($a) { $lamp = @{ Height = 301 } }")]
    [InlineData("switch ($a) { 1 { $lamp.Height = 301 } }")]
    [InlineData("foreach ($i in $a) { $lamp.Height = 301 }")]
    [InlineData("while ($a) { $lamp['Height'] = 301 }")]
    [InlineData("try { $lamp.Height = 301 } catch { }")]
    [InlineData("$a | ForEach-Object { $lamp.Height = 301 }")]
    [InlineData("$a -and $lamp.Add('Height', 301)")]
    [InlineData("$lamp.Height = 301; Set-Height $lamp")]
    [InlineData("$lamp.Height = 301; $other = $lamp; $other.Height = 3")]
    [InlineData("$lamp.Height = 301; $lamp.$key = 3")]
    [InlineData("$lamp.Height = 301; if ($a) { $lamp.Remove('Height') }")]
    [InlineData("$lamp.Height = 301; if ($a) { $lamp.Height = 3 }")]
    [InlineData("$lamp.Height = 301; . ./more.ps1")]
    [InlineData("$lamp.Height = 301; Invoke-Expression $a")]
    [InlineData("$lamp.Colors = 'a', 'b', 'c', 'd'; $lamp.Colors.SetValue('a', 0)")]
    [InlineData("$lamp.Height = 301; $lamp.Height = Get-Height")]
    [InlineData("$lamp.Height = 301; $lamp.Height -= 2")]
    [InlineData("$change = { $lamp.Height = 3 }; $lamp = @{ Name = 'Hall'; Height = 301 }; & $change")]
    [InlineData("function Set-Height { $lamp.Height = 3 }; $lamp.Height = 301; Set-Height")]
    [InlineData("$lamp.Height = 301; $script:lamp = @{ Name = 'Hall' }")]
    [InlineData("$lamp.Height = 301; Set-Variable lamp @{ Name = 'Hall' }")]
    [InlineData("$lamp.Height = 301; $lamp, $a = Get-Lamp")]
    [InlineData("$more = @{ Height = 3 }; if ($a) { $more.Name = 'x' }; $lamp.Height = 301; $lamp += $more")]
    public void A_step_that_may_not_be_taken_leaves_the_entry_open(string steps)
        => Assert.Equal("", LampCheck.Ids($"$lamp = @{{ Name = 'Hall' }}\n{steps}\nNew-Lamp @lamp"));

    [Theory]
    [InlineData("if ($a) { $lamp.Remote = 'r' }")]
    [InlineData("if ($a) { $lamp.Add('Remote', 'r') }")]
    [InlineData("if ($a) { $lamp += @{ Remote = 'r' } }")]
    public void What_may_be_given_is_not_missing(string steps)
        => Assert.Equal("", LampCheck.Ids($"$lamp = @{{ Name = 'Hall'; Dimmer = $true }}\n{steps}\nNew-Lamp @lamp"));

    [Fact]
    public void What_is_certain_beside_what_may_be_given_counts()
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids(
            "$lamp = @{ Name = 'Hall'; Height = 301 }\nif ($a) { $lamp.Remote = 'r' }\nNew-Lamp @lamp"));

    [Fact]
    public void PowerShell_may_refuse_a_variable_with_a_type_in_the_block_of_a_command()
        => Assert.Equal("", LampCheck.Ids(
            "1, 2 | ForEach-Object {\n[hashtable]$lamp = @{ Name = 'Hall'; Height = 301 }\nNew-Lamp @lamp\n}"));

    [Fact]
    public void A_later_step_in_a_loop_may_have_run_before()
        => Assert.Equal("", LampCheck.Ids("""
            $lamp = @{ Name = 'Hall'; Height = 301 }
            foreach ($i in 1..3) {
                New-Lamp @lamp
                $lamp.Height = 3
            }
            """));

    [Fact]
    public void A_table_that_each_round_of_a_loop_builds_anew_is_known()
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids("""
            foreach ($name in $names) {
                $lamp = @{ Name = $name }
                $lamp.Height = 301
                New-Lamp @lamp
                $lamp.Height = 3
            }
            """));

    [Fact]
    public void Functions_have_tables_of_their_own()
        => Assert.Equal("CSDK1005 Height; CSDK1006 Name", LampCheck.Ids("""
            function Add-High { $lamp = @{ Name = 'Hall' }; $lamp.Height = 301; New-Lamp @lamp }
            function Add-Long { $lamp = @{ Height = 3 }; $lamp.Name = 'A name of more than 20 characters'; New-Lamp @lamp }
            """));

    [Fact]
    public void A_parameter_may_hold_any_table()
        => Assert.Equal("", LampCheck.Ids("""
            param([hashtable]$lamp)
            $lamp.Height = 3
            New-Lamp @lamp -Dimmer $true
            """));

    [Fact]
    public void A_table_is_what_it_was_when_it_was_used()
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids("""
            $lamp = @{ Name = 'Hall'; Height = 3 }
            New-Lamp @lamp
            $lamp.Height = 301
            New-Lamp @lamp
            $lamp = @{ Name = 'Hall' }
            New-Lamp @lamp
            """));
}

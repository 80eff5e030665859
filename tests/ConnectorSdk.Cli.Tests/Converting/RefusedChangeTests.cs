namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>A command is converted only if every earlier change of its variables is also converted.</summary>
public sealed class RefusedChangeTests
{
    [Theory]
    [InlineData("$n = 1\n$n *= 3\nNew-Lamp A -Remote \"$n\"")]
    [InlineData("$n = 1\n$n *= 3\n$n += 1\nNew-Lamp A -Remote \"$n\"")]
    [InlineData("$n = 'a'\n$n = 5\nNew-Lamp A -Height $n")]
    [InlineData("$n = 0\nfunction Add-One { $script:n++ }\nAdd-One\nNew-Lamp A -Remote \"$n\"")]
    [InlineData("$n = 'none'\nfunction Set-It { $global:n = 'done' }\nSet-It\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a','b'\n$n[0] = 'c'\nNew-Lamp A -Colors $n")]
    [InlineData("$n = 'a','b'\n[void]$n.SetValue('c', 0)\nNew-Lamp A -Colors $n")]
    [InlineData("$n = 'a'\nif (Find-Bulb) { $n = 'b' }\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nforeach ($i in 1..2) {\n  New-Lamp A -Remote $n\n  $n = Find-Bulb\n}")]
    [InlineData("$env:LAMP += 'x'\nNew-Lamp $env:LAMP")]
    [InlineData("$p = @{ Name = 'A' }\nif ($n) { $p.Height = Find-Bulb }\nNew-Lamp @p")]
    [InlineData("$p = @{ Name = 'A' }\nif (Find-Bulb) { $p.Height = 5 }\nNew-Lamp @p")]
    [InlineData("$t = $true\n$p = @{ Name = 'A' }\nif (Find-Bulb) { $t = $false }\nif ($t) { $p.Height = 5 }\nNew-Lamp @p")]
    [InlineData("$n = 'a'\nSet-Variable n 'b'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nNew-Variable -Force -Name n -Value 'b'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nClear-Variable -Name x, n\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\n$name = Find-Bulb\nSet-Variable $name 'b'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nfunction Set-It { Set-Variable n 'b' -Scope 1 }\nSet-It\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nSet-Item variable:n 'b'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nFind-Bulb -OutVariable n\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nFind-Bulb -ev +n\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nFind-Bulb -WarningV:n\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\n$p = @{ OutVariable = 'n' }\nFind-Bulb @p\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nFind-Bulb | Tee-Object -Variable n\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nUpdate-It ([ref]$n)\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\n. .\\settings.ps1\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nInvoke-Expression $code\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\n$ExecutionContext.SessionState.PSVariable.Set('n', 'b')\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nforeach ($i in 1..2) {\n  New-Lamp A -Remote $n\n  Find-Bulb -OutVariable n\n}")]
    public void After_a_change_that_is_not_converted_no_command_uses_the_variable(string script)
    {
        var code = LampConversion.Statements(script);

        Assert.DoesNotContain(code, line => line.Contains("Lamp.New", StringComparison.Ordinal));
        Assert.Contains(code, line => line.Contains("isn't certain, because line", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$n = 'a'\n$n = Find-Bulb\n$n = 'b'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nNew-Lamp A -Remote $n\n$n = Find-Bulb")]
    [InlineData("$n = 'a'\nforeach ($i in 1..2) {\n  $n = 'b'\n  New-Lamp A -Remote $n\n  $n = Find-Bulb\n}")]
    [InlineData("$n = 'a'\nSet-Variable n 'b'\n$n = 'c'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nSet-Variable other $n\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nfunction Set-It { Set-Variable n 'b' }\nSet-It\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nWrite-Host n\nFind-Bulb -Name n\nNew-Lamp A -Remote $n")]
    [InlineData("Find-Bulb -OutVariable n\n$n = 'a'\nNew-Lamp A -Remote $n")]
    [InlineData("$n = 'a'\nfunction Test-It { $n = Find-Bulb }\nTest-It\nNew-Lamp A -Remote $n")]
    public void A_change_that_does_not_reach_the_command_costs_nothing(string script)
        => Assert.Contains(LampConversion.Statements(script),
            line => line.Contains("Lamp.New(\"A\").WithRemote(n)", StringComparison.Ordinal));

    [Theory]
    [InlineData("$p = @{ Height = 5 }\nforeach ($n in 'A','B') { $p.Name = $n; New-Lamp @p }\nNew-Lamp C")]
    [InlineData("$p = @{ Height = 5 }\nforeach ($n in 'A','B') { if ($n) { $p.Remote = 'x' }; New-Lamp $n @p }\nNew-Lamp C")]
    public void A_table_that_a_loop_fills_is_refused_and_the_rest_is_converted(string script)
    {
        var code = LampConversion.Statements(script);

        Assert.Equal("Console.WriteLine(Lamp.New(\"C\").Build().ToPowerShell());", code[^1]);
        Assert.Contains(code, line => line.StartsWith("// line", StringComparison.Ordinal));
    }

    [Fact]
    public void A_loop_whose_variable_may_be_set_by_name_is_refused()
        => Assert.Equal(
            "// line 1: The body of the loop may change $n.",
            LampConversion.Statements("foreach ($n in 'a','b') { Set-Variable n 'c'; New-Lamp $n }")[0]);

    [Fact]
    public void A_variable_of_the_environment_is_set_and_read_there()
        => Assert.Equal(
            [
                "Environment.SetEnvironmentVariable(\"LAMP\", \"x\");",
                "string lamp = \"y\";",
                "Console.WriteLine(Lamp.New(Environment.GetEnvironmentVariable(\"LAMP\") ?? \"\")",
                ".WithRemote(lamp)",
                ".Build()",
                ".ToPowerShell());",
            ],
            LampConversion.Statements("$env:LAMP = 'x'\n$lamp = 'y'\nNew-Lamp $env:LAMP -Remote $lamp"));

    [Fact]
    public void A_number_for_a_time_span_is_not_converted()
        => Assert.Equal(
            ["// line 1: Whether 30 is a number of days or of ticks isn't certain.", "//     New-Lamp A -Delay 30"],
            LampConversion.Statements("New-Lamp A -Delay 30"));
}

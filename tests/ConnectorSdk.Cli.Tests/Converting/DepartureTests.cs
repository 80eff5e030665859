namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Code isn't converted if an earlier part that isn't converted might prevent it from running.</summary>
public sealed class DepartureTests
{
    [Theory]
    [InlineData("if (Find-Bulb) { return }\nNew-Lamp B")]
    [InlineData("if (Find-Bulb) { Write-Host 'none'; exit 1 }\nNew-Lamp B")]
    [InlineData("if (Find-Bulb) { throw 'none' }\nNew-Lamp B")]
    [InlineData("if (Find-Bulb) { [Environment]::Exit(1) }\nNew-Lamp B")]
    [InlineData("if (Find-Bulb) { Write-Error 'none' -ErrorAction Stop }\nNew-Lamp B")]
    [InlineData("$n = 1\nif ($n) { if (Find-Bulb) { return } }\nNew-Lamp B")]
    [InlineData("function f { if (Find-Bulb) { return }\nNew-Lamp B }\nf")]
    [InlineData("function f { if (Find-Bulb) { exit } }\nf\nNew-Lamp B")]
    [InlineData("function f { if (Find-Bulb) { exit } }\nfunction g { f }\ng\nNew-Lamp B")]
    [InlineData("function f { $x = Find-Bulb; return $x }\nfunction g { exit }\nif (f) { g }\nNew-Lamp B")]
    [InlineData("foreach ($n in 'a','b') { if (Find-Bulb $n) { continue }\nNew-Lamp B }")]
    [InlineData("foreach ($n in 'a','b') { New-Lamp B\nif (Find-Bulb $n) { break } }")]
    [InlineData("while ($n -eq 'x') { New-Lamp B\nif (Find-Bulb $n) { return } }")]
    [InlineData("foreach ($m in 'a','b') { foreach ($n in 'a','b') { if (Find-Bulb $n) { exit } } \nNew-Lamp B }")]
    [InlineData("'a','b' | ForEach-Object { if (Find-Bulb $_) { return }\nNew-Lamp B }")]
    [InlineData("'a','b' | ForEach-Object { New-Lamp B\nif (Find-Bulb $_) { break } }")]
    [InlineData("switch ($n) { 'a' { if (Find-Bulb) { return } } }\nNew-Lamp B")]
    [InlineData("try { if (Find-Bulb) { throw 'x' }\nNew-Lamp B } catch { Write-Host 'no' }")]
    [InlineData("try { if (Find-Bulb) { throw 'x' } } catch { return }\nNew-Lamp B")]
    [InlineData("try { $bulb = Find-Bulb -ErrorAction Stop } catch { exit 1 }\nNew-Lamp B")]
    [InlineData("try { Write-Host 'x' } finally { if (Find-Bulb) { exit } }\nNew-Lamp B")]
    public void What_may_not_run_is_not_converted(string script)
    {
        var code = LampConversion.Statements(script);

        Assert.DoesNotContain(code, line => line.Contains("Lamp.New", StringComparison.Ordinal));
        Assert.Contains(code, line => line.StartsWith("// line", StringComparison.Ordinal)
            && line.Contains("Whether line", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("New-Lamp B\nif (Find-Bulb) { return }")]
    [InlineData("if ($n) { if (Find-Bulb) { return } } else { New-Lamp B }")]
    [InlineData("function f { if (Find-Bulb) { return } }\nf\nNew-Lamp B")]
    [InlineData("function f { if (Find-Bulb) { exit } }\nNew-Lamp B\nf")]
    [InlineData("if (Find-Bulb) { foreach ($n in 1..2) { break } }\nNew-Lamp B")]
    [InlineData("foreach ($n in 'a','b') { if (Find-Bulb $n) { break } }\nNew-Lamp B")]
    [InlineData("Find-Bulb | ForEach-Object { return }\nNew-Lamp B")]
    [InlineData("$block = { exit }\nNew-Lamp B")]
    [InlineData("try { if (Find-Bulb) { throw 'x' } } catch { Write-Host 'no' }\nNew-Lamp B")]
    [InlineData("try { Connect-Lamps } catch { exit 1 }\nNew-Lamp B")]
    [InlineData("try { New-Lamp B -ErrorAction Stop } catch { return }")]
    [InlineData("trap { exit }\nNew-Lamp B")]
    public void What_runs_anyway_is_converted(string script)
        => Assert.Contains(LampConversion.Statements(script), line => line.Contains("Lamp.New(\"B\")", StringComparison.Ordinal));

    [Fact]
    public void The_reason_has_the_line_and_the_word_that_leaves()
        => Assert.Equal(
            [
                "// line 1: Find-Bulb isn't converted.",
                "//     if (Find-Bulb) {",
                "//       exit 1",
                "//     }",
                "// line 4: Whether line 2 ('exit') leaves the script before this isn't certain.",
                "//     New-Lamp B",
            ],
            LampConversion.Statements("if (Find-Bulb) {\n  exit 1\n}\nNew-Lamp B"));

    [Theory]
    [InlineData("return\nNew-Lamp B", "return;")]
    [InlineData("if ($n) { exit } else { throw 'x' }\nNew-Lamp B", "Environment.Exit(0);")]
    [InlineData("while ($true) { Write-Host 'x' }\nNew-Lamp B", "while (true)")]
    [InlineData("try { return } catch { exit 2 }\nNew-Lamp B", "return;")]
    public void What_nothing_reaches_is_a_comment(string script, string expected)
    {
        var code = LampConversion.Statements(script);

        Assert.Contains(expected, code);
        Assert.Contains("// line 2: Nothing runs this, because line 1 leaves before it.", code);
        Assert.DoesNotContain(code, line => line.Contains("Lamp.New", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trap_is_not_lost()
        => Assert.Equal(
            [
                "Console.WriteLine(Lamp.New(\"A\").Build().ToPowerShell());",
                "// line 2: 'trap { continue }' isn't converted.",
                "//     trap { continue }",
                "Console.WriteLine(Lamp.New(\"B\").Build().ToPowerShell());",
            ],
            LampConversion.Statements("New-Lamp A\ntrap { continue }\nNew-Lamp B"));
}

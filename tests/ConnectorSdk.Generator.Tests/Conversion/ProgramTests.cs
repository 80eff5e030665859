namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>A converted script is a program that writes the commands of the script.</summary>
[Trait("Speed", "Slow")]
public sealed class ProgramTests(ProgramTests.Compiler compiler) : IClassFixture<ProgramTests.Compiler>
{
    [Theory]
    [InlineData("New-Lamp Desk -Mode Warm -Port 25", "New-Lamp -Name 'Desk' -Mode Warm -Port 25")]
    [InlineData("new-lamp -na Desk `\n  -quiet -Dimmed:$false", "New-Lamp -Name 'Desk' -Dimmed $false -Quiet")]
    [InlineData("New-Lamp -Name 'a$b' -Mode night", "New-Lamp -Name 'a$b' -Mode NightLight")]
    [InlineData("New-Lamp Desk -Colors red, 'dark blue' -Delay 00:05:00",
        "New-Lamp -Name 'Desk' -Colors 'red','dark blue' -Delay '00:05:00'")]
    [InlineData("New-Lamp \"x`tz\" -Note '5'", "New-Lamp -Name 'x\tz' -Note '5'")]
    [InlineData("New-Lamp Desk -Bulb 5 -ErrorAction Stop", "New-Lamp -Name 'Desk' -Bulb 5 -ErrorAction Stop")]
    [InlineData("Set-Lamp Desk -Hosts @{Add='a','b';Remove='c'}", "Set-Lamp -Identity 'Desk' -Hosts @{Add='a','b'; Remove='c'}")]
    [InlineData("Remove-Lamp 'Desk' -Confirm:$false -WhatIf", "Remove-Lamp -Identity 'Desk' -Confirm:$false -WhatIf")]
    [InlineData("$null = New-Lamp Desk; [void](New-Lamp Floor); New-Lamp Wall | Out-Null",
        "New-Lamp -Name 'Desk'\nNew-Lamp -Name 'Floor'\nNew-Lamp -Name 'Wall'")]
    public void A_command_is_the_same_command(string script, string expected)
        => Assert.Equal(expected, compiler.Program.Run(script));

    [Theory]
    [InlineData("New-Bell A -Tune t -Ring", "New-Bell -Name 'A' -Tune 't' -Ring")]
    [InlineData("New-Bell A -Tune t", "New-Bell -Name 'A' -Tune 't'")]
    [InlineData("New-Bell A -Tune t -Ring:$false", "New-Bell -Name 'A' -Tune 't' -Ring:$false")]
    [InlineData("New-Bell A -Tune t -Ring:$on", "New-Bell -Name 'A' -Tune 't' -Ring", "true")]
    [InlineData("New-Bell A -Clap", "New-Bell -Name 'A' -Clap")]
    [InlineData("New-Bell A -Tune t -Clap", "New-Bell -Name 'A' -Tune 't' -Clap")]
    [InlineData("$p = @{ Name = 'A'; Tune = 't' }\nif ($on) { $p.Ring = $true }\nNew-Bell @p",
        "New-Bell -Name 'A' -Tune 't'", "")]
    public void A_switch_of_a_set_is_sent_if_the_script_sets_it(string script, string expected, params string[] arguments)
        => Assert.Equal(expected, compiler.Program.Run(script, arguments));

    [Theory]
    [InlineData("$n = 'Desk'; New-Lamp $n -Note \"for $n, $($n.ToUpper())\"", "New-Lamp -Name 'Desk' -Note 'for Desk, DESK'")]
    [InlineData("$i = 2\n$i++\nNew-Lamp ('L{0:D2} of {1}' -f $i, 'x') -Port ($i + 20)", "New-Lamp -Name 'L03 of x' -Port 23")]
    [InlineData("$c = @('red')\n$c += 'blue'\nNew-Lamp A -Colors $c\nNew-Lamp B -Colors ($c + 'green')",
        "New-Lamp -Name 'A' -Colors 'red','blue'\nNew-Lamp -Name 'B' -Colors 'red','blue','green'")]
    [InlineData("$m = 'cold'; New-Lamp A -Mode $m", "New-Lamp -Name 'A' -Mode Cold")]
    [InlineData("if ('a' -eq 'A' -and -not $false) { $x = 'yes' } else { $x = 'no' }\nNew-Lamp $x", "New-Lamp -Name 'yes'")]
    [InlineData("switch ('b') { 'a' { New-Lamp A; break } 'B' { New-Lamp B } default { New-Lamp C } }", "New-Lamp -Name 'B'")]
    [InlineData("foreach ($n in 1..2) { New-Lamp \"L$n\" -Port $n }", "New-Lamp -Name 'L1' -Port 1\nNew-Lamp -Name 'L2' -Port 2")]
    [InlineData("foreach ($n in 2..1) { New-Lamp \"L$n\" }", "New-Lamp -Name 'L2'\nNew-Lamp -Name 'L1'")]
    [InlineData("'a','b' | Where-Object { $_ -ne 'A' } | ForEach-Object { New-Lamp $_ }", "New-Lamp -Name 'b'")]
    [InlineData("for ($i = 0; $i -lt 2; $i++) { New-Lamp \"L$i\" }", "New-Lamp -Name 'L0'\nNew-Lamp -Name 'L1'")]
    [InlineData("try { New-Lamp A -ErrorAction Stop } catch { Write-Warning $_ } finally { New-Lamp B }",
        "New-Lamp -Name 'A' -ErrorAction Stop\nNew-Lamp -Name 'B'")]
    public void Variables_and_flow_are_those_of_the_script(string script, string expected)
        => Assert.Equal(expected, compiler.Program.Run(script));

    [Theory]
    [InlineData("$p = @{ Name = 'A'; Port = 5 }; New-Lamp @p -Quiet", "New-Lamp -Name 'A' -Port 5 -Quiet")]
    [InlineData("$p = @{ Name = 'A' }\n$p.Port = 5\n$p['Note'] = 'n'\n$p.Add('Quiet', $true)\n$p.Remove('Port')\nNew-Lamp @p",
        "New-Lamp -Name 'A' -Quiet -Note 'n'")]
    [InlineData("$p = @{ Name = 'A' }\nif ($On) { $p.Port = 5; $p.Mode = 'Cold' }\nNew-Lamp @p",
        "New-Lamp -Name 'A' -Mode Cold -Port 5", "x")]
    [InlineData("$p = @{ Name = 'A' }\nif ($On) { $p.Port = 5 }\nNew-Lamp @p -Quiet", "New-Lamp -Name 'A' -Quiet", "")]
    [InlineData("$p = New-Object Hashtable\n$p.Name = 'A'\nNew-Lamp @p\nNew-Lamp @p -Quiet",
        "New-Lamp -Name 'A'\nNew-Lamp -Name 'A' -Quiet")]
    public void A_splatted_table_is_the_arguments(string script, string expected, params string[] arguments)
        => Assert.Equal(expected, compiler.Program.Run(script, arguments));

    [Theory]
    [InlineData("param([string]$Name, [int]$Port = 7, [switch]$Quiet)\nNew-Lamp $Name -Port $Port -Quiet:$Quiet",
        "New-Lamp -Name 'A' -Port 7 -Quiet:$false", "A")]
    [InlineData("param([string]$Name, [int]$Port = 7, [switch]$Quiet)\nNew-Lamp $Name -Port $Port -Quiet:$Quiet",
        "New-Lamp -Name 'A' -Port 9 -Quiet", "A", "9", "-quiet")]
    [InlineData("param($Name, [string[]]$Colors)\nforeach ($c in $Colors) { New-Lamp \"$Name $c\" }",
        "New-Lamp -Name 'L red'\nNew-Lamp -Name 'L blue'", "L", "red,blue")]
    [InlineData("if ($Note) { New-Lamp A -Note $Note } else { New-Lamp A }", "New-Lamp -Name 'A'", "")]
    [InlineData("function Console($Path) { New-Lamp $Path }\nConsole x", "New-Lamp -Name 'x'")]
    [InlineData("function Get-It([string]$n) { if ($n -eq 'a') { return 'B' }; \"L$n\" }\nNew-Lamp (Get-It a) -Note (Get-It x)",
        "New-Lamp -Name 'B' -Note 'Lx'")]
    [InlineData("function Add-One($Name, [int]$Port = 3) { New-Lamp $Name -Port $Port }\nAdd-One x\nAdd-One -Port 4 -Name y",
        "New-Lamp -Name 'x' -Port 3\nNew-Lamp -Name 'y' -Port 4")]
    public void Parameters_are_arguments(string script, string expected, params string[] arguments)
        => Assert.Equal(expected, compiler.Program.Run(script, arguments));

    [Fact]
    public void A_file_of_records_is_read_where_the_program_runs()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "Name,Color\n\"Desk, left\",red\nFloor,\n");

            var output = compiler.Program.Run(
                $"Import-Csv '{path}' | Where-Object {{ $_.Color }} "
                + "| ForEach-Object { New-Lamp $_.name -Note \"is $($_.Color)\" }\n"
                + $"$all = Import-Csv -Path '{path}'\nforeach ($row in $all) {{ New-Lamp -Name $row.Name }}");

            Assert.Equal("New-Lamp -Name 'Desk, left' -Note 'is red'\nNew-Lamp -Name 'Desk, left'\nNew-Lamp -Name 'Floor'",
                output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_list_of_tables_is_a_list_of_records()
        => Assert.Equal(
            "New-Lamp -Name 'A' -Port 1\nNew-Lamp -Name 'B' -Port 2",
            compiler.Program.Run(
                "$lamps = @(\n  @{ Name = 'A'; Port = 1 }\n  @{ Port = 2; Name = 'B' }\n)\n"
                + "foreach ($lamp in $lamps) { New-Lamp $lamp.Name -Port $lamp.Port }"));

    [Theory]
    [InlineData("$s = @{ N = 'A'; P = 5; C = 'red', 'blue' }\nNew-Lamp \"$($s.N)x\" -Port ($s.P + 1) -Colors $s.C",
        "New-Lamp -Name 'Ax' -Colors 'red','blue' -Port 6")]
    [InlineData("foreach ($l in @{ N = 'A'; P = 1 }, @{ P = 2; N = 'B' }) { New-Lamp $l.N -Port $l.P }",
        "New-Lamp -Name 'A' -Port 1\nNew-Lamp -Name 'B' -Port 2")]
    public void A_table_is_a_record(string script, string expected)
        => Assert.Equal(expected, compiler.Program.Run(script));

    [Fact]
    public void Objects_without_text_are_variables_where_the_command_is_run()
        => Assert.Equal(
            "New-Lamp -Name 'A' -Credential $relay\nNew-Lamp -Name 'B' -Credential $relay -Key $key",
            compiler.Program.Run(
                "$relay = Get-Credential\nNew-Lamp A -Credential $relay\n"
                + "$key = ConvertTo-SecureString 'Tr0ub4dor' -AsPlainText -Force\nNew-Lamp B -Credential $relay -Key $key"));

    [Theory]
    [InlineData("Get-Lamp Desk | Set-Lamp -Port 5")]
    [InlineData("New-Lamp -Name <name>")]
    [InlineData("New-Lamp -Port 5")]
    [InlineData("New-Lamp A -Port abc")]
    [InlineData("New-Lamp A -Name B")]
    [InlineData("Invoke-Expression 'New-Lamp A'")]
    [InlineData("New-Lamp @args")]
    [InlineData("$l = Get-Lamp Desk\nSet-Lamp $l.Name")]
    [InlineData("& $command -Name A")]
    [InlineData("if (Get-Lamp Desk) { New-Lamp A }")]
    [InlineData("function f { break }\nwhile ($true) { f }")]
    [InlineData("$p = @{ Port = 5 }\nforeach ($n in 'A','B') { $p.Name = $n; New-Lamp @p }")]
    [InlineData("function f {\n  if ($off -eq 'x') { $script:s = 'a'; return }\n  try { $script:s = 'b' } catch { }\n}\nf")]
    [InlineData("if (Get-It) { $act = 'a'; return }\ntry { $act = 'b' } catch { $act = 'c' }\nNew-Lamp $act")]
    [InlineData("$n = 0\nfunction f { $script:n++ }\nf\nNew-Lamp \"L$n\"")]
    public void What_is_not_certain_is_a_comment_in_code_that_compiles(string script)
    {
        var code = compiler.Program.Convert(script);

        Assert.Empty(compiler.Program.ProblemsOf(code));
        Assert.Contains("// line ", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Lamp.New(", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Lamp.Set(", code, StringComparison.Ordinal);
    }

    public sealed class Compiler
    {
        internal ConvertedProgram Program { get; } = new(ConversionDocuments.All);
    }
}

namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>The reason in a comment is correct, and the code is as a reviewer expects it.</summary>
public sealed class ReasonTests
{
    [Theory]
    [InlineData("function f { Find-Bulb }\n$x = f", "The script uses the output of the function f.")]
    [InlineData("function f { Find-Bulb; return 'b' }\nf", "The function f returns a value.")]
    [InlineData("Find-Bulb | Where-Object { $_ } | ForEach-Object -Process { New-Lamp $_ }",
        "Find-Bulb isn't converted.")]
    [InlineData("'a' | Sort-Object | ForEach-Object { New-Lamp $_ }", "Sort-Object has no document, and isn't converted.")]
    [InlineData("'a' | ForEach-Object { New-Lamp $_ } { New-Lamp B }", "The pipeline has a form that isn't converted.")]
    [InlineData(". .\\settings.ps1", ".\\settings.ps1 is another script.")]
    [InlineData("try { New-Lamp A } catch [System.IO.IOException] { New-Lamp B }",
        "The script handles errors by their types, and those in C# aren't certain to be the same.")]
    [InlineData("$c = \"x$(Find-Bulb)\"", "Find-Bulb isn't converted.")]
    [InlineData("$c = \"x$(Find-Bulb)\"\nNew-Lamp $c", "Find-Bulb isn't converted. $c is an argument of the program instead.")]
    public void The_reason_fits(string script, string expected)
        => Assert.Contains(LampConversion.Statements(script), line => line.EndsWith(": " + expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("function f($n) { New-Lamp $n }\nf a | Out-Null")]
    [InlineData("function f($n) { New-Lamp $n }\n$null = f a")]
    [InlineData("function f($n) { New-Lamp $n }\n[void](f a)")]
    [InlineData("function f($n) { return New-Lamp $n }\nf a")]
    public void A_function_whose_output_is_dropped_is_converted(string script)
        => Assert.Equal(
            [
                "void F(string n = \"\")", "{", "Console.WriteLine(Lamp.New(n).Build().ToPowerShell());", "}", "F(\"a\");",
            ],
            LampConversion.Statements(script));

    [Theory]
    [InlineData("'a','b' | Where-Object -FilterScript { $_ -ne 'a' } | ForEach-Object -Process { New-Lamp $_ }")]
    [InlineData("'a','b' | ? { $_ -ne 'a' } | % { New-Lamp $_ }")]
    public void A_pipeline_with_named_blocks_is_a_loop(string script)
        => Assert.Equal(
            [
                "foreach (string item in new[] { \"a\", \"b\" })",
                "{",
                "if (!string.Equals(item, \"a\", StringComparison.OrdinalIgnoreCase))",
                "{",
                "Console.WriteLine(Lamp.New(item).Build().ToPowerShell());",
                "}",
                "}",
            ],
            LampConversion.Statements(script));

    [Theory]
    [InlineData("catch [System.Exception] { Write-Warning $_.Exception.Message; throw }")]
    [InlineData("catch [Exception] { Write-Warning \"$_\"; throw }")]
    [InlineData("catch { Write-Warning \"$($_.Exception.Message)\"; throw }")]
    public void Each_error_is_an_exception(string handler)
        => Assert.Equal(
            [
                "try", "{",
                "Console.WriteLine(Lamp.New(\"A\").WithErrorAction(CmdletActionPreference.Stop).Build().ToPowerShell());",
                "}", "catch (Exception e)", "{", "Console.Error.WriteLine(e.Message);", "throw;", "}",
            ],
            LampConversion.Statements("try { New-Lamp A -ErrorAction Stop } " + handler));

    [Theory]
    [InlineData("Write-Error 'none' -ErrorAction Stop")]
    [InlineData("$ErrorActionPreference = 'Stop'\nWrite-Error 'none'")]
    public void An_error_that_stops_the_script_is_thrown(string script)
        => Assert.Equal("throw new InvalidOperationException(\"none\");", LampConversion.Statements(script)[^1]);

    [Fact]
    public void A_missing_argument_is_named()
        => Assert.Contains(
            "string lamp = args.ElementAtOrDefault(0) "
                + "?? throw new ArgumentException(\"Argument 1 (Lamp) is missing.\"); // -Lamp",
            LampConversion.Program("param([Parameter(Mandatory)][string]$Lamp)\nNew-Lamp $Lamp"), StringComparison.Ordinal);
}

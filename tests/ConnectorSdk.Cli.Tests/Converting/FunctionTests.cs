namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Functions that return one value on each path become local functions that return the value.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("function Get-It { 'A' }\nNew-Lamp (Get-It)", "string GetIt()", "Lamp.New(GetIt())")]
    [InlineData("function Get-It($n) { return \"L$n\" }\nNew-Lamp (Get-It x)", "string GetIt(string n = \"\")",
        "Lamp.New(GetIt(\"x\"))")]
    [InlineData("function Get-It([int]$n) { $n + 1 }\nNew-Lamp A -Height (Get-It -n 4)",
        "int GetIt(int n = 0)", "WithHeight(GetIt(4))")]
    [InlineData("function Test-It($n) { return $n -eq 'x' }\nif (Test-It y) { New-Lamp A }", "bool TestIt(string n = \"\")",
        "if (TestIt(\"y\"))")]
    [InlineData(
        "function Get-It { Write-Verbose 'v'; if ($true -eq $false) { 'A' } else { return 'B' } }\n$n = Get-It\nNew-Lamp $n",
        "string GetIt()", "string n = GetIt();")]
    public void A_function_that_returns_a_value_is_one_in_CSharp(string script, string function, string call)
    {
        var code = LampConversion.Statements(script);

        Assert.Contains(function, code);
        Assert.Contains(code, line => line.Contains(call, StringComparison.Ordinal));
        Assert.DoesNotContain(code, line => line.StartsWith("//", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("function Get-It { 'A'; 'B' }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It { Find-Bulb; return 'B' }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It { if ($a) { return 'A' } }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It { if ($a) { 'A' }; return 'B' }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It { $b = Find-Bulb; return $b }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It { $b = 'A'; if (Find-Bulb) { $b = 'B' }; return $b }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It { if (Find-Bulb) { return 'A' }; return 'B' }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It([switch]$n) { if ($n) { return 'A' } else { return 5 } }\nNew-Lamp (Get-It)")]
    [InlineData("function Get-It($n) { return $n }\nNew-Lamp A -Height ((Get-It 5) + 1)")]
    [InlineData("function Get-It { return @('A') }\nNew-Lamp (Get-It)")]
    public void A_function_with_other_output_is_not(string script)
        => Assert.DoesNotContain(
            LampConversion.Statements(script), line => line.Contains("Lamp.New", StringComparison.Ordinal));
}

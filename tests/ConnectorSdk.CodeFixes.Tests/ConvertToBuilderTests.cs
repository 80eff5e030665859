namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A command line in a string or a comment is converted to calls of a builder.</summary>
public sealed class ConvertToBuilderTests
{
    [Theory]
    [InlineData("\"New-Lamp^ -Name Desk\"", "Lamp.New(\"Desk\").Build().ToPowerShell()")]
    [InlineData("\"PS> new-lamp -name 'The desk''s' -color red^ -Outdoor\"",
        "Lamp.New(\"The desk's\").WithColor(Lamp.Color.Red).WithOutdoor().Build().ToPowerShell()")]
    [InlineData("@\"New-Lamp -Name ^\"\"a b\"\" -Dimmed $true -Indoor:$false\"",
        "Lamp.New(\"a b\").WithDimmed(true).WithIndoor(false).Build().ToPowerShell()")]
    [InlineData("\"New-Lamp -Name Desk -Brightness 20 ^-Rooms Kitchen, 'Hall'\"",
        "Lamp.New(\"Desk\").WithBrightness(20).WithRooms(\"Kitchen\", \"Hall\").Build().ToPowerShell()")]
    [InlineData("\"^New-Lamp `\\n  -Name Desk\\n\"", "Lamp.New(\"Desk\").Build().ToPowerShell()")]
    public async Task A_string_becomes_calls_that_give_the_text(string text, string expected)
        => Assert.Equal(Method($"return {expected};"), await RefactoredCode.OfAsync(Method($"return {text};")));

    [Fact]
    public async Task A_long_chain_has_a_call_a_line()
        => Assert.Equal(
            Method(
                "return Lamp.New(\"The lamp on the desk\")\n            .WithShade(\"Half Moon\")\n            .WithOutdoor()"
                + "\n            .WithReserve(\"none\")\n            .Build()\n            .ToPowerShell();"),
            await RefactoredCode.OfAsync(Method(
                "return \"New-Lamp^ -Name 'The lamp on the desk' -Shade 'Half Moon' -Outdoor -Reserve none\";")));

    [Fact]
    public async Task A_comment_gets_a_statement_below_it()
        => Assert.Equal(
            Method("// New-Lamp -Name Desk -Color Green\n        "
                + "var command2 = Lamp.New(\"Desk\").WithColor(Lamp.Color.Green).Build();\n        string command = \"\";\n"
                + "        return command;"),
            await RefactoredCode.OfAsync(Method(
                "// New-Lamp -Name ^Desk -Color Green\n        string command = \"\";\n        return command;")));

    [Theory]
    [InlineData("return \"New-Lamp^ -Name $name\";")]
    [InlineData("return \"New-Lamp^ -Name \\\"a $b\\\"\";")]
    [InlineData("return \"New-Lamp^ -Name Desk | Out-Null\";")]
    [InlineData("return \"New-Lamp^ -Name Desk; Get-Date\";")]
    [InlineData("return \"New-Lamp^ -Name (Get-Name)\";")]
    [InlineData("return \"New-Lamp^ -Name Desk\\nGet-Date\";")]
    [InlineData("return \"New-Lamp^ Desk\";")]
    [InlineData("return \"New-Lamp^ -Na Desk\";")]
    [InlineData("return \"New-Lamp^ -Name Desk -Color Pink\";")]
    [InlineData("return \"New-Lamp^ -Name Desk -Brightness much\";")]
    [InlineData("return \"New-Lamp^ -Name Desk -Name Floor\";")]
    [InlineData("return \"New-Lamp^ -Color Red\";")]
    [InlineData("return \"New-Lamp^ -Name Desk -Outdoor yes\";")]
    [InlineData("return \"New-Lamp^ -Name Desk -Shade a,b\";")]
    [InlineData("return \"New-Chair^ -Name Desk\";")]
    [InlineData("return \"The New-Lamp^ -Name Desk\";")]
    [InlineData("return $\"New-Lamp^ -Name Desk\";")]
    [InlineData("return System.Text.Encoding.UTF8.GetString(\"New-Lamp^ -Name Desk\"u8);")]
    [InlineData("const string text = \"New-Lamp^ -Name Desk\"; return text;")]
    [InlineData("return \"x\" switch { \"New-Lamp^ -Name Desk\" => \"\", _ => \"\" };")]
    [InlineData("return \"\"; // New-Lamp^ -Name Desk")]
    public async Task What_is_not_certain_or_has_no_place_is_not_offered(string code)
        => Assert.Null(await RefactoredCode.OfAsync(Method(code)));

    private static string Method(string statements) => $$"""
        using Sample;

        class Code
        {
            string Run()
            {
                {{statements}}
            }
        }
        """.ReplaceLineEndings("\n");
}

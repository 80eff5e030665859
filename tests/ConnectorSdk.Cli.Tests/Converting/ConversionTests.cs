namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>The form of converted code.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void A_program_has_imports_statements_and_one_place_that_gets_the_commands()
        => Assert.Equal(
            """
            using System;
            using ConnectorSdk;

            Run(Lamp.New("Desk").WithHeight(120).WithDimmer(true).WithRemote("R2").Build());

            // Shows the command. To run it, call InvokeAsync of an ICmdletInvoker.
            static void Run(CmdletCommand command) => Console.WriteLine(command.ToPowerShell());

            """.ReplaceLineEndings("\n"),
            LampConversion.Program("New-Lamp Desk 120 -Dimmer $true -Remote R2"));

    [Theory]
    [InlineData("New-Lamp -Name Desk -Foot round", "Lamp.NewFloor(\"Desk\", Lamp.Foot.Round).Build()")]
    [InlineData("New-Lamp C:\\lamps", "Lamp.New(@\"C:\\lamps\").Build()")]
    [InlineData("New-Lamp Desk -Colors red,blue", "Lamp.New(\"Desk\").WithColors(\"red\", \"blue\").Build()")]
    [InlineData("New-Lamp Desk -Col $null", "Lamp.New(\"Desk\").WithParameter(\"Colors\", null).Build()")]
    [InlineData("New-Lamp Desk -Delay 0:05", "Lamp.New(\"Desk\").WithDelay(TimeSpan.FromMinutes(5)).Build()")]
    [InlineData("New-Lamp Desk -Quiet", "Lamp.New(\"Desk\").WithQuiet().Build()")]
    public void A_command_is_a_chain_of_typed_calls(string script, string expected)
        => Assert.Equal([$"Console.WriteLine({expected}.ToPowerShell());"], LampConversion.Statements(script));

    [Fact]
    public void A_long_chain_has_a_call_a_line()
        => Assert.Equal(
            [
                "Console.WriteLine(Lamp.New(\"The lamp in the hall\")",
                ".WithChain(\"A chain of steel\")",
                ".WithRemote(\"The remote in the drawer\")",
                ".WithQuiet()",
                ".Build()",
                ".ToPowerShell());",
            ],
            LampConversion.Statements(
                "New-Lamp 'The lamp in the hall' -Chain 'A chain of steel' -Remote 'The remote in the drawer' -Quiet"));

    [Fact]
    public void Prompts_and_output_of_a_console_are_left_out()
        => Assert.Equal(
            ["Console.WriteLine(Lamp.New(\"A\").Build().ToPowerShell());",
                "Console.WriteLine(Lamp.New(\"B\").WithHeight(3).Build().ToPowerShell());"],
            LampConversion.Statements("PS C:\\> New-Lamp A\n\nName\n----\nA\n\nPS C:\\> New-Lamp B `\n>> -Height 3\n"));

    [Fact]
    public void Comments_stay_at_their_places()
        => Assert.Equal(
            [
                "// First",
                "Console.WriteLine(Lamp.New(\"A\").Build().ToPowerShell()); // the one",
                "if (!string.IsNullOrEmpty(on))",
                "{",
                "// Inside",
                "Console.WriteLine(Lamp.New(\"B\").Build().ToPowerShell());",
                "// Last of the block",
                "}",
                "// Last",
            ],
            LampConversion.Statements(
                "# First\nNew-Lamp A # the one\nif ($on) {\n  <# Inside #>\n  New-Lamp B\n  # Last of the block\n}\n# Last")
                .Skip(1));

    [Theory]
    [InlineData("New-Lamp", "line 1: New-Lamp requires -Name, which the command doesn't set.")]
    [InlineData("New-Lamp A -Height x", "line 1: Height = 'x' is not an integer from -2147483648 to 2147483647.")]
    [InlineData("New-Lamp -Name '<name of the lamp>'",
        "line 1: '<name of the lamp>' is a placeholder. Replace it with a value first.")]
    [InlineData("New-Lamp -Name <name>", "line 1: '<name>' is a placeholder. Replace it with a value first.")]
    [InlineData("\nGet-Date | New-Lamp", "line 2: New-Lamp gets its objects from the pipeline, and only a run gives these.")]
    [InlineData("iex 'New-Lamp A'", "line 1: iex runs a text that exists only at run time.")]
    [InlineData("Connect-Lamps", "line 1: Connect-Lamps is about the connection, which belongs to the code that sends commands.")]
    public void What_is_not_converted_is_a_comment_with_line_and_reason(string script, string expected)
    {
        var statements = LampConversion.Statements(script);

        Assert.Equal($"// {expected}", statements[0]);
        Assert.All(statements, statement => Assert.StartsWith("//", statement, StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_that_is_not_converted_does_not_hide_the_others()
        => Assert.Equal(
            [
                "Console.WriteLine(Lamp.New(\"A\").Build().ToPowerShell());",
                "// line 2: Find-Bulb isn't converted.",
                "//     $bulb = Find-Bulb",
                "// line 3: $bulb has no value, because line 2 isn't converted.",
                "//     New-Lamp B -Bulb $bulb",
                "Console.WriteLine(Lamp.New(\"C\").Build().ToPowerShell());",
            ],
            LampConversion.Statements("New-Lamp A\n$bulb = Find-Bulb\nNew-Lamp B -Bulb $bulb\nNew-Lamp C"));

    [Theory]
    [InlineData("$password = 'Tr0ub4dor'\nNew-Lamp A")]
    [InlineData("$x = 'Tr0ub4dor'; $y = $x; $s = ConvertTo-SecureString $y -AsPlainText -Force; New-Lamp A -Note $x")]
    [InlineData("$c = New-Object PSCredential('me', (ConvertTo-SecureString 'Tr0ub4dor' -AsPlainText -Force))")]
    [InlineData("Connect-Lamps -Password 'Tr0ub4dor'")]
    [InlineData("New-Lamp A -Password 'Tr0ub4dor'")]
    [InlineData("param($Secret = 'Tr0ub4dor')\nNew-Lamp A")]
    [InlineData("if (Test-It) {\n  $pw = 'Tr0ub4dor'\n  Use-It $pw\n}")]
    public void A_secret_is_never_printed(string script)
        => Assert.DoesNotContain("Tr0ub4dor", LampConversion.Program(script), StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_the_script_stays_one()
    {
        // A rule forbids Quiet with Remote, and the analyzers report it in the code.
        var statements = LampConversion.Statements("New-Lamp A -Quiet -Remote R2 -Height 900");

        Assert.Equal(
            ["Console.WriteLine(Lamp.New(\"A\").WithQuiet().WithRemote(\"R2\").WithHeight(900).Build().ToPowerShell());"],
                statements);
    }

    [Fact]
    public void One_script_is_converted_at_a_time()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("convert", "--specs", folder.At(LampDocument.FileName), "--", "a.ps1", "b.ps1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Specify one SCRIPT.", run.Error, StringComparison.Ordinal);
    }
}

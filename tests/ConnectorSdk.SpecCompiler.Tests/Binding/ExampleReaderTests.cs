namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The commands of an example, and the known parts of them.</summary>
public sealed class ExampleReaderTests
{
    private const string Sets = "A*: Name:String@0 Quiet:SwitchParameter";

    [Theory]
    [InlineData("New-Lamp Hall")]
    [InlineData("PS C:\\> New-Lamp Hall")]
    [InlineData("[PS] C:\\>New-Lamp Hall")]
    [InlineData("$lamp = New-Lamp Hall")]
    [InlineData("$lamp=(New-Lamp Hall).Id")]
    [InlineData("1..3 | ForEach-Object { New-Lamp Hall }")]
    [InlineData("Get-Room; New-Lamp Hall; Get-Room")]
    [InlineData("New-Lamp `\n  Hall")]
    [InlineData("New-Lamp Hall 2>$null | Out-Null")]
    [InlineData("New-Lamp Hall # the first one")]
    public void A_command_is_found_where_commands_stand(string code)
        => Assert.Equal(["Hall"], SampleSets.Command(Sets, code).Invocation!.Arguments.Single().Values);

    [Theory]
    [InlineData("New-Lamp @('Hall', \"Room\")", "Hall|Room")]
    [InlineData("New-Lamp -Name @('Hall') -Quiet", "Hall")]
    [InlineData("New-Lamp ('Hall','Room') -Quiet", "Hall|Room")]
    [InlineData("New-Lamp @(Get-Room)", "")]
    [InlineData("New-Lamp @('Hall', $room)", "")]
    [InlineData("New-Lamp ('Hall' + 'Room')", "")]
    public void A_list_in_parentheses_is_known_if_it_has_only_texts(string code, string expected)
        => Assert.Equal(expected, string.Join("|", SampleSets.Command("A*: Name:String[]@0 Quiet:SwitchParameter", code)
            .Invocation!.Arguments.First(argument => argument.Parameter == "Name").Values ?? []));

    [Theory]
    [InlineData("Get-Help New-Lamp -Full")]
    [InlineData("# New-Lamp Hall")]
    [InlineData("Write-Host 'New-Lamp Hall'")]
    [InlineData("New-LampShade Hall")]
    [InlineData("Get-Command New-Lamp")]
    public void A_name_that_is_no_command_is_none(string code) => Assert.Empty(SampleSets.Commands(Sets, code));

    [Theory]
    [InlineData("Get-Room | New-Lamp", true)]
    [InlineData("Get-Room |\n  New-Lamp", true)]
    [InlineData("Get-Room | ForEach-Object { New-Lamp }", false)]
    [InlineData("New-Lamp | Out-Null", false)]
    [InlineData("Get-Room || New-Lamp", false)]
    public void A_command_behind_another_one_receives_its_output(string code, bool expected)
        => Assert.Equal(expected, SampleSets.Command(Sets, code).ReceivesPipeline);

    [Theory]
    [InlineData("New-Lamp @lamp")]
    [InlineData("New-Lamp -Quiet @lamp")]
    [InlineData("New-Lamp --% Hall")]
    public void An_unknown_table_leaves_the_command_open(string code)
        => Assert.True(SampleSets.Command(Sets, code).Invocation!.IsOpen);

    [Theory]
    [InlineData("New-Lamp Hall -Quiet $true")]
    [InlineData("New-Lamp -Noisy")]
    [InlineData("New-Lamp Hall Room")]
    public void A_command_that_does_not_bind_is_no_evidence(string code)
        => Assert.Null(SampleSets.Command(Sets, code).Invocation);
}

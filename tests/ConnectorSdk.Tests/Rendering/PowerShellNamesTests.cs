using System.Management.Automation.Language;

namespace ConnectorSdk.Tests.Rendering;

/// <summary>Names of commands and variables that mean something else to PowerShell.</summary>
public sealed class PowerShellNamesTests
{
    public static TheoryData<string> Keywords => new(Enum.GetValues<TokenKind>()
        .Where(kind => TokenTraits.GetTraits(kind).HasFlag(TokenFlags.Keyword))
        .Select(kind => kind.Text())
        .Where(text => text.All(char.IsLetter)));

    [Theory]
    [MemberData(nameof(Keywords))]
    [InlineData("Process")]
    [InlineData("Describe")]
    [InlineData("New-Lamp")]
    [InlineData("For-Each")]
    public void A_command_of_any_name_is_called(string name)
    {
        var script = Parser.ParseInput(
            PowerShellWriter.Render(
                new CommandName(name), [new CmdletArgument(new CommandParameter("X", 0, null), ParameterValue.OfText("a"))]),
            out _,
            out var errors);
        Assert.Empty(errors);
        Assert.Equal(name, Assert.Single(script.FindAll(ast => ast is CommandAst, true).Cast<CommandAst>()).GetCommandName());
    }

    [Theory]
    [InlineData("Credential", "$credential")]
    [InlineData("Host", "$hostValue")]
    [InlineData("Input", "$inputValue")]
    [InlineData("ERROR", "$eRRORValue")]
    [InlineData("ErrorActionPreference", "$errorActionPreferenceValue")]
    [InlineData("PSItem", "$pSItemValue")]
    [InlineData("Hostname", "$hostname")]
    public void A_variable_is_none_that_PowerShell_sets(string parameter, string expected)
        => Assert.Equal(
            $"New-Lamp -{parameter} {expected}",
            PowerShellWriter.Render(
                new CommandName("New-Lamp"),
                [new CmdletArgument(new CommandParameter(parameter, 0, null), ParameterValue.Object(new object()))]));
}

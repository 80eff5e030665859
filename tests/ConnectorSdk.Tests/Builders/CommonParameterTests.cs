namespace ConnectorSdk.Tests.Builders;

public sealed class CommonParameterTests
{
    [Fact]
    public void Common_parameters_are_rendered_last_in_the_order_they_were_set()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -Port 25 -Verbose -ErrorAction Stop -WarningAction SilentlyContinue"
            + " -InformationAction Ignore -Debug:$false",
            SampleConnector.New("x")
                .WithVerbose()
                .WithErrorAction(CmdletActionPreference.Stop)
                .WithWarningAction(CmdletActionPreference.SilentlyContinue)
                .WithInformationAction(CmdletActionPreference.Ignore)
                .WithDebug(false)
                .WithPort(25)
                .Build().ToPowerShell());

    [Fact]
    public void A_common_parameter_and_its_name_are_one()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -Verbose:$false -ErrorAction 'Stop'",
            SampleConnector.New("x")
                .WithVerbose()
                .WithErrorAction(CmdletActionPreference.Ignore)
                .WithParameter("verbose", false)
                .WithParameter("ErrorAction", "Stop")
                .Build().ToPowerShell());

    [Fact]
    public void An_action_that_does_not_exist_is_refused()
        => Assert.Equal(
            "value",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => SampleConnector.New("x").WithErrorAction((CmdletActionPreference)5)).ParamName);

    /// <summary>The numbers and the spelling are those of PowerShell.</summary>
    [Fact]
    public void Every_action_is_one_of_PowerShell()
        => Assert.All(Enum.GetValues<CmdletActionPreference>(), action =>
        {
            Assert.Equal(((System.Management.Automation.ActionPreference)action).ToString(), action.ToString());
            Assert.Equal(
                $"-ErrorAction {action}",
                SampleConnector.New("x").WithErrorAction(action).Build().Parameters[^1].ToString());
        });
}

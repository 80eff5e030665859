using System.Text.Json;
using ConnectorSdk.Tests.Builders;

namespace ConnectorSdk.Tests.Values;

/// <summary>A PowerShell variable as the value of a parameter.</summary>
public sealed class CmdletVariableTests
{
    [Fact]
    public void Any_parameter_takes_a_variable_by_its_name()
        => Assert.Equal(
            "New-SampleConnector -Name $name -Port $port -SmartHosts $hosts",
            SampleConnector.New("x")
                .WithParameter("Name", CmdletVariable.Named("name"))
                .WithParameter("Port", CmdletVariable.Named("port"))
                .WithParameter("SmartHosts", CmdletVariable.Named("hosts"))
                .Build().ToPowerShell());

    /// <summary>Behind a space it would be the next argument.</summary>
    [Fact]
    public void A_switch_is_tied_to_its_variable()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -Confirm:$sure -Extra:$other",
            SampleConnector.New("x")
                .WithParameter("Confirm", CmdletVariable.Named("sure"))
                .WithParameter("Extra", CmdletVariable.Named("other"))
                .Build().ToPowerShell());

    [Fact]
    public void A_list_takes_variables_among_its_values()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -X 'a',$b",
            SampleConnector.New("x").WithParameter("X", new object[] { "a", CmdletVariable.Named("b") }).Build().ToPowerShell());

    [Theory]
    [InlineData("Port")]
    [InlineData("Name")]
    [InlineData("SmartHosts")]
    [InlineData("TlsDomain")]
    [InlineData("UseMXRecord")]
    [InlineData("AuthenticationCredential")]
    public void No_rule_judges_a_variable(string parameter)
        => Assert.Empty(SampleConnector.New("x").WithUseMXRecord(false).WithParameter("SmartHosts", CmdletVariable.Named("hosts"))
            .WithParameter(parameter, CmdletVariable.Named("any")).Validate());

    /// <summary>It may be <c>$null</c>, which gives nothing.</summary>
    [Fact]
    public void What_a_variable_would_require_is_not_certain()
        => Assert.Empty(SampleConnector.New("x").WithParameter("AuthenticationCredential", CmdletVariable.Named("c")).Validate());

    [Fact]
    public void A_documented_list_may_hold_objects_and_is_a_variable_then()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -SmartHosts $smartHosts",
            SampleConnector.New("x").WithParameter("SmartHosts", new[] { new object() }).Build().ToPowerShell());

    [Theory]
    [InlineData("")]
    [InlineData("$x")]
    [InlineData("a b")]
    [InlineData("1")]
    [InlineData("a-b")]
    public void What_is_no_name_is_refused(string name)
        => Assert.Throws<ArgumentException>(() => CmdletVariable.Named(name));

    [Fact]
    public void A_variable_without_a_name_is_refused()
        => Assert.Throws<ArgumentException>(() => SampleConnector.New("x").WithParameter("X", default(CmdletVariable)));

    [Fact]
    public void The_object_is_in_no_text_and_no_JSON()
    {
        var variable = CmdletVariable.Named("key", "Secret-123");
        Assert.Equal("$key", variable.ToString());
        Assert.Equal("\"$key\"", JsonSerializer.Serialize(variable));
        Assert.Equal("Secret-123", variable.GetValue());
    }

    [Fact]
    public void Variables_are_equal_by_name_in_any_case_and_object()
    {
        Assert.Equal(CmdletVariable.Named("key"), CmdletVariable.Named("KEY"));
        Assert.NotEqual(CmdletVariable.Named("key", 1), CmdletVariable.Named("key", 2));
    }
}

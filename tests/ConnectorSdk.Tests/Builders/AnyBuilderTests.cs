namespace ConnectorSdk.Tests.Builders;

/// <summary>Builders whose cmdlet the code doesn't know.</summary>
[Trait("Speed", "Slow")]
public sealed class AnyBuilderTests
{
    [Fact]
    public void A_builder_knows_its_cmdlet()
    {
        ICmdletBuilder builder = OutboundConnector.New("x");
        Assert.Equal("New-OutboundConnector", builder.CmdletName);
    }

    [Fact]
    public void A_command_without_errors_is_built_and_its_warnings_are_listed()
    {
        ICmdletBuilder builder = SampleConnector.New("x").WithTlsDomain("contoso.com");

        Assert.True(builder.TryBuild(out var command, out var violations));

        Assert.Equal(builder.Build().ToPowerShell(), command.ToPowerShell());
        Assert.Equal([RuleSeverity.Warning], violations.Select(violation => violation.Severity));
    }

    [Fact]
    public void A_command_with_errors_is_not_built_and_all_violations_are_listed()
    {
        ICmdletBuilder builder = SampleConnector.New("x").WithTlsDomain("contoso.com").WithPort(-1);

        Assert.False(builder.TryBuild(out var command, out var violations));

        Assert.Null(command);
        Assert.Equal(builder.Validate(), violations);
        Assert.Equal(violations, Assert.Throws<CmdletValidationException>(builder.Build).Violations);
    }

    [Fact]
    public void Trying_does_not_change_the_builder()
    {
        var builder = SampleConnector.New("x").WithPort(-1);
        builder.TryBuild(out _, out _);
        Assert.True(builder.WithPort(25).TryBuild(out var command, out _));
        Assert.Equal("New-SampleConnector -Name 'x' -Port 25", command.ToPowerShell());
    }
}

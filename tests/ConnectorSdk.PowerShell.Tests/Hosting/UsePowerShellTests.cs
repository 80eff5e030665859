using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.PowerShell.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.PowerShell.Tests.Hosting;

public sealed class UsePowerShellTests
{
    [Fact]
    public async Task A_tenant_runs_its_commands_in_PowerShell()
    {
        var folder = Directory.CreateTempSubdirectory("tenant").FullName;
        var module = StubModule.WriteTo(folder, LampCmdlets.All, StubBackends.Add(new LampServer()), "Lamps");
        var services = new ServiceCollection();
        services.AddExchange("Contoso").UsePowerShell(options => options.Connection = ExchangeConnection.Module(module));
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredKeyedService<ICmdletInvoker>("Contoso")
            .InvokeAsync(LampCmdlets.New("lamp"), TestContext.Current.CancellationToken);

        Assert.Single(result.Objects);
    }

    [Fact]
    public void Options_that_cannot_work_are_found_at_the_start()
    {
        var services = new ServiceCollection();
        services.AddExchange("Contoso").UsePowerShell(options => options.MaxRunspaces = 0);
        using var provider = services.BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("Tenant 'Contoso': Connection isn't set.", failure.Failures);
        Assert.Contains("Tenant 'Contoso': MaxRunspaces is 0. It must be from 1 to 16.", failure.Failures);
    }

    [Theory]
    [InlineData(nameof(PowerShellInvokerOptions.CommandTimeout))]
    [InlineData(nameof(PowerShellInvokerOptions.ConnectTimeout))]
    [InlineData(nameof(PowerShellInvokerOptions.StopTimeout))]
    [InlineData(nameof(PowerShellInvokerOptions.MaxConnectionAge))]
    public void A_time_that_is_not_positive_is_refused(string name)
    {
        var options = new PowerShellInvokerOptions { Connection = ExchangeConnection.Module("Lamps") };
        typeof(PowerShellInvokerOptions).GetProperty(name)!.SetValue(options, TimeSpan.Zero);

        var failure = Assert.Throws<ArgumentException>(() => new PowerShellInvoker(options));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(CmdletRetryOptions.BaseDelay), -1)]
    [InlineData(nameof(CmdletRetryOptions.MaxDelay), long.MaxValue)]
    [InlineData(nameof(CmdletRetryOptions.MaxDuration), -1)]
    public void A_time_of_a_repetition_that_no_timer_can_wait_is_refused(string name, long ticks)
    {
        var options = new PowerShellInvokerOptions { Connection = ExchangeConnection.Module("Lamps") };
        typeof(CmdletRetryOptions).GetProperty(name)!.SetValue(options.Retry, TimeSpan.FromTicks(ticks));

        var failure = Assert.Throws<ArgumentException>(() => new PowerShellInvoker(options));

        Assert.Contains("Retry." + name, failure.Message, StringComparison.Ordinal);
    }
}

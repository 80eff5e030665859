using System.Net;
using ConnectorSdk.Conformance;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.ExchangeOnline.Tests;

/// <summary>The client of Exchange Online, connected to a server on this machine, behaves like every carrier.</summary>
public sealed class RestConformanceTests : ConformanceTests
{
    protected override async ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
    {
        var logs = new FakeLogCollector();
        var loggers =
            LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs)));
        var client = await Client.StartAsync(
            exchange,
            configure: configured =>
            {
                configured.AttemptTimeout = TimeSpan.FromSeconds(1);
                var retry = options.ToRetryOptions();
                (configured.Retry.MaxAttempts, configured.Retry.BaseDelay, configured.Retry.MaxDelay)
                    = (retry.MaxAttempts, retry.BaseDelay, retry.MaxDelay);
            },
            loggers: loggers);
        return new ConformanceHarness(client.Invoker)
        {
            Logs = () => logs.GetSnapshot().Select(record => record.Message),
            Stop = client.DisposeAsync,
        };
    }

    /// <summary>The text of the server is the same for all of them.</summary>
    public override async Task An_unknown_parameter_is_named()
    {
        var failure = await Fails<CmdletUnavailableException>("New-OutboundConnector", ("Name", "Contoso"), ("Zeal", true));
        Assert.Null(failure.Error.Parameter);
    }

    /// <summary>Nobody knows whether the server would only check it.</summary>
    public override async Task A_command_that_is_only_checked_has_no_effect()
    {
        var refusal = await Fails<CmdletInvalidArgumentException>(NewOutbound().WithWhatIf());
        Assert.Equal(CmdletEffect.None, refusal.Effect);
        Assert.Empty((await Run(OutboundConnector.Get())).Objects);
    }

    /// <summary>Credentials aren't sent at all.</summary>
    public override async Task A_password_is_in_no_text(FaultKind fault)
    {
        const string Password = "Vt-7!hush";
        await Run(SendConnector.NewAddressSpaces("Contoso", "contoso.com"));
        Exchange.Faults.When(command => command.Name == "Set-SendConnector", new Fault(fault));
        var refusal = await Fails<CmdletInvalidArgumentException>(
            SendConnector.Set("Contoso").WithAuthenticationCredential(new NetworkCredential("mail", Password)));
        Assert.Equal(CmdletEffect.None, refusal.Effect);
        Assert.All(
            Logs.Append(refusal.ToString()).Append(refusal.Error.ToString()),
            text => Assert.DoesNotContain(Password, text, StringComparison.Ordinal));
    }
}

using System.Net;
using ConnectorSdk.Testing;

namespace ConnectorSdk.Conformance;

/// <content>Concurrent commands, secrets, and disposal.</content>
public abstract partial class ConformanceTests
{
    [Fact]
    public async Task Commands_that_change_one_object_run_one_after_the_other()
    {
        await Run(NewOutbound());
        var exchange = Exchange;
        var (arrived, overlaps) = (0, 0);
        var before = exchange.Commands.Count(IsSet);
        exchange.Faults.When(
            command =>
            {
                if (command.Name == "Set-OutboundConnector")
                {
                    var done = exchange.Commands.Count(IsSet) - before;
                    Interlocked.Add(ref overlaps, Interlocked.Increment(ref arrived) - 1 == done ? 0 : 1);
                }

                return true;
            },
            Fault.Slow(TimeSpan.FromMilliseconds(5)));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(
            () => Run(OutboundConnector.Set("contoso").WithComment($"Change {number}")), Cancellation)));

        Assert.Equal((8, 0), (arrived, overlaps));

        static bool IsSet(Testing.RecordedCommand record) => record.Command.Name == "Set-OutboundConnector";
    }

    [Fact]
    public async Task A_hundred_readers_can_read_at_a_time()
    {
        await Run(NewOutbound());
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(
            () => Run(OutboundConnector.Get().WithIdentity("Contoso")), Cancellation)));
        Assert.All(results, result => Assert.Equal("Contoso", Assert.Single(result.Objects)["Name"].ToString()));
    }

    [Fact]
    public async Task In_a_batch_a_command_that_fails_does_not_stop_the_others()
    {
        await Run(NewOutbound("B"));
        CmdletCommand[] commands = [NewOutbound("A").Build(), NewOutbound("B").Build(), NewOutbound("C").Build()];
        var items = await Invoker.InvokeAllAsync(commands, Cancellation);
        Assert.Equal(commands, items.Select(item => item.Command));
        Assert.Equal("A", Assert.Single(items[0].GetResult().Objects)["Name"].ToString());
        Assert.Equal(CmdletErrorKind.AlreadyExists, items[1].Exception?.Error.Kind);
        Assert.Equal("C", Assert.Single(items[2].GetResult().Objects)["Name"].ToString());
        Assert.Equal(3, (await Run(OutboundConnector.Get())).Objects.Count);
    }

    [Theory]
    [InlineData(FaultKind.None)]
    [InlineData(FaultKind.LoseConnectionAfter)]
    [InlineData(FaultKind.ServerErrorBefore)]
    [InlineData(FaultKind.Deny)]
    public virtual async Task A_password_is_in_no_text(FaultKind fault)
    {
        const string Password = "Vt-7!hush";
        await Run(SendConnector.NewAddressSpaces("Contoso", "contoso.com"));
        Exchange.Faults.When(command => command.Name == "Set-SendConnector", FaultOf(fault));
        var command = SendConnector.Set("Contoso").WithAuthenticationCredential(new NetworkCredential("mail", Password)).Build();

        List<string> texts = [];
        try
        {
            var result = await Invoker.InvokeAsync(command, Cancellation);
            texts.AddRange([.. result.Warnings, .. result.Objects.Select(item => item.ToString()), result.ToString() ?? ""]);
        }
        catch (CmdletException failure)
        {
            texts.AddRange([failure.ToString(), failure.Error.ToString(), failure.Command?.ToString() ?? ""]);
        }

        texts.AddRange((await Run(SendConnector.Get())).Objects.Select(item => item.ToString()));
        texts.AddRange(Logs);
        Assert.All(texts, text => Assert.DoesNotContain(Password, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_can_be_disposed_twice()
    {
        await Run(OutboundConnector.Get());
        await _harness!.DisposeAsync();
        await _harness.DisposeAsync();
    }
}

using System.Collections;
using System.Management.Automation;
using System.Net;
using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Runspaces;

/// <summary>Commands in the real engine, against functions that bind as cmdlets do.</summary>
public sealed class InvocationTests(SharedLamps exchange) : IClassFixture<SharedLamps>
{
    private readonly string _name = LampExchange.NewName();

    [Fact]
    public async Task A_new_object_is_returned_and_can_be_read_again()
    {
        var created = await exchange.RunAsync(New(_name, ("Color", "red"), ("Watts", 60)));
        var read = await exchange.RunAsync(Get(_name.ToUpperInvariant()));

        Assert.Equal("red", Assert.Single(created.Objects)["Color"].ToString());
        Assert.Equal(60, Assert.Single(read.Objects)["Watts"].AsInteger());
        Assert.Equal(1, created.Attempts);
    }

    [Theory]
    [InlineData("it's $env:HOME `n \"quoted\" ; Remove-Item x")]
    [InlineData("two\nlines\r\nand a tab\t")]
    [InlineData("💡 – “curly” ’")]
    [InlineData("--%")]
    [InlineData("-Confirm")]
    public async Task A_text_arrives_unchanged(string text)
    {
        await exchange.RunAsync(New(_name, ("Color", text)));

        Assert.Equal(text, exchange.Lamps.LastValue("New-Lamp", "Color"));
    }

    [Fact]
    public async Task A_long_text_arrives_unchanged()
    {
        var text = string.Concat(Enumerable.Range(0, 8192).Select(number => $"{number % 10}'$;"));

        var created = await exchange.RunAsync(New(_name, ("Color", text)));

        Assert.Equal(text, created.Objects[0]["Color"].ToString());
    }

    [Fact]
    public async Task Values_are_bound_as_objects()
    {
        var since = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var serial = Guid.NewGuid();

        await exchange.RunAsync(New(
            _name, ("Hours", 5_000_000_000L), ("Tags", new[] { "a, b", "c" }), ("Since", since), ("Serial", serial),
            ("Dimmable", false), ("Silent", true), ("Life", TimeSpan.FromDays(90)),
            ("Change", new Hashtable { ["Add"] = new[] { "x" } })));

        Assert.Equal(5_000_000_000L, exchange.Lamps.LastValue("New-Lamp", "Hours"));
        Assert.Equal(["a, b", "c"], ListOf(exchange.Lamps.LastValue("New-Lamp", "Tags")));
        Assert.Equal(since, exchange.Lamps.LastValue("New-Lamp", "Since"));
        Assert.Equal(serial, exchange.Lamps.LastValue("New-Lamp", "Serial"));
        Assert.Equal(false, exchange.Lamps.LastValue("New-Lamp", "Dimmable"));
        Assert.Equal(true, exchange.Lamps.LastValue("New-Lamp", "Silent"));
        Assert.Equal(TimeSpan.FromDays(90), exchange.Lamps.LastValue("New-Lamp", "Life"));
        var change = Assert.IsType<Dictionary<string, object?>>(exchange.Lamps.LastValue("New-Lamp", "Change"));
        Assert.Equal(["x"], ListOf(change["Add"]));
    }

    [Fact]
    public async Task A_list_of_one_stays_a_list_and_an_empty_list_is_sent()
    {
        await exchange.RunAsync(New(_name, ("Tags", new[] { "one" })));
        Assert.Equal(["one"], ListOf(exchange.Lamps.LastValue("New-Lamp", "Tags")));

        await exchange.RunAsync(Set(_name, ("Tags", Array.Empty<string>())));
        Assert.Empty(ListOf(exchange.Lamps.LastValue("Set-Lamp", "Tags")));
    }

    [Fact]
    public async Task A_credential_is_bound_and_its_password_arrives()
    {
        await exchange.RunAsync(New(_name, ("Owner", new NetworkCredential("admin", "pa55word!", "CONTOSO"))));

        var owner = Assert.IsType<PSCredential>(exchange.Lamps.LastValue("New-Lamp", "Owner"));
        Assert.Equal("CONTOSO\\admin", owner.UserName);
        Assert.Equal("pa55word!", owner.GetNetworkCredential().Password);
    }

    [Fact]
    public async Task A_script_is_bound_as_a_script_block()
    {
        await exchange.RunAsync(New(_name, ("Shade", new CmdletScript("Get-Date"))));

        Assert.Equal("Get-Date", Assert.IsType<ScriptBlock>(exchange.Lamps.LastValue("New-Lamp", "Shade")).ToString());
    }

    [Fact]
    public async Task A_script_that_is_not_PowerShell_is_refused_before_anything_runs()
    {
        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => exchange.RunAsync(New(_name, ("Shade", new CmdletScript("{ if")))));

        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Equal(0, exchange.CountOf("New-Lamp", _name));
    }

    [Fact]
    public async Task Warnings_arrive_in_order()
    {
        exchange.Lamps.Warnings = ["first", "second"];
        try
        {
            Assert.Equal(["first", "second"], (await exchange.RunAsync(New(_name))).Warnings);
        }
        finally
        {
            exchange.Lamps.Warnings = [];
        }
    }

    [Fact]
    public async Task Messages_of_all_streams_arrive_in_the_order_in_which_they_were_written()
    {
        var script = "Write-Warning 1; Write-Information 2; Write-Verbose 3 -Verbose; Write-Warning 4; Write-Debug 5 -Debug";
        var result = await exchange.RunAsync(Command("Invoke-Command", ("ScriptBlock", new CmdletScript(script))));

        Assert.Equal(
            [
                (CmdletMessageKind.Warning, "1"), (CmdletMessageKind.Information, "2"), (CmdletMessageKind.Verbose, "3"),
                (CmdletMessageKind.Warning, "4"), (CmdletMessageKind.Debug, "5"),
            ],
            result.Messages.Select(message => (message.Kind, message.Text)));
    }

    [Fact]
    public async Task Nothing_of_a_command_is_in_the_result_of_the_next()
    {
        var first = await exchange.RunAsync(Command(
            "Invoke-Command",
            ("ScriptBlock", new CmdletScript("Write-Warning 'old'; Write-Error 'old'; 'old'")), ("ErrorAction", "Continue")));
        var next = await exchange.RunAsync(Command(
            "Invoke-Command", ("ScriptBlock", new CmdletScript("Write-Warning 'new'; 'new'")), ("ErrorAction", "Continue")));

        Assert.Equal((1, 1, 1), (first.Objects.Count, first.Errors.Count, first.Messages.Count));
        Assert.Equal("new", Assert.Single(next.Objects)["Value"].ToString());
        Assert.Equal("new", Assert.Single(next.Messages).Text);
        Assert.Empty(next.Errors);
    }

    [Fact]
    public async Task Removing_asks_nobody()
    {
        await exchange.RunAsync(New(_name));

        await exchange.RunAsync(Remove(_name));

        Assert.Equal(1, exchange.CountOf("Remove-Lamp", _name));
    }

    [Fact]
    public async Task A_command_that_is_to_ask_is_refused()
    {
        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => exchange.RunAsync(Remove(_name, ("Confirm", true))));

        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Equal(0, exchange.CountOf("Remove-Lamp", _name));
    }

    [Fact]
    public async Task A_cmdlet_that_asks_fails_at_once()
    {
        exchange.Next(FaultKind.Prompt);
        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(() => exchange.RunAsync(New(_name)));

        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Equal(0, exchange.CountOf("New-Lamp", _name));
        Assert.Contains("1304", exchange.LogText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_mandatory_parameter_fails_at_once_and_is_named()
    {
        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => exchange.RunAsync(Command("New-Lamp", ("Color", "red"))));

        Assert.Equal("Name", failure.Error.Parameter);
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task What_if_changes_nothing()
    {
        await exchange.RunAsync(New(_name, ("WhatIf", true)));

        Assert.Equal(0, exchange.CountOf("New-Lamp", _name));
    }

    [Fact]
    public async Task Many_objects_arrive_in_order()
    {
        var result = await exchange.RunAsync(Command(
            "Invoke-Command",
            ("ScriptBlock", new CmdletScript("1..2500 | ForEach-Object { [pscustomobject]@{ Number = $_ } }"))));

        Assert.Equal(
            Enumerable.Range(1, 2500).Select(number => (long?)number), result.Objects.Select(one => one["Number"].AsInteger()));
    }

    [Fact]
    public async Task Many_callers_share_a_runspace()
    {
        await exchange.RunAsync(New(_name));

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => exchange.RunAsync(Get(_name))));

        Assert.All(results, result => Assert.Single(result.Objects));
    }

    [Fact]
    public async Task Nothing_is_sent_if_the_token_is_canceled_before()
    {
        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(
            () => exchange.Invoker.InvokeAsync(New(_name), new CancellationToken(canceled: true)));

        Assert.Equal(CmdletEffect.None, canceled.Effect);
        Assert.Equal(0, exchange.CountOf("New-Lamp", _name));
    }

    [Fact]
    public async Task A_running_command_is_stopped_and_the_runspace_stays_usable()
    {
        await exchange.RunAsync(New(_name));
        exchange.Next(FaultKind.TimeOutBefore, TimeSpan.FromMinutes(5));
        using var cancellation = new CancellationTokenSource();
        var running = exchange.Invoker.InvokeAsync(Set(_name, ("Color", "blue")), cancellation.Token);
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));

        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(() => running);

        Assert.Equal(CmdletEffect.Unknown, canceled.Effect);
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        Assert.Single((await exchange.RunAsync(Get(_name))).Objects);
        Assert.DoesNotContain("1303", exchange.LogText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_caller_continues_on_another_thread_than_the_pipeline()
        => Assert.Equal(1, await CountAndWaitAsync());

    private static IEnumerable<object?> ListOf(object? value)
        => Assert.IsType<IEnumerable<object?>>(value, exactMatch: false);

    /// <summary>On the thread of the runspace, the second command would wait for itself.</summary>
    private async Task<int> CountAndWaitAsync()
    {
        await exchange.RunAsync(New(_name)).ConfigureAwait(false);
        return exchange.RunAsync(Get(_name)).GetAwaiter().GetResult().Objects.Count;
    }
}

using System.Net;
using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Runspaces;

public sealed class ErrorTests(ErrorTests.OneAttempt exchange) : IClassFixture<ErrorTests.OneAttempt>
{
    private readonly string _name = LampExchange.NewName();

    [Fact]
    public async Task An_object_that_does_not_exist()
    {
        var failure = await Assert.ThrowsAsync<CmdletObjectNotFoundException>(() => exchange.RunAsync(Get(_name)));

        Assert.Equal($"The operation couldn't be performed because object '{_name}' couldn't be found.", failure.Error.Message);
        Assert.Equal("Ex6F9304", failure.Error.Id);
        Assert.Equal("Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException", failure.Error.TypeName);
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task An_object_that_exists()
    {
        await exchange.RunAsync(New(_name));

        var failure = await Assert.ThrowsAsync<CmdletObjectExistsException>(() => exchange.RunAsync(New(_name)));

        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Equal(1, failure.Attempts);
    }

    [Fact]
    public async Task An_unknown_parameter_is_named()
    {
        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(() => exchange.RunAsync(New(_name, ("Glow", 1))));

        Assert.Equal(CmdletErrorKind.UnknownParameter, failure.Error.Kind);
        Assert.Equal("Glow", failure.Error.Parameter);
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task An_unknown_cmdlet()
    {
        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(() => exchange.RunAsync(Command("New-Chandelier")));

        Assert.Equal(CmdletErrorKind.UnknownCmdlet, failure.Error.Kind);
        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Contains("permission", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_cmdlet_inside_a_command_is_not_the_command_itself()
    {
        var failure = await Assert.ThrowsAsync<CmdletException>(() => exchange.RunAsync(
            Command("Invoke-Command", ("ScriptBlock", new CmdletScript("New-Chandelier")))));

        Assert.Equal(CmdletErrorKind.Unclassified, failure.Error.Kind);
        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
    }

    [Fact]
    public async Task Parameters_of_different_sets()
    {
        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => exchange.RunAsync(Remove(_name, ("Room", "hall"))));

        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task A_value_that_cannot_be_bound()
    {
        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => exchange.RunAsync(New(_name, ("Watts", "many"))));

        Assert.Equal("Watts", failure.Error.Parameter);
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Theory]
    [InlineData(FaultKind.RefuseConnection, CmdletErrorKind.ConnectionLost, CmdletEffect.None)]
    [InlineData(FaultKind.LoseConnectionBefore, CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown)]
    [InlineData(FaultKind.LoseConnectionAfter, CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown)]
    [InlineData(FaultKind.CutAnswer, CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown)]
    [InlineData(FaultKind.TimeOutAfter, CmdletErrorKind.Timeout, CmdletEffect.Unknown)]
    [InlineData(FaultKind.Throttle, CmdletErrorKind.Throttled, CmdletEffect.None)]
    [InlineData(FaultKind.ConcurrencyText, CmdletErrorKind.Throttled, CmdletEffect.None)]
    [InlineData(FaultKind.Unavailable, CmdletErrorKind.Transient, CmdletEffect.Unknown)]
    [InlineData(FaultKind.ServerErrorAfter, CmdletErrorKind.Transient, CmdletEffect.Unknown)]
    [InlineData(FaultKind.Deny, CmdletErrorKind.AccessDenied, CmdletEffect.None)]
    public async Task Faults_have_kinds_and_effects(FaultKind fault, CmdletErrorKind kind, CmdletEffect effect)
    {
        await exchange.RunAsync(New(_name));
        exchange.Next(fault);

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(() => exchange.RunAsync(Set(_name, ("Color", "blue"))));

        Assert.Equal(kind, failure.Error.Kind);
        Assert.Equal(effect, failure.Effect);
    }

    [Fact]
    public async Task A_command_that_only_reads_never_has_an_effect()
    {
        exchange.Next(FaultKind.LoseConnectionAfter);

        var failure = await Assert.ThrowsAsync<CmdletConnectionException>(() => exchange.RunAsync(Get(_name)));

        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Theory]
    [InlineData("Continue")]
    [InlineData("SilentlyContinue")]
    [InlineData("Ignore")]
    public async Task Errors_are_returned_if_the_command_is_to_continue(string action)
    {
        var result = await exchange.RunAsync(Command("Get-Lamp", ("Identity", _name), ("ErrorAction", action)));

        Assert.Equal(CmdletErrorKind.NotFound, Assert.Single(result.Errors).Kind);
    }

    [Fact]
    public async Task A_lost_connection_is_thrown_even_if_the_command_is_to_continue()
    {
        exchange.Next(FaultKind.LoseConnectionAfter);

        await Assert.ThrowsAsync<CmdletConnectionException>(
            () => exchange.RunAsync(Command("Get-Lamp", ("Identity", _name), ("ErrorAction", "SilentlyContinue"))));
    }

    [Fact]
    public async Task A_stop_on_errors_gives_the_error_itself()
        => await Assert.ThrowsAsync<CmdletObjectNotFoundException>(
            () => exchange.RunAsync(Command("Get-Lamp", ("Identity", _name), ("ErrorAction", "Stop"))));

    [Fact]
    public async Task Objects_before_an_error_are_kept()
    {
        var failure = await Assert.ThrowsAsync<CmdletException>(() => exchange.RunAsync(Command(
            "Invoke-Command", ("ScriptBlock", new CmdletScript("'first'; Write-Error 'broken'")))));

        Assert.Equal("first", Assert.Single(failure.PartialResult!.Objects)["Value"].ToString());
        Assert.Equal(CmdletEffect.Applied, failure.Effect);
    }

    [Fact]
    public async Task All_errors_are_kept()
    {
        var failure = await Assert.ThrowsAsync<CmdletException>(() => exchange.RunAsync(Command(
            "Invoke-Command", ("ScriptBlock", new CmdletScript("Write-Error 'one'; Write-Error 'two'; throw 'three'")))));

        Assert.Equal(["one", "two", "three"], failure.Errors.Select(error => error.Message));
        Assert.Equal("one", failure.Error.Message);
    }

    [Fact]
    public async Task A_password_is_in_no_exception_and_no_log()
    {
        const string password = "c0rrect-horse";
        var failure = await Assert.ThrowsAsync<CmdletException>(() => exchange.RunAsync(Command(
            "Invoke-Command",
            ("ScriptBlock", new CmdletScript("param($c) Write-Error \"no $($c.GetNetworkCredential().Password)\"; throw $c")),
            ("ArgumentList", new NetworkCredential("admin", password)))));

        Assert.DoesNotContain(password, failure.ToString(), StringComparison.Ordinal);
        Assert.All(failure.Errors, error => Assert.DoesNotContain(password, error.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(password, exchange.LogText(), StringComparison.Ordinal);
    }

    /// <summary>Nothing is repeated, so that each failure is seen.</summary>
    public sealed class OneAttempt : IAsyncDisposable
    {
        private readonly LampExchange _exchange = new(options => options.Retry.MaxAttempts = 1);

        public void Next(FaultKind kind) => _exchange.Next(kind);

        public Task<CmdletResult> RunAsync(CmdletCommand command) => _exchange.RunAsync(command);

        public string LogText() => _exchange.LogText();

        public ValueTask DisposeAsync() => _exchange.DisposeAsync();
    }
}

using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.PowerShell.Worker;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Processes;

/// <summary>Runspaces in processes of their own: the program of the stub module hosts itself, and no pwsh is needed.</summary>
public sealed class ProcessTests(ProcessTests.OtherProcess exchange) : IClassFixture<ProcessTests.OtherProcess>
{
    [Fact]
    public async Task Commands_run_in_another_process()
    {
        var result = await exchange.RunAsync(Command("Get-StubProcess"));

        Assert.NotEqual(Environment.ProcessId, Assert.Single(result.Objects)["Id"].AsInteger());
    }

    [Fact]
    public async Task Values_arrive_and_come_back()
    {
        var serial = Guid.NewGuid();
        var result = await exchange.RunAsync(New(
            "lamp", ("Color", "it's $red"), ("Watts", 60), ("Tags", new[] { "a", "b" }), ("Serial", serial), ("Dimmable", true),
            ("Life", TimeSpan.FromDays(90))));

        var lamp = Assert.Single(result.Objects);
        Assert.Equal("it's $red", lamp["Color"].ToString());
        Assert.Equal(60, lamp["Watts"].AsInteger());
        Assert.Equal(["a", "b"], lamp["Tags"].AsList().Select(tag => tag.ToString()));
        Assert.Equal(serial, lamp["Serial"].AsGuid());
        Assert.Equal(true, lamp["Dimmable"].AsBoolean());
        Assert.Equal(TimeSpan.FromDays(90), lamp["Life"].AsTimeSpan());
    }

    [Fact]
    public async Task Removing_asks_nobody()
        => Assert.Empty((await exchange.RunAsync(Remove("lamp"))).Objects);

    [Fact]
    public async Task A_cmdlet_that_asks_fails_at_once()
    {
        await exchange.RunAsync(Command("Set-StubFault", ("Kind", "Prompt")));

        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(() => exchange.RunAsync(Get("lamp")));

        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task An_unknown_parameter_is_named()
    {
        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(() => exchange.RunAsync(New("lamp", ("Glow", 1))));

        Assert.Equal(CmdletErrorKind.UnknownParameter, failure.Error.Kind);
        Assert.Equal("Glow", failure.Error.Parameter);
    }

    [Fact]
    public async Task A_missing_mandatory_parameter_fails_at_once()
        => await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => exchange.RunAsync(Command("New-Lamp", ("Color", "red"))));

    [Fact]
    public async Task Another_process_takes_the_place_of_one_that_ended()
    {
        var id = (await exchange.RunAsync(Command("Get-StubProcess")))
            .Objects[0]["Id"].AsInteger()!.Value;
        using var process = Process.GetProcessById((int)id);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var result = await exchange.RunAsync(Command("Get-StubProcess"));

        Assert.NotEqual(id, result.Objects[0]["Id"].AsInteger());
    }

    [Fact]
    public async Task A_command_whose_process_ends_is_reported_at_once()
    {
        var failure = await Assert.ThrowsAsync<CmdletConnectionException>(() => exchange.RunAsync(
            Command("Stop-StubProcess")));

        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
        Assert.Contains("1306", exchange.LogText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_object_cannot_be_sent_to_another_process()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=lamps", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));

        Assert.Throws<ArgumentException>(() => new PowerShellInvoker(new PowerShellInvokerOptions
        {
            Connection = ExchangeConnection.Certificate("app", "contoso.onmicrosoft.com", certificate),
            Process = new PowerShellProcess(),
        }));
    }

    [Fact]
    public void A_program_with_other_arguments_is_not_a_worker()
        => Assert.False(PowerShellWorker.TryRun(["-s", "-NoLogo"], out _));

    [Fact]
    public async Task A_program_that_does_not_exist_is_reported()
    {
        await using var missing = new LampExchange(options =>
        {
            options.Process = new PowerShellProcess { FileName = "/there/is/no/such/program" };
            options.Retry.MaxAttempts = 1;
        });

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(() => missing.RunAsync(New("lamp")));

        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    /// <summary>One process for all tests, as long as none of them ends it.</summary>
    public sealed class OtherProcess() : LampExchange(
        options => options.Process = WorkerProgram.Process,
        _ => ExchangeConnection.Module(StubModule.WriteTo(
            Directory.CreateTempSubdirectory("worker").FullName, LampCmdlets.All, StubBackends.Echo, "Lamps")));
}

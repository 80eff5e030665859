using System.Management.Automation;
using System.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Connections;

/// <summary>What Connect-ExchangeOnline receives. The stub has the parameters of the real cmdlet.</summary>
public sealed class RecipeTests
{
    private const string Organization = "contoso.onmicrosoft.com";

    [Fact]
    public async Task An_app_with_a_certificate()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=lamps", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));

        var received = await ConnectAsync(ExchangeConnection.Certificate("app", Organization, certificate));

        Assert.Equal("app", received["AppId"]);
        Assert.Equal(Organization, received["Organization"]);
        Assert.True(Assert.IsType<X509Certificate2>(received["Certificate"]).HasPrivateKey);
    }

    [Fact]
    public async Task An_app_with_a_certificate_in_a_file()
    {
        using var password = new SecureString();
        password.AppendChar('x');

        var received = await ConnectAsync(ExchangeConnection.CertificateFile("app", Organization, "lamp.pfx", password));

        Assert.Equal(Path.GetFullPath("lamp.pfx"), received["CertificateFilePath"]);
        var bound = Assert.IsType<SecureString>(received["CertificatePassword"]);
        Assert.Equal("x", new PSCredential("user", bound).GetNetworkCredential().Password);
    }

    [Fact]
    public async Task A_managed_identity_in_another_cloud_with_a_list_of_cmdlets()
    {
        var connection = ExchangeConnection.ManagedIdentity(Organization, "account");
        connection.EnvironmentName = "O365USGovDoD";
        connection.DelegatedOrganization = "fabrikam.onmicrosoft.com";

        var received = await ConnectAsync(connection, options => options.Cmdlets.Add("Get-Lamp"));

        Assert.True(Assert.IsType<SwitchParameter>(received["ManagedIdentity"]).IsPresent);
        Assert.Equal("account", received["ManagedIdentityAccountId"]);
        Assert.Equal("O365USGovDoD", received["ExchangeEnvironmentName"]);
        Assert.Equal("fabrikam.onmicrosoft.com", received["DelegatedOrganization"]);
        Assert.Equal(["Get-Lamp"], Assert.IsType<string[]>(received["CommandName"]));
        Assert.Equal(false, received["ShowBanner"]);
        Assert.True(Assert.IsType<SwitchParameter>(received["SkipLoadingFormatData"]).IsPresent);
        Assert.DoesNotContain("AppId", received.Keys);
    }

    [Fact]
    public async Task An_access_token_is_asked_for_at_each_connection()
    {
        var asked = 0;
        var connection = ExchangeConnection.AccessToken(
            Organization, _ => ValueTask.FromResult($"token {++asked}"), "admin@contoso.com");
        await using var exchange = new LampExchange(null, _ => connection);
        await exchange.RunAsync(New("first"));
        exchange.Next(FaultKind.LoseSession);
        await exchange.RunAsync(New("second"));

        Assert.Equal(
            ["token 1", "token 2"],
            exchange.Server.Connections.Where(call => call.Key == "Connect-ExchangeOnline")
                .Select(call => call.Value["AccessToken"]));
        Assert.All(
            exchange.Server.Connections.Where(call => call.Key == "Connect-ExchangeOnline"),
            call => Assert.Equal("admin@contoso.com", call.Value["UserPrincipalName"]));
    }

    [Fact]
    public async Task A_credential_is_still_possible()
    {
        using var password = new SecureString();
        password.AppendChar('x');
        var credential = new PSCredential("admin@contoso.com", password);
#pragma warning disable CS0618 // The recipe is obsolete, but works as long as the module has the parameter.
        var received = await ConnectAsync(ExchangeConnection.Credential(credential));
#pragma warning restore CS0618

        Assert.Equal("admin@contoso.com", Assert.IsType<PSCredential>(received["Credential"]).UserName);
    }

    [Fact]
    public async Task The_connection_is_ended_without_a_question()
    {
        var exchange = new LampExchange(null, _ => ExchangeConnection.ManagedIdentity(Organization));
        await exchange.Invoker.ConnectAsync(TestContext.Current.CancellationToken);
        await exchange.DisposeAsync();

        Assert.Equal(
            ["Connect-ExchangeOnline", "Disconnect-ExchangeOnline"], exchange.Server.Connections.Select(call => call.Key));
    }

    [Fact]
    public async Task A_connection_that_fails_has_changed_nothing_and_shows_no_token()
    {
        const string token = "s3cr3t-t0ken-value";
        await using var exchange = new LampExchange(
            options => options.Retry.MaxAttempts = 1,
            _ => ExchangeConnection.AccessToken(Organization, _ => ValueTask.FromResult(token)));
        exchange.Server.ConnectionError = $"AADSTS700027: The token {token} is invalid.";

        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(() => exchange.RunAsync(New("lamp")));

        Assert.Equal(CmdletErrorKind.NotAuthenticated, failure.Error.Kind);
        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Contains("AADSTS700027", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(token, failure.ToString() + failure.Error + exchange.LogText(), StringComparison.Ordinal);
        Assert.Single((await exchange.RunAsync(New("lamp"))).Objects);
    }

    [Fact]
    public async Task Only_the_type_of_a_failure_to_get_a_token_is_shown()
    {
        await using var exchange = new LampExchange(null, _ => ExchangeConnection.AccessToken(
            Organization, _ => throw new InvalidOperationException("The secret is 12345.")));

        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(() => exchange.RunAsync(New("lamp")));

        Assert.Contains("InvalidOperationException", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_that_is_missing_is_reported()
    {
        await using var exchange = new LampExchange(null, _ => ExchangeConnection.Module("ThereIsNoSuchModule"));

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(() => exchange.RunAsync(New("lamp")));

        Assert.Contains("ThereIsNoSuchModule", failure.Message, StringComparison.Ordinal);
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    private static async Task<IReadOnlyDictionary<string, object?>> ConnectAsync(
        ExchangeConnection connection, Action<PowerShellInvokerOptions>? configure = null)
    {
        await using var exchange = new LampExchange(configure, _ => connection);
        await exchange.Invoker.ConnectAsync(TestContext.Current.CancellationToken);
        return Assert.Single(exchange.Server.Connections).Value;
    }
}

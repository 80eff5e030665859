using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.Versioning;
using System.Security;
using System.Security.Cryptography.X509Certificates;

namespace ConnectorSdk.PowerShell;

/// <summary>Specifies how a runspace is connected to Exchange.</summary>
public abstract class ExchangeConnection
{
    private protected ExchangeConnection()
    {
    }

    /// <summary>Gets or sets the cloud, such as <c>O365USGovGCCHigh</c>. The default is the worldwide cloud.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Gets or sets the customer's organization that a partner manages.</summary>
    public string? DelegatedOrganization { get; set; }

    /// <summary>Whether the connection has an object that can't be copied to another process.</summary>
    internal bool NeedsThisProcess { get; init; }

    /// <summary>Whether the runspace is a session of a remote server, which runs nothing but its own cmdlets.</summary>
    internal virtual bool IsRemote => false;

    /// <summary>Connects to Exchange Online as an app with a certificate.</summary>
    /// <param name="appId">The ID of the app.</param>
    /// <param name="organization">The primary <c>onmicrosoft.com</c> domain of the organization.</param>
    /// <param name="certificate">
    /// The certificate with its private key. It can't be used with a <see cref="PowerShellProcess"/>.
    /// </param>
    /// <exception cref="ArgumentException">A string is empty.</exception>
    public static ExchangeConnection Certificate(string appId, string organization, X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new OnlineConnection(App(appId, organization, new KeyValuePair<string, object?>("Certificate", certificate)))
        {
            NeedsThisProcess = true,
        };
    }

    /// <summary>Connects to Exchange Online as an app with a certificate in a file.</summary>
    /// <param name="appId">The ID of the app.</param>
    /// <param name="organization">The primary <c>onmicrosoft.com</c> domain of the organization.</param>
    /// <param name="path">The path of the file, with the private key.</param>
    /// <param name="password">The password of the file, or <see langword="null"/> if it has none.</param>
    /// <exception cref="ArgumentException">A string is empty.</exception>
    public static ExchangeConnection CertificateFile(
        string appId, string organization, string path, SecureString? password = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new OnlineConnection(App(
            appId, organization, new("CertificateFilePath", Path.GetFullPath(path)), new("CertificatePassword", password)));
    }

    /// <summary>Connects to Exchange Online as an app with a certificate of the current user's store.</summary>
    /// <param name="appId">The ID of the app.</param>
    /// <param name="organization">The primary <c>onmicrosoft.com</c> domain of the organization.</param>
    /// <param name="thumbprint">The thumbprint of the certificate.</param>
    /// <exception cref="ArgumentException">A string is empty.</exception>
    [SupportedOSPlatform("windows")]
    public static ExchangeConnection CertificateThumbprint(string appId, string organization, string thumbprint)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(thumbprint);
        return new OnlineConnection(App(
            appId, organization, new KeyValuePair<string, object?>("CertificateThumbprint", thumbprint)));
    }

    /// <summary>Connects to Exchange Online with the managed identity of the Azure resource that the process runs on.</summary>
    /// <param name="organization">The primary <c>onmicrosoft.com</c> domain of the organization.</param>
    /// <param name="accountId">
    /// The client ID of a user-assigned identity, or <see langword="null"/> for the system-assigned identity.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="organization"/> is empty.</exception>
    public static ExchangeConnection ManagedIdentity(string organization, string? accountId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        return new OnlineConnection(new OnlineSignIn(
            new("ManagedIdentity", true), new("Organization", organization), new("ManagedIdentityAccountId", accountId)));
    }

    /// <summary>Connects to Exchange Online with an access token.</summary>
    /// <param name="organization">The primary <c>onmicrosoft.com</c> domain of the organization.</param>
    /// <param name="getToken">
    /// Gets a token for the scope <c>https://outlook.office365.com/.default</c>. Called for each connection.
    /// </param>
    /// <param name="userPrincipalName">The user that the token belongs to, or <see langword="null"/> for an app.</param>
    /// <exception cref="ArgumentException"><paramref name="organization"/> is empty.</exception>
    public static ExchangeConnection AccessToken(
        string organization, Func<CancellationToken, ValueTask<string>> getToken, string? userPrincipalName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        ArgumentNullException.ThrowIfNull(getToken);
        return new OnlineConnection(async cancellationToken =>
        {
            var token = await getToken(cancellationToken).ConfigureAwait(false);
            return new OnlineSignIn(
                new("AccessToken", token), new("Organization", organization), new("UserPrincipalName", userPrincipalName))
            {
                Secrets = [token],
            };
        });
    }

    /// <summary>Connects to Exchange Online with a user name and a password.</summary>
    /// <param name="credential">The credential.</param>
    [Obsolete("Microsoft is retiring the Credential parameter in 2026. Use a certificate or a managed identity.")]
    public static ExchangeConnection Credential(PSCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new OnlineConnection(new OnlineSignIn(new KeyValuePair<string, object?>("Credential", credential))
        {
            Secrets = [credential.GetNetworkCredential().Password],
        });
    }

    /// <summary>Opens a session of an Exchange Server. PowerShell supports such sessions on Windows only.</summary>
    /// <param name="uri">The address, such as <c>http://mail.contoso.com/PowerShell/</c>. Kerberos encrypts the content.</param>
    /// <param name="credential">The account, or <see langword="null"/> for the account of the process.</param>
    /// <param name="mechanism">The authentication mechanism.</param>
    [SupportedOSPlatform("windows")]
    public static ExchangeConnection RemoteExchangeServer(
        Uri uri, PSCredential? credential = null, AuthenticationMechanism mechanism = AuthenticationMechanism.Kerberos)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return new ServerConnection(uri, credential, mechanism);
    }

    /// <summary>Imports a module whose cmdlets need no connection, such as your own one or a module for tests.</summary>
    /// <param name="nameOrPath">The name or the path of the module.</param>
    /// <exception cref="ArgumentException"><paramref name="nameOrPath"/> is empty.</exception>
    public static ExchangeConnection Module(string nameOrPath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameOrPath);
        return new ModuleConnection(nameOrPath);
    }

    /// <summary>Gets the steps of one connection.</summary>
    internal abstract ValueTask<ConnectionPlan> PlanAsync(IReadOnlyList<string> cmdlets, CancellationToken cancellationToken);

    private static OnlineSignIn App(string appId, string organization, params KeyValuePair<string, object?>[] certificate)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        return new OnlineSignIn([new("AppId", appId), new("Organization", organization), .. certificate]);
    }
}

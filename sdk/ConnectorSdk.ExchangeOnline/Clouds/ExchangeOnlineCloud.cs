namespace ConnectorSdk.ExchangeOnline;

/// <summary>
/// Represents a Microsoft 365 cloud with its addresses and the hosts that may receive the token. Responses that refer to other
/// hosts aren't followed.
/// </summary>
public sealed class ExchangeOnlineCloud
{
    private readonly string[] _hosts;
    private readonly bool _exact;

    private ExchangeOnlineCloud(Uri endpoint, string scope, Uri authorityHost, bool exact, params string[] hosts)
        => (Endpoint, Scope, AuthorityHost, _exact, _hosts) = (endpoint, scope, authorityHost, exact, hosts);

    /// <summary>Gets the cloud that most organizations and the US government's GCC use.</summary>
    public static ExchangeOnlineCloud Worldwide { get; } = Known(
        "https://outlook.office365.com", "https://login.microsoftonline.com", "office365.com", "outlook.com");

    /// <summary>Gets the US government's GCC High.</summary>
    public static ExchangeOnlineCloud GccHigh { get; } = Known(
        "https://outlook.office365.us", "https://login.microsoftonline.us", "office365.us");

    /// <summary>Gets the cloud of the US Department of Defense.</summary>
    public static ExchangeOnlineCloud Dod { get; } = Known(
        "https://outlook-dod.office365.us", "https://login.microsoftonline.us", "office365.us");

    /// <summary>Gets Microsoft 365 operated by 21Vianet in China.</summary>
    public static ExchangeOnlineCloud China { get; } = Known(
        "https://outlook.office365.cn", "https://login.chinacloudapi.cn", "office365.cn", "outlook.cn");

    /// <summary>Gets the address that commands are sent to.</summary>
    public Uri Endpoint { get; }

    /// <summary>Gets the scope of the tokens.</summary>
    public string Scope { get; }

    /// <summary>Gets the sign-in address for applications. The credentials of Azure.Identity have an option for it.</summary>
    public Uri AuthorityHost { get; }

    /// <summary>Creates another cloud, or a test server.</summary>
    /// <param name="endpoint">The address that commands are sent to: <c>https</c>, or <c>http</c> on this machine.</param>
    /// <param name="scope">The scope of the tokens.</param>
    /// <param name="redirectHosts">
    /// The other hosts that may receive the token, each as <c>host</c> or <c>host:port</c>. Only these hosts are accepted, not
    /// their subdomains.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="endpoint"/> isn't an absolute <c>https</c> address, or <paramref name="scope"/> is empty.
    /// </exception>
    public static ExchangeOnlineCloud Custom(Uri endpoint, string scope, params string[] redirectHosts)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentException.ThrowIfNullOrWhiteSpace(scope);
        ArgumentNullException.ThrowIfNull(redirectHosts);
        if (!endpoint.IsAbsoluteUri || !IsSecure(endpoint))
        {
            throw new ArgumentException(
                "The endpoint must be an absolute https address, or http on this machine.", nameof(endpoint));
        }

        return new ExchangeOnlineCloud(
            endpoint, scope, Worldwide.AuthorityHost, exact: true, [endpoint.Authority, .. redirectHosts]);
    }

    /// <summary>Determines whether a token may be sent to an address.</summary>
    internal bool Allows(Uri address)
        => address.IsAbsoluteUri && IsSecure(address)
            && (_exact
                ? Array.Exists(_hosts, host => host.Equals(address.Authority, StringComparison.OrdinalIgnoreCase))
                : address.IsDefaultPort
                    && address.Scheme == Uri.UriSchemeHttps && Array.Exists(_hosts, host => IsIn(address, host)));

    private static bool IsIn(Uri address, string domain)
        => address.IdnHost.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private static bool IsSecure(Uri address)
        => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static ExchangeOnlineCloud Known(string endpoint, string authority, params string[] domains)
        => new(new Uri(endpoint), endpoint + "/.default", new Uri(authority), exact: false, domains);
}

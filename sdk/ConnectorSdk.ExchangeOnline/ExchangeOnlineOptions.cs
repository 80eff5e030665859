using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline;

/// <summary>Specifies the organization that commands are sent to, and how they are sent.</summary>
public sealed class ExchangeOnlineOptions
{
    /// <summary>Gets or sets the ID of the tenant, or its <c>onmicrosoft.com</c> domain.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>
    /// Gets or sets a value indicating whether you accept that commands are sent to an endpoint that Microsoft doesn't document,
    /// and that may change without notice. It must be true. The default is false.
    /// </summary>
    public bool AcceptUndocumentedEndpoint { get; set; }

    /// <summary>Gets or sets the cloud of the tenant. The default is <see cref="ExchangeOnlineCloud.Worldwide"/>.</summary>
    public ExchangeOnlineCloud Cloud { get; set; } = ExchangeOnlineCloud.Worldwide;

    /// <summary>
    /// Gets or sets the mailbox whose server runs the commands. The default is a system mailbox of the tenant. If a user signs in
    /// instead of an application, set it to <c>UPN:</c> and the name of the user.
    /// </summary>
    public string? AnchorMailbox { get; set; }

    /// <summary>Gets or sets the number of objects in a page, from 1 to 1000. The default is 1000.</summary>
    public int PageSize { get; set; } = 1000;

    /// <summary>Gets or sets the maximum number of concurrent requests, from 1 to 100. The default is 10.</summary>
    public int MaxConcurrentRequests { get; set; } = 10;

    /// <summary>Gets or sets the number of commands in a batch, from 1 to 20. The default is 10.</summary>
    public int BatchSize { get; set; } = 10;

    /// <summary>
    /// Gets or sets the timeout of one attempt, from 1 second to 1 hour. The default is 5 minutes. After a timeout, it isn't
    /// known whether a command that changes something was carried out.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets the options for repeating commands.</summary>
    public CmdletRetryOptions Retry { get; } = new();

    /// <summary>
    /// Gets or sets a value indicating whether the commands of a batch are sent one by one. The default is false.
    /// </summary>
    public bool DisableBatchEndpoint { get; set; }

    /// <summary>Gets the errors in the options.</summary>
    internal IEnumerable<string> FindErrors()
    {
        if (string.IsNullOrWhiteSpace(TenantId))
        {
            yield return "TenantId is missing.";
        }

        if (!AcceptUndocumentedEndpoint)
        {
            yield return "AcceptUndocumentedEndpoint must be true: Microsoft doesn't document the endpoint, and may change it.";
        }

        if (Cloud is null)
        {
            yield return "Cloud is missing.";
        }

        foreach (var (name, value, least, most) in new[]
        {
            (nameof(PageSize), PageSize, 1, 1000),
            (nameof(MaxConcurrentRequests), MaxConcurrentRequests, 1, 100),
            (nameof(BatchSize), BatchSize, 1, 20),
        })
        {
            if (value < least || value > most)
            {
                yield return $"{name} must be from {least} to {most}.";
            }
        }

        if (AttemptTimeout < TimeSpan.FromSeconds(1) || AttemptTimeout > TimeSpan.FromHours(1))
        {
            yield return "AttemptTimeout must be from 1 second to 1 hour.";
        }

        foreach (var error in RetryRules.ErrorsOf(Retry))
        {
            yield return error;
        }
    }
}

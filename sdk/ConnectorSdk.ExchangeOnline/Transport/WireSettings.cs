namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Represents the addresses and timeouts of requests.</summary>
internal sealed record WireSettings(
    ExchangeOnlineCloud Cloud,
    Uri InvokeAddress,
    Uri BatchAddress,
    string BatchItemPath,
    string AnchorMailbox,
    TimeSpan AttemptTimeout,
    TimeSpan BaseDelay)
{
    private const string SystemMailbox = "APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@";

    public static WireSettings Of(
        ExchangeOnlineCloud cloud, string tenantId, string? anchorMailbox, TimeSpan timeout, TimeSpan baseDelay)
    {
        var tenant = Uri.EscapeDataString(tenantId);
        var root = $"{cloud.Endpoint.GetLeftPart(UriPartial.Authority)}/adminapi/beta/{tenant}/";
        return new WireSettings(
            cloud,
            new Uri(root + "InvokeCommand"),
            new Uri(root + "$batch"),
            $"/{tenant}/InvokeCommand",
            anchorMailbox ?? SystemMailbox + tenantId,
            timeout,
            baseDelay);
    }
}

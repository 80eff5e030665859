using ConnectorSdk;

namespace Quickstart.Invalid;

/// <summary>CSDK1007: a wildcard where the document allows none.</summary>
internal static class EmbeddedWildcard
{
    public static CmdletCommand Build() => OutboundConnector.New("Wildcard")
        .WithRecipientDomains("contoso.com", "mail.*.contoso.com")
        .Build();
}

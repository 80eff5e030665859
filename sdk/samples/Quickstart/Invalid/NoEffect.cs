using ConnectorSdk;

namespace Quickstart.Invalid;

/// <summary>CSDK2001, a warning: a setting without effect.</summary>
internal static class NoEffect
{
    public static CmdletCommand Build()
    {
        var connector = OutboundConnector.New("No effect");
        connector.WithTlsDomain("*.contoso.com");
        return connector.Build();
    }
}

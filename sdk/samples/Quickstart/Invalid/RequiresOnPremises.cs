using ConnectorSdk;

namespace Quickstart.Invalid;

/// <summary>CSDK1002: a setting requires another one.</summary>
internal static class RequiresOnPremises
{
    public static CmdletCommand Build() => OutboundConnector.New("Hybrid")
        .WithRouteAllMessagesViaOnPremises(true)
        .Build();
}

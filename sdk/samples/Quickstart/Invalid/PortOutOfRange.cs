using ConnectorSdk;

namespace Quickstart.Invalid;

/// <summary>CSDK1005: a number out of range.</summary>
internal static class PortOutOfRange
{
    public static CmdletCommand Build() => SendConnector.NewAddressSpaces("Port", "contoso.com")
        .WithPort(70000)
        .WithSmartHosts("mail.contoso.com")
        .WithDNSRoutingEnabled(false)
        .Build();
}

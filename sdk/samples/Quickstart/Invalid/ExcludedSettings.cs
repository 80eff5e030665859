using ConnectorSdk;

namespace Quickstart.Invalid;

/// <summary>CSDK1003: two settings that can't be used together.</summary>
internal static class ExcludedSettings
{
    public static CmdletCommand Build() => SendConnector.NewAddressSpaces("Internal or not", "contoso.com")
        .WithCustom()
        .WithInternal()
        .Build();
}

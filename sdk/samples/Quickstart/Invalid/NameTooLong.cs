using ConnectorSdk;

namespace Quickstart.Invalid;

/// <summary>CSDK1006: a text that is too long.</summary>
internal static class NameTooLong
{
    private const string Name = "The connector to the servers of Contoso, Fabrikam, Adatum and all the others";

    public static CmdletCommand Build() => OutboundConnector.New(Name).Build();
}

using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>A session on a remote Exchange server.</summary>
internal sealed class ServerConnection(Uri uri, PSCredential? credential, AuthenticationMechanism mechanism) : ExchangeConnection
{
    private const string Shell = "http://schemas.microsoft.com/powershell/Microsoft.Exchange";

    internal override bool IsRemote => true;

    internal override ValueTask<ConnectionPlan> PlanAsync(IReadOnlyList<string> cmdlets, CancellationToken cancellationToken)
        => new(new ConnectionPlan
        {
            Server = new WSManConnectionInfo(uri, Shell, credential) { AuthenticationMechanism = mechanism },
        });
}

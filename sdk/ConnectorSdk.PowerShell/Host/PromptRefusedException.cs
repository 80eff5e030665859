using System.Management.Automation.Host;

namespace ConnectorSdk.PowerShell;

/// <summary>A command asked a question. The engine expects a <see cref="HostException"/> from a host that can't ask.</summary>
internal sealed class PromptRefusedException() : HostException(Text)
{
    /// <summary>From another process, only the text comes back.</summary>
    public const string Text = "The command asked a question, and there is no user to answer it.";
}

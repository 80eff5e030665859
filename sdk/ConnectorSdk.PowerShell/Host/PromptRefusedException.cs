using System.Management.Automation.Host;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// The exception that is thrown when a command prompts for input. The engine expects a <see cref="HostException"/> from a host
/// that can't prompt.
/// </summary>
internal sealed class PromptRefusedException() : HostException(Text)
{
    /// <summary>Only the message of the exception is returned from another process.</summary>
    public const string Text = "The command asked a question, and there is no user to answer it.";
}

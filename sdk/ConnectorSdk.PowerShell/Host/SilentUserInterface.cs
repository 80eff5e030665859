using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// Refuses every prompt immediately instead of waiting for an answer. Output is ignored, because warnings and messages also
/// arrive in the streams.
/// </summary>
internal sealed class SilentUserInterface : PSHostUserInterface
{
    public override PSHostRawUserInterface? RawUI => null;

    public override Dictionary<string, PSObject> Prompt(
        string caption, string message, Collection<FieldDescription> descriptions)
        => throw new PromptRefusedException();

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
        => throw new PromptRefusedException();

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName)
        => throw new PromptRefusedException();

    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options)
        => throw new PromptRefusedException();

    public override string ReadLine() => throw new PromptRefusedException();

    public override SecureString ReadLineAsSecureString() => throw new PromptRefusedException();

    public override void Write(string value)
    {
    }

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value)
    {
    }

    public override void WriteDebugLine(string message)
    {
    }

    public override void WriteErrorLine(string value)
    {
    }

    public override void WriteLine(string value)
    {
    }

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    public override void WriteVerboseLine(string message)
    {
    }

    public override void WriteWarningLine(string message)
    {
    }
}

using System.Globalization;
using System.Management.Automation.Host;

namespace ConnectorSdk.PowerShell;

/// <summary>The host of a service, which has neither a console nor a user.</summary>
internal sealed class SilentHost : PSHost
{
    private readonly SilentUserInterface _ui = new();

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "ConnectorSdk";

    public override PSHostUserInterface UI => _ui;

    public override Version Version { get; } = new(1, 0);

    public override void EnterNestedPrompt() => throw new PromptRefusedException();

    public override void ExitNestedPrompt()
    {
    }

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    /// <summary>Ignores <c>exit</c> in a module, which must not end the service.</summary>
    public override void SetShouldExit(int exitCode)
    {
    }
}

using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.Cli.Tests;

/// <summary>PowerShell's binding of a command: the values by parameter, or the reason for a refusal.</summary>
internal sealed record PowerShellBinding(IReadOnlyDictionary<string, object?>? Values, string Refusal);

/// <summary>Binds commands of declared functions with PowerShell itself.</summary>
public sealed class PowerShellBinder : IDisposable
{
    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public PowerShellBinder()
    {
        _runspace.Open();
        Run("function Get-Text { 'text' }");
    }

    /// <returns>PowerShell's error message, or null if the function is declared.</returns>
    public string? Declare(string function)
    {
        try
        {
            Run(function);
            return null;
        }
        catch (RuntimeException e)
        {
            return e.Message;
        }
    }

    internal PowerShellBinding Bind(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        try
        {
            var results = shell.AddScript(script, useLocalScope: true).Invoke();
            return shell.HadErrors
                ? new PowerShellBinding(null, shell.Streams.Error.FirstOrDefault()?.FullyQualifiedErrorId ?? "Error")
                : new PowerShellBinding((Dictionary<string, object?>)results[^1].BaseObject, "");
        }
        catch (RuntimeException e)
        {
            return new PowerShellBinding(null, e.ErrorRecord.FullyQualifiedErrorId);
        }
    }

    private void Run(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(script, useLocalScope: false).Invoke();
    }

    public void Dispose() => _runspace.Dispose();
}

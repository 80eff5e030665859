using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>PowerShell itself. It declares functions and binds commands to them.</summary>
public sealed class ExampleShell : IDisposable
{
    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public ExampleShell() => _runspace.Open();

    /// <returns>
    /// The bound values by the names of the parameters, or null if PowerShell refuses the function or the command.
    /// </returns>
    public IReadOnlyDictionary<string, object?>? Bind(string function, string command)
    {
        using var shell = PowerShell.Create(_runspace);
        try
        {
            var results = shell.AddScript(function + "\n" + command, useLocalScope: true).Invoke();
            return shell.HadErrors || results is not [{ BaseObject: Dictionary<string, object?> values }]
                ? null
                : values.ToDictionary(pair => pair.Key, pair => Unwrap(pair.Value), StringComparer.OrdinalIgnoreCase);
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    public void Dispose() => _runspace.Dispose();

    private static object? Unwrap(object? value) => value switch
    {
        PSObject wrapped => Unwrap(wrapped.BaseObject),
        SwitchParameter { IsPresent: var isOn } => isOn,
        _ => value,
    };
}

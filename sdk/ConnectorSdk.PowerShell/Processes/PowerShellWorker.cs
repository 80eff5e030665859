using System.Reflection;
using Microsoft.PowerShell;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// Makes a program the process of its own runspaces, so that <c>pwsh</c> doesn't have to be installed. Call
/// <see cref="TryRun"/> first in <c>Main</c>, and set <see cref="PowerShellInvokerOptions.Process"/> to
/// <see cref="CurrentProcess"/>.
/// </summary>
public static class PowerShellWorker
{
    /// <summary>The environment variable that identifies a worker process.</summary>
    internal const string Marker = "CONNECTORSDK_WORKER";

    /// <summary>Gets the program that is running.</summary>
    /// <exception cref="PlatformNotSupportedException">The path of the program isn't known.</exception>
    public static PowerShellProcess CurrentProcess
    {
        get
        {
            var program = Environment.ProcessPath
                ?? throw new PlatformNotSupportedException("The path of the program isn't known.");
            var process = new PowerShellProcess { FileName = program };
            if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
                && Assembly.GetEntryAssembly() is { Location.Length: > 0 } entry)
            {
                process.Arguments.Add(entry.Location);
            }

            return process;
        }
    }

    /// <summary>
    /// Runs PowerShell if the program was started as the process of a runspace, and returns when the runspace is closed.
    /// </summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="exitCode">The exit code if the method returns <see langword="true"/>.</param>
    /// <returns>
    /// <see langword="true"/> if the program was started for a runspace and must end now; otherwise, <see langword="false"/>.
    /// </returns>
    public static bool TryRun(string[] args, out int exitCode)
    {
        ArgumentNullException.ThrowIfNull(args);
        exitCode = 0;
        if (Environment.GetEnvironmentVariable(Marker) != "1" || !args.Contains("-s"))
        {
            return false;
        }

        // Processes that a module starts aren't workers, so they must not inherit the variable.
        Environment.SetEnvironmentVariable(Marker, null);
        exitCode = ConsoleShell.Start(null, null, args);
        return true;
    }
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ConnectorSdk.Benchmarks.Processes;

/// <summary>Processes of .NET that start cold.</summary>
internal static class ColdProcess
{
    /// <summary>The runtime lies in shared/Microsoft.NETCore.App/version.</summary>
    public static string DotNetFolder { get; }
        = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent!.Parent!.Parent!.FullName;

    /// <summary>Runs an assembly with the runtime of this process.</summary>
    public static void Run(params IEnumerable<string> arguments)
        => Run(new ProcessStartInfo(Path.Combine(DotNetFolder, "dotnet"), arguments) { RedirectStandardOutput = true });

    /// <exception cref="InvalidOperationException">The process failed. The message is what it wrote.</exception>
    public static void Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }
}

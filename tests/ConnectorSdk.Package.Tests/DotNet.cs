using System.Diagnostics;
using System.Text;

namespace ConnectorSdk.Package.Tests;

/// <summary>What a process wrote, to both of its outputs, and its exit code.</summary>
internal sealed record DotNetResult(int ExitCode, string Output);

/// <summary>
/// Runs the dotnet command in a process of its own, and lets nothing outlive it except the compiler server of tests that ask for
/// one.
/// </summary>
internal static class DotNet
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(10);

    /// <summary>The name of the compiler server; null if each build starts its own compiler.</summary>
    private static string? _server;

    /// <exception cref="TimeoutException">The command took longer than it ever should; it was ended.</exception>
    public static async Task<DotNetResult> RunAsync(
        string folder, IEnumerable<string> arguments, CancellationToken cancellation, string? program = null)
    {
        var output = new StringBuilder();
        using var process = new Process { StartInfo = Describe(folder, arguments, program) };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took over {_limit}:\n{Written()}");
        }

        return new DotNetResult(process.ExitCode, Written());

        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        string Written()
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>
    /// Lets all later builds share a compiler server, because a compiler that starts for each build takes most of its time. Other
    /// builds on the machine don't share it. <see cref="EndServerAsync"/> ends the server.
    /// </summary>
    public static void ShareServer() => _server = $"connectorsdk-{Environment.ProcessId}";

    /// <summary>Ends the compiler server, which is next to the compiler in the SDK.</summary>
    public static async Task EndServerAsync(string folder)
    {
        var compiler = await RunAsync(folder, ["msbuild", "-getProperty:RoslynTargetsPath"], CancellationToken.None);
        var server = Path.Combine(compiler.Output.Trim(), "bincore", "VBCSCompiler.dll");
        await RunAsync(folder, ["exec", server, "-shutdown", $"-pipename:{_server}"], CancellationToken.None);
    }

    /// <summary>How a command is started; another program in place of dotnet where one is named.</summary>
    public static ProcessStartInfo Describe(string folder, IEnumerable<string> arguments, string? program = null)
    {
        var start = new ProcessStartInfo(program ?? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Under dotnet test, the variables of that build would steer this one.
        var inherited = start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
        foreach (var name in inherited.ToList())
        {
            start.Environment.Remove(name);
        }

        // No other build server or worker node may stay behind and keep files of a deleted folder open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = _server is null ? "false" : "true";
        start.Environment["SharedCompilationId"] = _server;

        // Optimized code that is compiled with a profile doesn't pay off in processes that are this short.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}

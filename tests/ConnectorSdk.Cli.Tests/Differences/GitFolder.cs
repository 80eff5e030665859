using System.Diagnostics;

namespace ConnectorSdk.Cli.Tests;

/// <summary>A git repository for one test.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TestFolder _folder = new();

    public GitFolder() => Run("init", "--quiet", "--initial-branch=main");

    /// <summary>Writes a file and commits it.</summary>
    public void Commit(string name, string text)
    {
        _folder.Write(name, text);
        Run("add", ".");
        Run("-c", "user.name=Lamp", "-c", "user.email=lamp@contoso.com", "commit", "--quiet", "--message=Lamp");
    }

    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs the tool in the repository, in a separate process with a different current folder.</summary>
    public ToolRun Tool(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [typeof(ConnectorSdk.Cli.Tool).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.Result);
    }

    public void Dispose()
    {
        // Git objects are read-only files, which can't be deleted on Windows.
        foreach (var file in Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    private void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

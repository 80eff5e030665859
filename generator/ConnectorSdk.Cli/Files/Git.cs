using System.Diagnostics;
using System.Globalization;
using System.Text;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Files;

/// <summary>
/// Runs the installed <c>git</c>. It supports every repository format, and everyone with a repository has it. A library would
/// add native code for each platform. The commands only read, and run no hooks or filters.
/// </summary>
internal static class Git
{
    /// <returns>The output of the command without the final line break, or null if the command fails.</returns>
    public static string? Text(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text.TrimEnd('\n') : null;
    }

    /// <summary>Gets the contents of files, in the same order, with a single process.</summary>
    public static IReadOnlyList<FileText> Contents(IReadOnlyList<GitFile> files)
    {
        using var process = Start("cat-file", "--batch");
        using var output = new BufferedStream(process.StandardOutput.BaseStream);
        List<FileText> contents = [];
        foreach (var file in files)
        {
            process.StandardInput.Write(file.Id + "\n");
            process.StandardInput.Flush();
            contents.Add(FileText.Of(ReadObject(output)));
        }

        process.StandardInput.Close();
        process.WaitForExit();
        return contents;
    }

    /// <summary>Reads "ID blob SIZE", a line break, the bytes, and a line break.</summary>
    private static byte[] ReadObject(BufferedStream output)
    {
        var header = new StringBuilder();
        for (var next = output.ReadByte(); next is not ('\n' or -1); next = output.ReadByte())
        {
            header.Append((char)next);
        }

        if (header.ToString().Split(' ') is not [_, "blob", var size])
        {
            throw new IOException($"git cannot read a file of the revision: {header}");
        }

        var bytes = new byte[int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture)];
        output.ReadExactly(bytes);
        output.ReadByte();
        return bytes;
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Searches only the folders of PATH, because a repository can contain a file named git.</summary>
    private static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists)
            ?? throw new UnusableArgumentsException("To read a revision, install git, and add it to PATH.");
    }
}

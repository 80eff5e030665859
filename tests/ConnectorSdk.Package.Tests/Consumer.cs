using System.Runtime.InteropServices;
using System.Text.Json;

namespace ConnectorSdk.Package.Tests;

/// <summary>A project of somebody else, who has nothing but the packages.</summary>
internal sealed class Consumer
{
    private readonly string _folder;

    private Consumer(string folder) => _folder = folder;

    /// <summary>Makes a project. Its name must be unique among the tests.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="name">The project's name, and its root namespace.</param>
    /// <param name="project">What the project file holds; <c>$version</c> stands for the packages' version.</param>
    /// <param name="code">The only source file.</param>
    /// <param name="language">The language, as the extension of its source files.</param>
    public static Consumer Create(Packages packages, string name, string project, string code, string language = "cs")
        => CreateEmpty(packages, name)
            .Write($"{name}.{language}proj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                {project.Replace("$version", packages.Version, StringComparison.Ordinal)}
                </Project>
                """)
            .Write($"Program.{language}", code);

    /// <summary>Makes a folder without a project.</summary>
    public static Consumer CreateEmpty(Packages packages, string name)
        => new(Directory.CreateDirectory(Path.Combine(packages.ConsumersFolder, name)).FullName);

    /// <summary>The project's folder.</summary>
    public string Folder => _folder;

    /// <summary>Adds a document of the tests to the project's folder <c>specs</c>.</summary>
    public Consumer WithDocument(string file)
    {
        var specs = Directory.CreateDirectory(Path.Combine(_folder, "specs"));
        File.Copy(Document.PathOf(file), Path.Combine(specs.FullName, file));
        return this;
    }

    /// <summary>Adds the document of the print queue, rewritten for another noun.</summary>
    public Consumer WithDocumentOf(string noun)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "specs"));
        var text = File.ReadAllText(Document.PathOf("New-PrintQueue.md"));
        return Write($"specs/New-{noun}.md", text.Replace("PrintQueue", noun, StringComparison.Ordinal));
    }

    public Consumer Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        return this;
    }

    /// <summary>Gives a file a date that is older than everything that is ever built.</summary>
    public Consumer Age(string file)
    {
        File.SetLastWriteTimeUtc(Path.Combine(_folder, file), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return this;
    }

    public Consumer Delete(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        return this;
    }

    public Consumer Move(string file, string to)
    {
        File.Move(Path.Combine(_folder, file), Path.Combine(_folder, to));
        return this;
    }

    public Consumer Copy(string file, string to)
    {
        File.Copy(Path.Combine(_folder, file), Path.Combine(_folder, to));
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    /// <summary>The files below a folder of the project, by name, with the time of their last change.</summary>
    public Dictionary<string, DateTime> FilesIn(string folder, string pattern)
    {
        var path = Path.Combine(_folder, folder);
        return Directory.GetFiles(path, pattern, SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(path, file), File.GetLastWriteTimeUtc);
    }

    public Task<DotNetResult> CleanAsync() => DotNetAsync(["clean", "-nodeReuse:false"]);

    public Task<DotNetResult> BuildAsync(params string[] arguments)
        => DotNetAsync(["build", "-nodeReuse:false", "-m:1", .. arguments]);

    /// <summary>Runs what <see cref="BuildAsync"/> has built.</summary>
    public Task<DotNetResult> RunAsync() => DotNetAsync(["run", "--no-build"]);

    /// <summary>Builds and runs a program that is a single file of source.</summary>
    public Task<DotNetResult> RunFileAsync(string file) => DotNetAsync(["run", file]);

    /// <summary>Publishes for the system that the tests run on, into the folder <c>published</c>.</summary>
    public Task<DotNetResult> PublishAsync(params string[] arguments)
        => DotNetAsync(["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published", "-nodeReuse:false",
            "-m:1", .. arguments]);

    /// <summary>Runs the program that <see cref="PublishAsync"/> has published.</summary>
    public Task<DotNetResult> RunPublishedAsync(string name)
        => DotNet.RunAsync(_folder, [], TestContext.Current.CancellationToken, Path.Combine(_folder, "published",
            OperatingSystem.IsWindows() ? $"{name}.exe" : name));

    /// <summary>The files whose changes dotnet watch waits for.</summary>
    public Task<DotNetResult> WatchedFilesAsync() => DotNetAsync(["watch", "--list"]);

    /// <summary>The items of a kind as JSON, without a build.</summary>
    public async Task<string> ItemsAsync(string kind)
    {
        var restored = await DotNetAsync(["restore"]);
        Assert.True(restored.ExitCode == 0, restored.Output);
        return (await DotNetAsync(["msbuild", $"-getItem:{kind}", "-nodeReuse:false"])).Output;
    }

    /// <summary>
    /// The assemblies that a build would have the compiler load, without a compilation: their paths, with forward slashes.
    /// </summary>
    public async Task<string[]> AnalyzersAsync(params string[] arguments)
    {
        var restored = await DotNetAsync(["restore"]);
        Assert.True(restored.ExitCode == 0, restored.Output);
        var result = await DotNetAsync(["msbuild", "-t:Compile", "-getItem:CscCommandLineArgs", "-nodeReuse:false",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
        return [.. JsonDocument.Parse(result.Output).RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs")
            .EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal))
            .Select(argument => argument["/analyzer:".Length..].Trim('"').Replace('\\', '/'))];
    }

    private Task<DotNetResult> DotNetAsync(IEnumerable<string> arguments)
        => DotNet.RunAsync(_folder, arguments, TestContext.Current.CancellationToken);
}

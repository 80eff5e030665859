using System.Diagnostics;
using System.Runtime.InteropServices;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>
/// What the generator adds to a compiler that starts cold, as in a build on a server. The floor compiles the same C#, from files,
/// and has a generator that scans the same documents.
/// </summary>
internal static class CompilerRows
{
    private static readonly EmitOptions _options = new("Benchmarks", Nullable: true);

    public static RowGroup Create()
    {
        var folder = Directory.CreateTempSubdirectory("connectorsdk-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var documents = SampleDocuments.Take(36)
            .Select(document => Write(folder, document.FileName, document.Text))
            .ToList();
        var emitted = Emit().Select((source, i) => Write(folder, $"Emitted{i}.cs", source)).ToList();
        var empty = Write(folder, "Code.cs", "class Code { }");
        var scanning = typeof(LineScanGenerator).Assembly.Location;
        var floor = WriteResponse(folder, "floor", [scanning], documents, [empty, .. emitted]);
        var subject = WriteResponse(folder, "subject", Directory.GetFiles(GeneratorFolder(), "*.dll"), documents, [empty]);
        return new RowGroup(
            () => Compile(floor),
            new Row("cold compiler, 36 documents - plain scan, in ms", () => Compile(subject), Goal: 40, Measure.Milliseconds))
        {
            WarmUp = 2,
            Rounds = 15,
        };
    }

    private static IEnumerable<string> Emit()
    {
        return SampleDocuments.Take(36)
            .Select(document => SpecReader.Read(document.FileName, document.Text))
            .Where(spec => spec.Cmdlet is not null)
            .Select(spec => BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules))
            .GroupBy(builder => builder.Noun)
            .Select(noun => NounEmitter.Emit(noun, _options));
    }

    /// <summary>The generator as it is packed: built for netstandard2.0, with what it needs beside it.</summary>
    private static string GeneratorFolder()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(
            SharedDocuments.Repository, "generator", "ConnectorSdk.Generator", "bin", configuration, "netstandard2.0");
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string WriteResponse(
        string folder, string name, IEnumerable<string> analyzers, IEnumerable<string> documents, IEnumerable<string> sources)
    {
        var config = Write(folder, "build.globalconfig", "is_global = true\nbuild_property.ConnectorSdkNamespace = Benchmarks\n");
        return Write(folder, name + ".rsp", string.Join('\n',
        [
            "/noconfig", "/nologo", "/target:library", "/nullable:enable", "/langversion:latest", "/nostdlib", "/deterministic",
            $"/out:\"{Path.Combine(folder, name + ".dll")}\"",
            $"/analyzerconfig:\"{config}\"",
            .. CSharpCode.References.Select(reference => $"/reference:\"{reference.Display}\""),
            .. analyzers.Select(path => $"/analyzer:\"{path}\""),
            .. documents.Select(path => $"/additionalfile:\"{path}\""),
            .. sources.Select(path => $"\"{path}\""),
        ]));
    }

    private static void Compile(string response)
    {
        using var compiler = Process.Start(new ProcessStartInfo(Path.Combine(DotNetFolder(), "dotnet"))
        {
            ArgumentList = { CompilerPath(), "@" + response },
            RedirectStandardOutput = true,
        })!;
        var output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        if (compiler.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    private static string CompilerPath() => Directory.GetDirectories(Path.Combine(DotNetFolder(), "sdk"))
        .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
        .Last(File.Exists);

    /// <summary>The runtime lies in shared/Microsoft.NETCore.App/version.</summary>
    private static string DotNetFolder()
        => new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent!.Parent!.Parent!.FullName;
}

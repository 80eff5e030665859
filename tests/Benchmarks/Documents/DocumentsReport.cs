using System.Globalization;
using ConnectorSdk.Generator;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Benchmarks.Documents;

/// <summary>
/// What becomes of the documents of modules: a folder with documents is a module, and all its documents are compiled together,
/// as in a project of their own.
/// </summary>
internal static class DocumentsReport
{
    /// <summary>The driver's own diagnostics of a generator that threw.</summary>
    private static readonly string[] _exceptionIds = ["CSDK0009", "CS8784", "CS8785"];

    /// <summary>
    /// Returns the process's exit code: 1 where code doesn't compile or the generator threw, 2 without documents.
    /// </summary>
    public static int Print(TextWriter output, bool details, string? folder)
    {
        folder ??= SharedDocuments.Folder is { } shared ? Path.Combine(shared, "corpus") : null;
        if (folder is null || !Directory.Exists(folder))
        {
            Console.Error.WriteLine(folder is null ? SharedDocuments.SkipReason : $"There is no folder {folder}.");
            return 2;
        }

        var modules = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetRelativePath(folder, Path.GetDirectoryName(path)!))
            .Select(group => Compile(group.Key, [.. group]))
            .ToList();
        foreach (var line in details ? modules.SelectMany(module => module.Details) : [])
        {
            output.WriteLine(line);
        }

        output.WriteLine(
            "| module | docs seen | parsed | compiled | C# errors | C# warnings | generator exceptions | diagnostics by id |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var module in modules)
        {
            Print(output, module);
        }

        if (modules.Count > 1)
        {
            Print(output, Total(modules));
        }

        return modules.Count == 0 ? 2 : modules.Exists(module => module.Errors + module.Exceptions > 0) ? 1 : 0;
    }

    private static ModuleResult Compile(string module, IReadOnlyList<string> paths)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ConnectorSdkGenerator().AsSourceGenerator()],
            paths.Select(path => new DocumentFile(path)),
            CSharpCode.ParseOptions());
        var ran = driver.RunGeneratorsAndUpdateCompilation(CSharpCode.Compilation(), out var compilation, out var reported);
        var compiler = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToList();
        var cmdlets = ran.GetRunResult().GeneratedTrees.ToDictionary(tree => tree, Cmdlets);
        var failed = compiler.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.SourceTree)
            .ToHashSet();
        return new ModuleResult(
            module.Replace('\\', '/'),
            paths.Count,
            cmdlets.Values.Sum(),
            cmdlets.Where(file => !failed.Contains(file.Key)).Sum(file => file.Value),
            compiler.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            compiler.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning),
            reported.Count(diagnostic => _exceptionIds.Contains(diagnostic.Id)),
            [.. reported.CountBy(diagnostic => diagnostic.Id).OrderBy(count => count.Key, StringComparer.Ordinal)],
            [.. compiler.Concat(reported).Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>How many cmdlets a generated file has builders of: each comes from a document.</summary>
    private static int Cmdlets(SyntaxTree file) => file.GetRoot().DescendantNodes().OfType<AttributeSyntax>()
        .Count(attribute => attribute.Name.ToString().EndsWith(".CmdletBuilder", StringComparison.Ordinal));

    private static ModuleResult Total(IReadOnlyList<ModuleResult> modules) => new(
        "all",
        modules.Sum(module => module.Seen),
        modules.Sum(module => module.Parsed),
        modules.Sum(module => module.Compiled),
        modules.Sum(module => module.Errors),
        modules.Sum(module => module.Warnings),
        modules.Sum(module => module.Exceptions),
        [.. modules.SelectMany(module => module.Ids).GroupBy(id => id.Key, id => id.Value)
            .Select(group => KeyValuePair.Create(group.Key, group.Sum()))
            .OrderBy(count => count.Key, StringComparer.Ordinal)],
        []);

    private static void Print(TextWriter output, ModuleResult module)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {module.Name} | {module.Seen} | {module.Parsed} | {module.Compiled} | {module.Errors} | {module.Warnings} | "
            + $"{module.Exceptions} | {string.Join(", ", module.Ids.Select(id => $"{id.Key} {id.Value}"))} |"));

    /// <summary>The counts of a module. <paramref name="Parsed"/> are the documents that became builders.</summary>
    private sealed record ModuleResult(
        string Name,
        int Seen,
        int Parsed,
        int Compiled,
        int Errors,
        int Warnings,
        int Exceptions,
        IReadOnlyList<KeyValuePair<string, int>> Ids,
        IReadOnlyList<string> Details);

    private sealed class DocumentFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
    }
}

using System.Globalization;
using System.Text.Json;
using ConnectorSdk.Cli;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.Benchmarks.Examples;

/// <summary>The findings on the examples of a folder's documents, and how many examples there are.</summary>
internal sealed record ExampleCheck(string Module, int Documents, int Examples, IReadOnlyList<ExampleFinding> Findings)
{
    /// <summary>
    /// Checks each example as a script of its own against all documents of its folder: examples use the neighbours as well.
    /// </summary>
    public static ExampleCheck Run(string module, string folder, IReadOnlyList<string> documents)
    {
        var scripts = Directory.CreateTempSubdirectory("connectorsdk-examples");
        try
        {
            var examples = documents.SelectMany(document => Write(document, scripts.FullName)).ToList();
            var findings = examples.Count == 0 ? [] : Check(folder, scripts.FullName);
            return new ExampleCheck(module, documents.Count, examples.Count,
                [.. findings.Select(finding => Read(finding, module)).OrderBy(finding => finding.Document, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Line)]);
        }
        finally
        {
            scripts.Delete(recursive: true);
        }
    }

    /// <summary>The name of a script tells where its example stands.</summary>
    private static IEnumerable<string> Write(string document, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(document);
        var text = File.ReadAllText(document);
        var lines = text.Split('\n');
        foreach (var example in DocumentReader.Read(Path.GetFileName(document), text, [])?.Examples ?? [])
        {
            // The line of a block is that of its fence.
            var line = example.Line + (lines[example.Line - 1].TrimStart() is ['`' or '~', ..] ? 1 : 0);
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{line}.ps1"));
            File.WriteAllText(path, example.Code);
            yield return path;
        }
    }

    private static IEnumerable<JsonElement> Check(string documents, string scripts)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Tool.Run(
            ["check", "--specs", documents, "--format", "json", Path.Combine(scripts, "*.ps1")],
            new Terminal(TextReader.Null, output, error));
        if (exitCode > 1)
        {
            throw new InvalidOperationException(error.ToString());
        }

        using var json = JsonDocument.Parse(output.ToString());
        return [.. json.RootElement.EnumerateArray().Select(finding => finding.Clone())];
    }

    private static ExampleFinding Read(JsonElement finding, string module)
    {
        var name = Path.GetFileNameWithoutExtension(finding.GetProperty("file").GetString()!);
        var dot = name.LastIndexOf('.');
        return ExampleFinding.Of(
            finding, $"{module}/{name[..dot]}.md", int.Parse(name[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}

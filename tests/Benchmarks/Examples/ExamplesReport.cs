using System.Globalization;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Examples;

/// <summary>
/// What <c>check</c> says of the documents' own examples. Each finding is judged: the document contradicts itself, or the product
/// is wrong.
/// </summary>
internal static class ExamplesReport
{
    /// <summary>
    /// Returns the process's exit code: 1 where an error or a warning isn't judged or blames the product, 2 without documents.
    /// </summary>
    public static int Print(TextWriter output, bool details, string? folder)
    {
        folder ??= SharedDocuments.Folder is { } shared ? Path.Combine(shared, "corpus") : null;
        if (folder is null || !Directory.Exists(folder))
        {
            Console.Error.WriteLine(folder is null ? SharedDocuments.SkipReason : $"There is no folder {folder}.");
            return 2;
        }

        var judgements = Judgements.Read();
        var modules = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetDirectoryName(path)!)
            .Select(group => ExampleCheck.Run(Path.GetFileName(group.Key), group.Key, [.. group]))
            .ToList();
        var findings = modules.SelectMany(module => module.Findings).Where(finding => finding.Id != FindingIds.Syntax).ToList();
        PrintFindings(output, findings, judgements, details);
        PrintCounts(output, findings, judgements);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{findings.Count} findings in {modules.Sum(module => module.Examples)} examples of "
            + $"{modules.Sum(module => module.Documents)} documents. PowerShell's own parser refuses "
            + $"{modules.Sum(Unreadable)} examples in part: output beside the commands, mostly."));
        PrintUnused(output, modules, judgements);
        return modules.Count == 0 ? 2 : findings.Exists(finding => finding.IsSevere && IsOpen(finding, judgements)) ? 1 : 0;
    }

    private static int Unreadable(ExampleCheck module)
        => module.Findings
            .Where(finding => finding.Id == FindingIds.Syntax)
            .DistinctBy(finding => (finding.Document, finding.Example))
            .Count();

    /// <summary>A finding that nobody has judged, or that is false.</summary>
    private static bool IsOpen(ExampleFinding finding, IReadOnlyDictionary<string, Judgement> judgements)
        => !judgements.TryGetValue(finding.Key, out var judgement) || judgement.BlamesProduct;

    private static void PrintFindings(
        TextWriter output, List<ExampleFinding> findings, IReadOnlyDictionary<string, Judgement> judgements, bool details)
    {
        foreach (var finding in findings.Where(finding => details || IsOpen(finding, judgements)))
        {
            output.WriteLine(finding);
            output.WriteLine(judgements.TryGetValue(finding.Key, out var judgement)
                ? $"  {(judgement.BlamesProduct ? Judgements.WrongProduct : Judgements.WrongDocument)}: {judgement.Reason}"
                : "  not judged");
        }
    }

    private static void PrintCounts(
        TextWriter output, List<ExampleFinding> findings, IReadOnlyDictionary<string, Judgement> judgements)
    {
        output.WriteLine("| id | severity | findings | wrong document | wrong product | not judged |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        foreach (var group in findings.GroupBy(finding => (finding.Id, finding.Severity)).OrderBy(group => group.Key))
        {
            var judged = group.Where(finding => judgements.ContainsKey(finding.Key)).ToList();
            var blamesProduct = judged.Count(finding => judgements[finding.Key].BlamesProduct);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {group.Key.Id} | {group.Key.Severity} | {group.Count()} | {judged.Count - blamesProduct} | {blamesProduct} | "
                + $"{group.Count() - judged.Count} |"));
        }
    }

    /// <summary>A judgement of something that isn't found any more can go.</summary>
    private static void PrintUnused(
        TextWriter output, List<ExampleCheck> modules, IReadOnlyDictionary<string, Judgement> judgements)
    {
        var found = modules
            .SelectMany(module => module.Findings)
            .Select(finding => finding.Key)
            .ToHashSet(StringComparer.Ordinal);
        var unused = judgements.Keys
            .Where(key => modules.Exists(module => key.StartsWith(module.Module + "/", StringComparison.Ordinal))
                && !found.Contains(key))
            .ToList();
        foreach (var key in unused)
        {
            output.WriteLine($"judged, and not found: {key.Replace('\t', ' ')}");
        }
    }
}

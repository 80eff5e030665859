using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConnectorSdk.Analyzers;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// The pages of the analyzers' rules are correct: their examples report exactly the messages that the pages quote.
/// </summary>
public sealed class RulePageTests
{
    private static readonly string _folder = Path.Combine(SharedDocuments.Repository, "analyzers", "docs", "rules");

    private static readonly Lazy<GeneratorRun> _lamp = new(() => GeneratorRun.Of(
        LanguageVersion.Latest,
        new BuildOptions(("ConnectorSdkNamespace", "Contoso.Lighting")),
        "",
        ("New-Lamp.md", File.ReadAllText(Path.Combine(_folder, "New-Lamp.md")))));

    public static TheoryData<string> Ids =>
        [.. Directory.EnumerateFiles(_folder, "CSDK*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    /// <summary>The IDs of the analyzers. Other IDs are about documents, the build, and scripts.</summary>
    public static TheoryData<string> IdsOfCode =>
        [.. Ids.Select(row => row.Data).Where(id => id is not ['C', 'S', 'D', 'K', '0' or '4', ..])];

    /// <summary>Other IDs are fixed in the document (CSDK3001) or in the project file.</summary>
    public static TheoryData<string> IdsFixedInCode
        => [.. IdsOfCode.Select(row => row.Data).Where(id => id is not ("CSDK3001" or "CSDK3006" or "CSDK3007"))];

    [Fact]
    public void The_document_of_the_examples_is_understood_as_a_whole()
        => Assert.Empty(_lamp.Value.Diagnostics);

    [Theory]
    [MemberData(nameof(IdsOfCode))]
    public async Task The_example_has_the_quoted_messages_and_no_others(string id)
    {
        var page = File.ReadAllText(Path.Combine(_folder, $"{id}.md"));
        var code = Regex.Match(page, "## Example\n.*?```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var quoted = Regex.Matches(page, "^> (CSDK.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        var targets = Regex.Match(page, "The project of the example declares `(.*?)`").Groups[1].Value;

        var format = Regex.Match(page, "The builder of the example has the format `(.*?)`").Groups[1].Value;

        var reports = await ReportsAsync(code, targets, format);

        Assert.Equal(string.Join('\n', quoted), string.Join('\n', reports));
    }

    [Theory]
    [MemberData(nameof(IdsFixedInCode))]
    public async Task The_fixed_code_has_no_messages(string id)
    {
        var page = File.ReadAllText(Path.Combine(_folder, $"{id}.md"));
        var fix = Regex.Match(page, "## How to fix it\n(.*?)## How to suppress it", RegexOptions.Singleline).Groups[1].Value;
        var code = Regex.Match(fix, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var targets = Regex.Match(page, "The project of the example declares `(.*?)`").Groups[1].Value;

        Assert.NotEmpty(code);
        Assert.Empty(await ReportsAsync(code, targets, format: ""));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_same_headings_as_the_others(string id)
    {
        var headings = File.ReadLines(Path.Combine(_folder, $"{id}.md"))
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..])
            .ToList();
        string[] expected = id is [.., '0' or '3' or '4', _, _, _]
            ? ["Cause", "Example", "How to fix it", "How to suppress it"]
            : ["Cause", "Sentences that lead to it", "Example", "How to fix it", "How to suppress it"];
        Assert.Equal(expected, headings);
    }

    private static async Task<IEnumerable<string>> ReportsAsync(string code, string targets, string format)
    {
        var builders = format.Length == 0 ? _lamp.Value.Compilation : OfFormat(format, _lamp.Value.Compilation);
        var compilation = builders.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using Contoso.Lighting;
            internal static class Example
            {
                internal static void Run(bool isRed)
                {
                    _ = isRed;
                    {{code}}
                }
            }
            """,
            CSharpCode.ParseOptions(),
            "Example.cs"));
        Assert.Empty(CSharpCode.Problems(compilation));
        var analyzers = typeof(BuilderRulesAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        var options = new AnalyzerOptions([], new BuildOptions(("_ConnectorSdkTargets", targets.Replace(';', '|'))));
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"
            .Replace($"ConnectorSdk.Core {Version}.", "ConnectorSdk.Core 1.0.0.", StringComparison.Ordinal));
    }

    private static string Version => typeof(BuilderRulesAnalyzer).Assembly.GetName().Version!.ToString(3);

    /// <summary>Gets the same builders as if a later generator had written them.</summary>
    private static Compilation OfFormat(string format, Compilation compilation)
        => compilation.SyntaxTrees.Aggregate(compilation, (all, tree) => all.ReplaceSyntaxTree(
            tree,
            tree.WithChangedText(SourceText.From(tree.ToString()
                .Replace("Format = 1", $"Format = {format}", StringComparison.Ordinal)
                .Replace($"Generator = \"{Version}\"", "Generator = \"2.0.0\"", StringComparison.Ordinal), Encoding.UTF8))));
}

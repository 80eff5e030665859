using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Robustness;

/// <summary>Files without builders, or with correct uses of builders, get no reports, even if they are damaged.</summary>
[Trait("Speed", "Slow")]
public sealed class VariedFilesTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Xunit;
        """;

    /// <summary>The sources of the repository that don't build a command.</summary>
    private static readonly string[] _repository =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(source => !source.Contains("Build()", StringComparison.Ordinal))
            .Where(source => !source.Contains("WithParameter(", StringComparison.Ordinal)),
    ];

    [Fact]
    public void There_are_more_than_two_hundred_files()
        => Assert.True(
            _repository.Length + ModernSamples.All.Count >= 200, $"{_repository.Length} and {ModernSamples.All.Count}");

    [Fact]
    public async Task Files_without_builders_are_left_alone()
        => Assert.Empty(await AnalyzerRun.DiagnosticsAsync(_repository.Append(Usings)));

    [Fact]
    public async Task Damaged_files_without_builders_are_left_alone()
        => Assert.Empty(await AnalyzerRun.DiagnosticsAsync([.. Damaged(_repository, 0), Usings]));

    [Fact]
    public async Task Correct_files_are_left_alone()
        => Assert.Empty(await AnalyzerRun.DiagnosticsAsync([.. ModernSamples.All, Usings]));

    /// <summary>
    /// The samples violate no rule even if any of their calls are removed. Reports about unused builders are possible, because a
    /// damaged file might discard a command.
    /// </summary>
    [Fact]
    public async Task Damaged_files_break_no_rule()
    {
        for (var seed = 0; seed < Damage.Kinds.Count; seed++)
        {
            var diagnostics = await AnalyzerRun.DiagnosticsAsync([.. Damaged(ModernSamples.All, seed), Usings]);
            Assert.DoesNotContain(diagnostics, IsRule);
        }
    }

    /// <summary>Damages each source in a way that depends on the seed.</summary>
    private static IEnumerable<string> Damaged(IReadOnlyList<string> sources, int seed)
        => sources.Select((source, i) => Damage.Apply(source, Damage.Kinds[(i + seed) % Damage.Kinds.Count], i + (seed * 31)));

    private static bool IsRule(Diagnostic diagnostic)
        => diagnostic.Id == Descriptors.PossibleId || diagnostic.Id.StartsWith("CSDK1", StringComparison.Ordinal)
            || diagnostic.Id.StartsWith("CSDK2", StringComparison.Ordinal) || diagnostic.Id == "AD0001";
}

using System.Globalization;
using ConnectorSdk.Cli.Differences.Api;
using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;
using CsCheck;
using Microsoft.CodeAnalysis;
using Spec = ConnectorSdk.SpecCompiler.Spec;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// Compares the API changes that <c>connectorsdk diff</c> reports with the C# compiler and the runtime. Code that uses the whole
/// old API is compiled with the new API. The code that was compiled with the old API is also linked with the new one.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class ApiOracleTests(ITestOutputHelper output)
{
    private const int DefaultPairs = 40;

    private static readonly int _pairs =
        int.TryParse(Environment.GetEnvironmentVariable("CONNECTORSDK_API_PAIRS"), CultureInfo.InvariantCulture, out var pairs)
            ? pairs
            : DefaultPairs;

    private int _count;
    private int _sourceBreaks;
    private int _binaryBreaks;
    private int _additions;
    private int _same;

    [Fact]
    public void The_effect_on_the_API_is_that_of_the_compiler_and_the_runtime()
    {
        Gen.Select(LampVersions.Pair, LampVersions.Pair, Gen.Bool).Sample(
            (made, changed, changesBoth) => Compare(
                [Read(made.Old, "New-Lamp"), Read(changed.Old, "Set-Lamp")],
                [Read(made.New, "New-Lamp"), Read(changesBoth ? changed.New : changed.Old, "Set-Lamp")]),
            iter: _pairs);
        output.WriteLine(
            $"{_count} pairs: {_sourceBreaks} break source code, {_binaryBreaks} break compiled code, "
            + $"{_additions} only add to the API, {_same} have the same API.");
        Assert.InRange(_sourceBreaks, 1, _count - 1);
        Assert.InRange(_binaryBreaks, 1, _count - 1);
    }

    private void Compare(IReadOnlyList<Spec> old, IReadOnlyList<Spec> @new)
    {
        var (before, after) = (new LampLibrary(old), new LampLibrary(@new));
        var caller = LampCaller.Of(before);
        var image = LampLibrary.Emit(LampLibrary.Compile("Caller", caller, [before.Reference]));
        Assert.Null(LampLink.Problem(image, before.Image));
        var compiled = LampLibrary.Compile("Caller", caller, [after.Reference]);
        var error = compiled.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var link = LampLink.Problem(image, after.Image);

        var changes = ApiComparer.Compare(new NounApi(old).Members, new NounApi(@new).Members);
        var details = $"{error} / {link}\n{string.Join("\n", changes)}";
        var removed = changes.Where(change => change is { IsAdded: false, InSource: true }).ToList();
        Assert.True(
            error is null ? removed.TrueForAll(change => HasOtherType(change, changes)) : removed.Count > 0,
            "Source: " + details);
        Assert.True(
            link is not null == changes.Any(change => change is { IsAdded: false, InBinary: true }), "Binary: " + details);

        var effect = SpecDifferences.Between(old, @new).Effect;
        Assert.True(error is null || effect.Source == Compatibility.Major, details);
        Assert.True(link is null || effect.Binary == Compatibility.Major, details);
        Interlocked.Increment(ref _count);
        Interlocked.Add(ref _sourceBreaks, error is null ? 0 : 1);
        Interlocked.Add(ref _binaryBreaks, link is null ? 0 : 1);
        Interlocked.Add(ref _additions, error is null && link is null && changes.Count > 0 ? 1 : 0);
        Interlocked.Add(ref _same, changes.Count == 0 ? 1 : 0);
    }

    /// <summary>A different type is a major change, even if C# converts every argument, for example to <c>object</c>.</summary>
    private static bool HasOtherType(ApiChange removed, IEnumerable<ApiChange> changes)
        => changes.Any(change => change.IsAdded
            && (change.Member.Container, change.Member.Name) == (removed.Member.Container, removed.Member.Name));

    private static Spec Read(int[] version, string cmdlet)
        => SpecReader.Read($"{cmdlet}.md", LampVersions.Write(version, cmdlet));
}

using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>Some kinds of tests always take long. They have the trait <c>Speed=Slow</c>, so that they can be left out.</summary>
public sealed class SlowTests
{
    private static readonly string[] _slowNames =
        ["OracleTests", "PropertyTests", "RobustnessTests", "CoverageTests", "CorpusTests", "AcceptanceTests"];

    [Fact]
    public void Tests_of_a_slow_kind_have_the_trait()
    {
        var root = Path.Combine(SharedDocuments.Repository, "tests");
        var slow = CSharpFile.In("tests")
            .Select(file => file.Path)
            .Where(path => _slowNames.Any(name => path.EndsWith(name + ".cs", StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(slow);
        Assert.All(slow, path => Assert.Contains(
            "[Trait(\"Speed\", \"Slow\")]", File.ReadAllText(Path.Combine(root, path)), StringComparison.Ordinal));
    }
}

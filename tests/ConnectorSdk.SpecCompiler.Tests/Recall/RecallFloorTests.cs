using ConnectorSdk.Benchmarks.Recall;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Recall;

/// <summary>The share of the rules that people read in documents that the grammar recognizes.</summary>
[Trait("Speed", "Slow")]
public sealed class RecallFloorTests
{
    public static TheoryData<string> Sets => [.. LabelledSet.All.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Relations_are_found_as_often_as_before(string set)
        => AssertReached(Scores(set).Relations.Recall, Floors(set).RelationRecall);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Relations_are_as_right_as_before(string set)
        => AssertReached(Scores(set).Relations.Precision, Floors(set).RelationPrecision);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Single_values_are_found_as_often_as_before(string set)
        => AssertReached(Scores(set).Values.Recall, Floors(set).ValueRecall);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Single_values_are_as_right_as_before(string set)
        => AssertReached(Scores(set).Values.Precision, Floors(set).ValuePrecision);

    private static RecallScores Scores(string set)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        return RecallScores.Of(Find(set));
    }

    private static RecallFloors Floors(string set) => Find(set).Floors;

    private static LabelledSet Find(string name) => LabelledSet.All.Single(set => set.Name == name);

    private static void AssertReached(double share, double floor)
        => Assert.True(share >= floor, $"{share:0.000} is below the floor of {floor:0.000}.");
}

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>Labelled documents that are measured together.</summary>
/// <param name="Name">The folder of their labels below <c>GroundTruth</c>.</param>
/// <param name="Documents">The shared folder that has the documents.</param>
/// <param name="Title">What the documents are, in words.</param>
/// <param name="Floors">What the grammar must reach, at least.</param>
internal sealed record LabelledSet(string Name, string Documents, string Title, RecallFloors Floors)
{
    /// <summary>Those that the grammar was written with.</summary>
    public static LabelledSet Tuned { get; } = new(
        "Tuned", "corpus/exchange", "Exchange, the documents that the grammar was written with", new(0.95, 0.97, 0.97, 0.99));

    /// <summary>Those that were labelled before the grammar read them.</summary>
    public static LabelledSet Unseen { get; } = new(
        "Unseen", "corpus/exchange", "Exchange, labelled before the grammar read them", new(0.92, 0.99, 0.91, 0.99));

    /// <summary>Those of other modules, labelled in the same way.</summary>
    public static LabelledSet OtherModules { get; } = new(
        "OtherModules", "corpus/other", "Other modules, labelled before the grammar read them", new(0.75, 0.99, 0.90, 0.99));

    /// <summary>All sets.</summary>
    public static IReadOnlyList<LabelledSet> All { get; } = [Tuned, Unseen, OtherModules];

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Shares from 0 to 1 that must be reached.</summary>
internal sealed record RecallFloors(double RelationRecall, double RelationPrecision, double ValueRecall, double ValuePrecision);

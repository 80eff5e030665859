namespace ConnectorSdk.Acceptance.Tests;

/// <summary>The shared cases have the verdicts that their documents require.</summary>
public sealed class SeedCaseTests
{
    public static TheoryData<string> Ids => [.. AcceptanceCases.SharedIds];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task The_compiler_and_the_analyzers_come_to_the_verdict(string id)
        => CaseVerdict.AssertAtCompileTimeAsync(AcceptanceCases.Shared(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Validate_comes_to_the_verdict(string id) => CaseVerdict.AssertAtRunTime(AcceptanceCases.Shared(id));
}

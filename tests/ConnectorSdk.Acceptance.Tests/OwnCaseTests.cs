namespace ConnectorSdk.Acceptance.Tests;

/// <summary>The project's own cases (Cases/own-cases.jsonl) have the verdicts that the documents in specs require.</summary>
public sealed class OwnCaseTests
{
    public static TheoryData<string> Ids => [.. AcceptanceCases.OwnIds];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task The_compiler_and_the_analyzers_come_to_the_verdict(string id)
        => CaseVerdict.AssertAtCompileTimeAsync(AcceptanceCases.Own(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Validate_comes_to_the_verdict(string id) => CaseVerdict.AssertAtRunTime(AcceptanceCases.Own(id));
}

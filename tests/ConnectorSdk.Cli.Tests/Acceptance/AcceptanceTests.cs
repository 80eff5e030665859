using ConnectorSdk.Acceptance.Tests;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// <c>check</c> reaches the same verdicts as the compiler, the analyzers, and <c>Validate()</c>, with the seeds and with the
/// project's own documents.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class AcceptanceTests
{
    public static TheoryData<string> SharedIds => [.. AcceptanceCases.SharedIds];

    public static TheoryData<string> OwnIds => [.. AcceptanceCases.OwnIds];

    private static string Seeds
    {
        get
        {
            Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
            return Path.Combine(SharedDocuments.Folder!, "seeds");
        }
    }

    private static string OwnDocuments => Path.Combine(SharedDocuments.Repository, "specs");

    [Theory]
    [MemberData(nameof(SharedIds))]
    public void The_seeds_judge_a_shared_case(string id) => AssertVerdict(AcceptanceCases.Shared(id), Seeds);

    [Theory]
    [MemberData(nameof(SharedIds))]
    public void The_own_documents_judge_a_shared_case(string id) => AssertVerdict(AcceptanceCases.Shared(id), OwnDocuments);

    [Theory]
    [MemberData(nameof(OwnIds))]
    public void The_seeds_judge_an_own_case(string id) => AssertVerdict(AcceptanceCases.Own(id), Seeds);

    [Theory]
    [MemberData(nameof(OwnIds))]
    public void The_own_documents_judge_an_own_case(string id) => AssertVerdict(AcceptanceCases.Own(id), OwnDocuments);

    private static void AssertVerdict(AcceptanceCase item, string specs)
    {
        var run = ToolRun.WithInput(item.Command, "check", "--specs", specs, "--format", "json", "-");

        var findings = run.Json.EnumerateArray().Select(FindingRow.Of).ToList();
        var objection = item.Judge([.. findings.Select(finding => new Finding(finding.IsError, finding.Parameters))]);
        Assert.True(objection is null, objection);
        Assert.Equal(findings.Exists(finding => finding.IsError) ? 1 : 0, run.ExitCode);
    }
}

using ConnectorSdk.Testing;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>The acceptance cases of the shared folder.</summary>
internal static class AcceptanceCases
{
    private static readonly Lazy<IReadOnlyDictionary<string, AcceptanceCase>> _cases = new(Load);

    public static AcceptanceCase Get(string id) => _cases.Value[id];

    /// <summary>The ids; one empty id where there is no shared folder, so that the absence is reported.</summary>
    public static TheoryData<string> Ids()
        => SharedDocuments.ArePresent ? new TheoryData<string>(_cases.Value.Keys) : new TheoryData<string>("");

    private static IReadOnlyDictionary<string, AcceptanceCase> Load()
        => File.ReadLines(Path.Combine(SharedDocuments.Folder!, "acceptance", "seed-cases.jsonl"))
            .Where(line => line.Length > 0)
            .Select(AcceptanceCase.Parse)
            .ToDictionary(item => item.Id);
}

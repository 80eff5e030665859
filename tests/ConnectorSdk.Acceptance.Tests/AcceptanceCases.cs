using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>The acceptance cases: the project's own cases and, if there is a shared folder, its cases.</summary>
internal static class AcceptanceCases
{
    private static readonly Lazy<IReadOnlyDictionary<string, AcceptanceCase>> _own =
        new(() => Load(Path.Combine(AppContext.BaseDirectory, "Cases", "own-cases.jsonl")));

    private static readonly Lazy<IReadOnlyDictionary<string, AcceptanceCase>> _shared =
        new(() => Load(Path.Combine(SharedDocuments.Folder!, "acceptance", "seed-cases.jsonl")));

    public static IEnumerable<string> OwnIds => _own.Value.Keys;

    /// <summary>The IDs, or one empty ID if there is no shared folder, so that the absence is reported.</summary>
    public static IEnumerable<string> SharedIds => SharedDocuments.ArePresent ? _shared.Value.Keys : [""];

    public static AcceptanceCase Own(string id) => _own.Value[id];

    /// <summary>Gets the shared case. Without a shared folder, the test is skipped.</summary>
    public static AcceptanceCase Shared(string id)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        return _shared.Value[id];
    }

    private static IReadOnlyDictionary<string, AcceptanceCase> Load(string path)
        => File.ReadLines(path).Where(line => line.Length > 0).Select(AcceptanceCase.Parse).ToDictionary(item => item.Id);
}

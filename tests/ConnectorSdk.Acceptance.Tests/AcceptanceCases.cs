namespace ConnectorSdk.Acceptance.Tests;

/// <summary>Finds the shared acceptance cases: beside the repository, or where CONNECTORSDK_DOCS points.</summary>
internal static class AcceptanceCases
{
    public const string SkipReason = "The shared documents aren't here: no folder 'shared' beside the repository, and CONNECTORSDK_DOCS isn't set.";

    private static readonly Lazy<IReadOnlyDictionary<string, AcceptanceCase>> _cases = new(Load);

    public static bool Exist => _cases.Value.Count > 0;

    public static AcceptanceCase Get(string id) => _cases.Value[id];

    /// <summary>The ids; one empty id where there is no case, so that the absence is reported.</summary>
    public static TheoryData<string> Ids() => Exist ? new TheoryData<string>(_cases.Value.Keys) : new TheoryData<string>("");

    private static IReadOnlyDictionary<string, AcceptanceCase> Load()
    {
        var file = Folders().Select(folder => Path.Combine(folder, "acceptance", "seed-cases.jsonl")).FirstOrDefault(File.Exists);
        return file is null
            ? new Dictionary<string, AcceptanceCase>()
            : File.ReadLines(file).Where(line => line.Length > 0).Select(AcceptanceCase.Parse).ToDictionary(item => item.Id);
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("CONNECTORSDK_DOCS") is { Length: > 0 } named)
        {
            yield return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConnectorSdk.sln")) && folder.Parent is { } parent)
            {
                yield return Path.Combine(parent.FullName, "shared");
            }
        }
    }
}

namespace ConnectorSdk.PowerShell;

/// <summary>
/// Finds modules in the folders from the options. PSModulePath isn't changed, because it applies to the whole process.
/// </summary>
internal static class ModuleFinder
{
    private static readonly string[] _extensions = [".psd1", ".psm1", ".dll"];

    /// <summary>Gets the path of the module in the first folder that contains it; otherwise, its name.</summary>
    public static string Find(string module, IEnumerable<string> folders)
        => module.AsSpan().IndexOfAny('/', '\\') >= 0
            ? Path.GetFullPath(module)
            : folders.SelectMany(folder => CandidatesOf(Path.GetFullPath(folder), module)).FirstOrDefault(File.Exists) ?? module;

    private static IEnumerable<string> CandidatesOf(string folder, string module)
    {
        var own = Path.Combine(folder, module);
        foreach (var extension in _extensions)
        {
            yield return Path.Combine(own, module + extension);
        }

        if (Directory.Exists(own))
        {
            var versions = Directory.GetDirectories(own)
                .Select(path => (Path: path, Version: Version.TryParse(Path.GetFileName(path), out var version) ? version : null))
                .Where(candidate => candidate.Version is not null)
                .OrderByDescending(candidate => candidate.Version);
            foreach (var (path, _) in versions)
            {
                foreach (var extension in _extensions)
                {
                    yield return Path.Combine(path, module + extension);
                }
            }
        }
    }
}

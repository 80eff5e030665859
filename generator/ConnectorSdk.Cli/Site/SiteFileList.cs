using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Site;

/// <summary>
/// The list of the files in the folder of a site, with hashes of their contents. After an interrupted run, a file can have
/// several entries.
/// </summary>
internal sealed partial class SiteFileList
{
    public const string Name = "connectorsdk-site.txt";

    private readonly string _path;
    private readonly HashSet<(string File, string Hash)> _entries;
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    private SiteFileList(string path, IEnumerable<(string File, string Hash)> entries)
    {
        _path = path;
        _entries = [.. entries];
    }

    public IEnumerable<string> Files => _entries.Select(entry => entry.File).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a list. If there is no file, the list is empty.</summary>
    public static SiteFileList Read(string path)
        => new(path, (File.Exists(path) ? File.ReadLines(path) : [])
            .Select(line => Entry().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups["file"].Value, match.Groups["hash"].Value)));

    public bool Has(string file) => _entries.Any(entry => Same(entry.File, file));

    public bool Has(string file, string text)
        => HashOf(text) is var hash && _entries.Any(entry => Same(entry.File, file) && entry.Hash == hash);

    /// <summary>Adds a file that is about to be written.</summary>
    public void Add(string file, string text)
    {
        var hash = HashOf(text);
        _written[file] = hash;
        if (_entries.Add((file, hash)))
        {
            File.AppendAllText(_path, LineOf(file, hash));
        }
    }

    /// <summary>Rewrites the list with only the files that were added.</summary>
    public void Shorten()
        => File.WriteAllText(
            _path,
            string.Concat(_written
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => LineOf(file.Key, file.Value))));

    private static bool Same(string file, string other) => file.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string LineOf(string file, string hash) => $"{hash}  {file}\n";

    /// <summary>Line breaks are normalized, because version control can change them.</summary>
    private static string HashOf(string text)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    /// <summary>Matches only files in the site's own folders, so that an edited list can't delete other files.</summary>
    [GeneratedRegex(
        @"^(?<hash>[0-9a-f]{64})  (?<file>(?:(?:cmdlets|assets)/)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.(?:html|css|js|txt))\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}

using System.IO.Enumeration;

namespace ConnectorSdk.Cli.Files;

/// <summary>
/// A path with wildcards: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders. Case is ignored, as in
/// PowerShell: <c>*.ps1</c> also matches <c>Deploy.PS1</c>.
/// </summary>
internal static class GlobPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] _separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Hidden files and folders, such as those of version control, are skipped.</summary>
    private static readonly EnumerationOptions _entries = new() { IgnoreInaccessible = true };

    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Gets the matching files without duplicates, in the order of their paths.</summary>
    public static IReadOnlyList<string> Files(string pattern)
    {
        var segments = pattern.Split(_separators);
        var literal = segments.TakeWhile(segment => !IsGlob(segment)).Count();
        var root = string.Join(Path.DirectorySeparatorChar, segments[..literal]);
        var isWholeDrive = literal == 1 && (root.Length == 0 || root.EndsWith(Path.VolumeSeparatorChar));
        var start = isWholeDrive ? root + Path.DirectorySeparatorChar : root;
        return [.. Match(start, segments.AsMemory(literal)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> segments)
    {
        var segment = segments.Span[0];
        var rest = segments[1..];
        if (segment == AnyFolders)
        {
            rest = rest.IsEmpty ? new[] { "*" } : rest;
            return Match(folder, rest)
                .Concat(Entries(folder, "*", isFolder: true).SelectMany(inner => Match(inner, segments)));
        }

        return rest.IsEmpty
            ? Entries(folder, segment, isFolder: false)
            : Entries(folder, segment, isFolder: true).SelectMany(inner => Match(inner, rest));
    }

    /// <summary>Links to folders aren't followed, because they can lead back.</summary>
    private static IEnumerable<string> Entries(string folder, string name, bool isFolder)
        => !Directory.Exists(folder.Length == 0 ? "." : folder)
            ? []
            : new FileSystemEnumerable<string>(
                folder.Length == 0 ? "." : folder,
                (ref FileSystemEntry entry) => Path.Combine(folder, entry.FileName.ToString()),
                _entries)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                    entry.IsDirectory == isFolder
                    && !(isFolder && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    && FileSystemName.MatchesSimpleExpression(name, entry.FileName, ignoreCase: true),
            };
}

using System.Runtime.CompilerServices;
using System.Text;

namespace ConnectorSdk.TestSupport;

/// <summary>
/// Compares text with a file next to the test. As with Verify, <c>Class.Method#Hint.verified.txt</c> has the approved text and
/// <c>.received.</c> has the actual text.
/// </summary>
public static class Snapshot
{
    private const int Context = 2;

    /// <summary>Compares <paramref name="text"/> with the verified file. Line endings are ignored.</summary>
    /// <param name="text">The actual text.</param>
    /// <param name="hint">Distinguishes the snapshots of one test; empty for a test with one snapshot.</param>
    /// <param name="extension">The extension of the file, without a dot.</param>
    /// <param name="method">The test. The compiler sets it.</param>
    /// <param name="file">The file of the test. The compiler sets it.</param>
    /// <exception cref="SnapshotMismatchException">There is no verified file, or the text differs from it.</exception>
    public static void Verify(
        string text,
        string hint = "",
        string extension = "txt",
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(hint.Length > 0 ? "#" + hint : "")}";
        var folder = Path.Combine(Path.GetDirectoryName(SourcePath(file))!, "Snapshots");
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var actual = Lines(text);
        var expected = File.Exists(verified) ? Lines(File.ReadAllText(verified)) : [];
        if (File.Exists(verified) && actual.SequenceEqual(expected))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        throw new SnapshotMismatchException(
            $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}:\n{Difference(expected, actual)}");
    }

    /// <summary>
    /// In a deterministic build, such as on a build server, the compiler writes the repository's folder as <c>/_/</c>.
    /// </summary>
    private static string SourcePath(string file)
        => file.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(SharedDocuments.Repository, file[3..]) : file;

    /// <summary>Gets the lines around the first difference: <c>-</c> for verified lines, <c>+</c> for received lines.</summary>
    private static string Difference(string[] expected, string[] actual)
    {
        var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameAtEnd = expected.Skip(same).Reverse().Zip(actual.Skip(same).Reverse())
            .TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder();
        Append("  ", expected.Take(same).TakeLast(Context));
        Append("- ", expected[same..^sameAtEnd]);
        Append("+ ", actual[same..^sameAtEnd]);
        Append("  ", expected.TakeLast(sameAtEnd).Take(Context));
        return text.ToString();

        void Append(string mark, IEnumerable<string> lines) => text.AppendJoin("", lines.Select(line => mark + line + "\n"));
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}

using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Tests.Seeds;

/// <summary>
/// The sequences of twelve words in the prose of a document. Code, metadata, products, and addresses are facts.
/// </summary>
internal static partial class WordRuns
{
    private const int Length = 12;

    public static IEnumerable<string> Of(string document)
        => Paragraphs(document).SelectMany(words
            => Enumerable.Range(0, Math.Max(0, words.Length - Length + 1))
                .Select(start => string.Join(' ', words[start..(start + Length)])));

    private static IEnumerable<string[]> Paragraphs(string document)
    {
        List<string> paragraph = [];
        var isCode = false;
        foreach (var line in FrontMatter.Replace(document.ReplaceLineEndings("\n"), "").Split('\n').Append(""))
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            if (isFence || isCode || line.Length == 0 || line[0] == '>')
            {
                yield return [.. paragraph];
                paragraph.Clear();
            }
            else
            {
                paragraph.AddRange(Words.Matches(Address.Replace(line, " ").ToLowerInvariant())
                    .Select(word => word.Value.Trim('.', '\'', '-'))
                    .Where(word => word.Length > 0));
            }
        }
    }

    [GeneratedRegex("^---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter { get; }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"[a-z0-9$'\u2019.\-]+")]
    private static partial Regex Words { get; }
}

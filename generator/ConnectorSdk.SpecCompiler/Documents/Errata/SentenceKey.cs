using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>Normalizes sentences for comparison. Two sentences are the same if their keys are equal.</summary>
internal static class SentenceKey
{
    private static readonly char[] _closingMarks = ['.', '!', '?', ':', ';'];

    /// <summary>
    /// Gets the sentence without case, white space, markup, and closing mark, and with straight quotation marks. The key may be
    /// empty.
    /// </summary>
    public static string Of(string sentence)
    {
        var key = new StringBuilder(sentence.Length);
        foreach (var c in sentence)
        {
            if (!char.IsWhiteSpace(c) && c is not ('`' or '*'))
            {
                key.Append(Straight(char.ToLowerInvariant(c)));
            }
        }

        return key.ToString().TrimEnd(_closingMarks);
    }

    private static char Straight(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        _ => c,
    };
}

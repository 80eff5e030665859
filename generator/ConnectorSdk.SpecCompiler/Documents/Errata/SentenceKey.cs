using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>What the spellings of one sentence have in common: two sentences are the same where their keys are.</summary>
internal static class SentenceKey
{
    private static readonly char[] _closingMarks = ['.', '!', '?', ':', ';'];

    /// <summary>The sentence without case, white space, markup and closing mark, with straight quotes. May be empty.</summary>
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

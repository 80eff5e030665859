using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// Negative numbers that a section names beside bounds that aren't negative: "The value can also be -1, which means never."
/// </summary>
internal static class SpecialNumbers
{
    public static IEnumerable<string> In(Section section)
    {
        foreach (var sentence in section.SentencesWith("-"))
        {
            for (var i = sentence.Text.IndexOf('-'); i >= 0; i = sentence.Text.IndexOf('-', i + 1))
            {
                if (LengthAt(sentence.Text, i) is > 1 and var length)
                {
                    yield return sentence.Text.Substring(i, length);
                }
            }
        }
    }

    /// <summary>
    /// How long the number is that begins at a minus sign; less than 2 where the sign belongs to a word or a range.
    /// </summary>
    private static int LengthAt(string text, int minus)
    {
        if (minus > 0 && !(char.IsWhiteSpace(text[minus - 1]) || text[minus - 1] is '`' or '(' or '"'))
        {
            return 0;
        }

        var end = minus + 1;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or ':') ? end - minus : 0;
    }
}

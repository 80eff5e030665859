using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// Finds special numbers of a section, which may be below the bounds: "The value can also be -1, which means never", "To turn it
/// off, set the value to zero (0)".
/// </summary>
internal static class SpecialNumbers
{
    private static readonly string[] _zeros = ["zero", "0"];
    private static readonly string[] _never =
        ["never", "no limit", "unlimited", "infinite", "disable", "turn off", "turned off", "remove", "not expire", "n't expire"];

    private static readonly Regex _zero = new(
        @"\b(?:to|of|is|value|specify|enter|use|be|with) (?:a |the )?(?:value |number )?(?:of )?[`""']?(?:zero|0)[`""']?"
            + @"(?![\w%]|[.,:/-]\d| (?:to|through|and|-) ?\W?\d|-)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Determines whether the section describes the value 0, as in "a value of zero indicates no limit".</summary>
    public static bool HaveZero(Section section)
        => section.HoldsAny(_zeros) && Array.Exists(section.Sentences, sentence => SaysZero(sentence.Text));

    /// <summary>
    /// Determines whether a number in the section means that there is no limit, so that it can't be compared with other numbers.
    /// </summary>
    public static bool HaveNever(Section section)
        => section.HoldsAny(_never) && Array.Exists(section.Sentences, sentence => sentence.HoldsAny(_never)
            && (SaysZero(sentence.Text) || InSentence(sentence.Text).Any()));

    public static IEnumerable<string> In(Section section)
        => section.SentencesWith("-").SelectMany(sentence => InSentence(sentence.Text));

    private static bool SaysZero(string text) => MayBeZero(text) && _zero.IsMatch(text);

    /// <summary>
    /// Determines whether the digit 0 or "zero" may be a number by itself. In most sentences, the digit is only a part of other
    /// numbers.
    /// </summary>
    private static bool MayBeZero(string text)
    {
        for (var i = text.IndexOf('0'); i >= 0; i = text.IndexOf('0', i + 1))
        {
            if (i > 0 && text[i - 1] is ' ' or '`' or '"' or '\'' && !(i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))
            {
                return true;
            }
        }

        return text.IndexOf("zero", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static IEnumerable<string> InSentence(string text)
    {
        for (var i = text.IndexOf('-'); i >= 0; i = text.IndexOf('-', i + 1))
        {
            if (LengthAt(text, i) is > 1 and var length)
            {
                yield return text.Substring(i, length);
            }
        }
    }

    /// <summary>
    /// Gets the length of the number that begins at a minus sign. It is less than 2 if the sign belongs to a word or a range.
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

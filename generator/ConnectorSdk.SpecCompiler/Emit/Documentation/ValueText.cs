using System.Text;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>Describes documented values in C# terms.</summary>
internal static class ValueText
{
    private const int MaxMeaning = 300;
    private const int MaxValues = 12;

    private const string ThisValue = "This value ";

    private static readonly string[] _whether =
        ["Specifies whether ", "Indicates whether ", "Controls whether ", "Determines whether ", "Defines whether "];

    /// <summary>Gets the description of a value as XML; empty if the document doesn't describe it.</summary>
    public static string Meaning(ListedValue value, Func<string, bool>? isStated = null)
    {
        var meaning = "";
        var isFirst = true;
        foreach (var sentence in SentenceText.Split(value.Description))
        {
            // A sentence that continues an omitted sentence is omitted, too.
            var isDangling = !isFirst && meaning.Length == 0 && SentenceKind.IsContinuation(sentence);
            var text = isDangling || isStated?.Invoke(sentence) == true || SentenceText.TellsDefault(sentence)
                ? ""
                : WithoutName(SentenceText.WithoutAdvice(sentence), value.Text);
            if (text.Length > 0 && meaning.Length > 0 && meaning.Length + text.Length > MaxMeaning)
            {
                break;
            }

            meaning = text.Length == 0 ? meaning : meaning.Length == 0 ? SentenceText.Capitalize(text) : $"{meaning} {text}";
            isFirst = false;
        }

        return XmlText.Inline(HasWord(meaning) ? WithStop(meaning) : "");
    }

    /// <summary>
    /// Gets the descriptions of <c>true</c> and <c>false</c>; empty if neither bullets nor the summary contain them.
    /// </summary>
    public static string MeaningOfFlag(Parameter parameter, string summary, Func<string, bool> isStated)
    {
        var meanings = "";
        foreach (var flag in parameter.Flags)
        {
            if (Meaning(flag, isStated) is { Length: > 0 } meaning)
            {
                meanings = $"{meanings}{(meanings.Length == 0 ? "" : " ")}{XmlText.Code(flag.Text)}: {meaning}";
            }
        }

        return meanings.Length > 0 ? meanings : FromSummary(summary);
    }

    /// <summary>Gets the values, or the first values of a long list; empty if the parameter has no values.</summary>
    public static string List(Parameter parameter)
    {
        if (parameter.Values is not { Values: { Count: > 0 } values } list)
        {
            return "";
        }

        var text = new StringBuilder(list.IsClosed ? "Allowed values: " : "Documented values: ");
        var count = 0;
        foreach (var value in values)
        {
            if (!value.IsOtherSpelling && ++count <= MaxValues)
            {
                text.Append(count > 1 ? ", " : "").Append(XmlText.Code(value.Text));
            }
        }

        return (count <= MaxValues ? text : text.Append(", and ").Append(count - MaxValues).Append(" more"))
            .Append('.')
            .ToString();
    }

    /// <summary>
    /// Derives "<c>true</c> to enable the lamp; otherwise, <c>false</c>" from "Specifies whether to enable the lamp". If there
    /// are two actions ("whether to show or hide"), it isn't certain which is <c>true</c>.
    /// </summary>
    private static string FromSummary(string summary)
    {
        foreach (var words in _whether)
        {
            if (summary.StartsWith(words, StringComparison.Ordinal))
            {
                var rest = summary.Substring(words.Length).TrimEnd('.', ' ');
                rest = rest.StartsWith("or not ", StringComparison.Ordinal) ? rest.Substring("or not ".Length) : rest;
                return rest.IndexOf(" or ", StringComparison.Ordinal) >= 0 || rest.IndexOf(". ", StringComparison.Ordinal) >= 0
                    ? ""
                    : $"<c>true</c> {(rest.StartsWith("to ", StringComparison.Ordinal) ? "" : "if ")}{XmlText.Inline(rest)}; "
                        + "otherwise, <c>false</c>.";
            }
        }

        return "";
    }

    /// <summary>Removes the value from the start: "Enables logging" for "Verbose enables logging".</summary>
    private static string WithoutName(string sentence, string value)
    {
        var start = sentence.StartsWith(ThisValue, StringComparison.Ordinal) ? ThisValue.Length
            : sentence.Length > value.Length + 1 && sentence[value.Length] == ' '
                && sentence.StartsWith(value, StringComparison.OrdinalIgnoreCase) ? value.Length + 1
            : 0;
        return start > 0 && SentenceSubject.IsVerb(sentence, start)
            ? SentenceText.Capitalize(sentence.Substring(start))
            : sentence;
    }

    private static bool HasWord(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithStop(string text)
        => char.IsLetterOrDigit(text[text.Length - 1]) || text[text.Length - 1] is ')' or '"' or '`' ? text + "." : text;
}

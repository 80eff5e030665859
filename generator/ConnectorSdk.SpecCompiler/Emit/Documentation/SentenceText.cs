using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>Adapts sentences of a document to C# by removing advice about PowerShell syntax.</summary>
internal static class SentenceText
{
    private const string However = "However, ";

    /// <summary>The kinds of advice: the words that all wordings of a kind contain, and the wordings.</summary>
    private static readonly string[][] _shellAdvice =
    [
        ["quot", "quotation mark", "wildcard characters in quotes", "double quotes", "single quotes"],
        ["syntax", "exact syntax", "following syntax", "this syntax"],
        [":$", ":$true", ":$false"],
        ["value with this ", "a value with this switch", "value with this parameter."],
        ["switch", "switch takes no value", "switch doesn't take a value", "switch does not take a value"],
        ["enclose"], ["@{"], ["Get-Credential"], ["backtick"], ["PowerShell variable"], ["To specify a value, enter"],
    ];

    private static readonly string[] _commas =
    [
        ", separated by commas", ", separated by a comma", " separated by commas", " (separated by commas)",
        " separated by a comma", "comma-separated ", "comma separated ",
    ];

    private static readonly string[] _valueLeads =
    [
        "Valid value", "The valid value", "Valid input", "Possible value", "The possible value", "Accepted value",
        "The accepted value", "Acceptable value", "The acceptable value", "Allowed value", "The allowed value", "Valid option",
        "The values are ", "You can use the following values", "Available values",
    ];

    private static readonly string[] _defaultLeads =
    [
        "The default ", "Default value", "Default is", "This value is the default", "This is the default",
        "By default, the value ", "By default, this parameter is ", "By default, this value is ",
        "If you don't use this parameter, the default",
    ];

    private static readonly string[] _statuses = ["reserved", "deprecated", "obsolete", "no longer used"];

    /// <summary>Splits prose into sentences. Links and code spans remain in Markdown.</summary>
    public static List<string> Split(string prose)
    {
        List<string> sentences = [];
        foreach (var (start, end) in prose.Length == 0 ? [] : SentenceSplitter.Ranges(TextRange.Of(prose)))
        {
            sentences.Add(prose.Substring(start, end - start));
        }

        return sentences;
    }

    /// <summary>
    /// Removes advice about commas from a sentence. The result is empty for a sentence that only describes PowerShell syntax, or
    /// that introduces text below it or on another page.
    /// </summary>
    public static string WithoutAdvice(string sentence)
    {
        if (sentence.EndsWith(":", StringComparison.Ordinal) || SentenceKind.IsPointer(sentence)
            || IsShellAdvice(sentence))
        {
            return "";
        }

        // Some sentences don't end with a period.
        var values = sentence.IndexOf(" Valid values are", StringComparison.Ordinal);
        sentence = values > 0 ? sentence.Substring(0, values) + "." : sentence;
        if (!Holds(sentence, "comma"))
        {
            return sentence;
        }

        foreach (var words in _commas)
        {
            var place = sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            sentence = place < 0 ? sentence : sentence.Remove(place, words.Length);
        }

        return Holds(sentence, "comma") && Holds(sentence, "separat") ? "" : sentence;
    }

    /// <summary>Adds a period to a sentence of the document that has none.</summary>
    public static string WithEnd(string sentence)
    {
        var end = sentence.TrimEnd(')', '"', '*', '`').Length;
        return end == 0 || ".!?:;".IndexOf(sentence[end - 1]) >= 0 ? sentence : sentence + ".";
    }

    /// <summary>Matches sentences such as "Valid values are $true or $false.", because the remarks list the values.</summary>
    public static bool ListsValues(string sentence)
        => StartsWithAny(sentence, _valueLeads) || (sentence.Length < 100 && Holds(sentence, "$true or $false"));

    /// <summary>Matches sentences such as "The default is 25.", because the remarks state the default.</summary>
    public static bool TellsDefault(string sentence) => StartsWithAny(sentence.TrimStart('('), _defaultLeads);

    /// <summary>
    /// Gets the predicate of a sentence about the subject: "Specifies the color" for "The Color parameter specifies the color".
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The name of the parameter or cmdlet.</param>
    /// <returns>The predicate, or null for any other sentence.</returns>
    public static string? Describe(string sentence, string name)
    {
        if (SentenceSubject.FindVerb(sentence, name) is > 0 and var verb)
        {
            return CapitalizeFrom(sentence, verb);
        }

        return IsStatement(sentence) ? sentence
            : Instruction(sentence, name) is { } instruction && VerbForms.State(instruction) is { } stated ? Capitalize(stated)
            : null;
    }

    /// <summary>Gets the status in a sentence: "Reserved for use by X" for "This parameter is reserved for use by X".</summary>
    /// <returns>The status, or null for any other sentence.</returns>
    public static string? DescribeStatus(string sentence, string name)
    {
        var start = SentenceSubject.SkipSubject(sentence, name);
        if (start > 0 && string.CompareOrdinal(sentence, start, "is ", 0, 3) == 0)
        {
            foreach (var status in _statuses)
            {
                if (string.CompareOrdinal(sentence, start + 3, status, 0, status.Length) == 0)
                {
                    return CapitalizeFrom(sentence, start + 3);
                }
            }
        }

        return null;
    }

    /// <summary>Removes a connecting word at the start of a sentence.</summary>
    public static string Alone(string sentence)
        => sentence.StartsWith(However, StringComparison.Ordinal) ? Capitalize(sentence.Substring(However.Length)) : sentence;

    public static string Capitalize(string text) => CapitalizeFrom(text, 0);

    private static string CapitalizeFrom(string text, int start)
        => start < text.Length && char.IsLower(text[start])
            ? char.ToUpperInvariant(text[start]) + text.Substring(start + 1)
            : text.Substring(start);

    /// <summary>
    /// Gets the instruction in a sentence: "create a lamp" for "Use the New-Lamp cmdlet to create a lamp" and for "Create a
    /// lamp".
    /// </summary>
    private static string? Instruction(string sentence, string name)
    {
        var subject = SentenceSubject.SkipSubject(sentence, name);
        if (subject > 0)
        {
            return Behind(sentence, subject, "is used to ");
        }

        if (sentence.StartsWith("Use ", StringComparison.Ordinal))
        {
            var end = SentenceSubject.SkipSubject(SentenceOpening(sentence), name);
            return end > 0 ? Behind(sentence, end + "Use ".Length, "to ") : null;
        }

        return sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1])
            ? char.ToLowerInvariant(sentence[0]) + sentence.Substring(1)
            : null;
    }

    /// <summary>Removes "Use": "The New-Lamp cmdlet to ..." for "Use the New-Lamp cmdlet to ...".</summary>
    private static string SentenceOpening(string sentence) => Capitalize(sentence.Substring("Use ".Length));

    private static string? Behind(string sentence, int start, string words)
        => string.CompareOrdinal(sentence, start, words, 0, words.Length) == 0 ? sentence.Substring(start + words.Length) : null;

    /// <summary>Matches statements such as "Specifies the color.", "Indicates that ...", and "Creates a lamp."</summary>
    private static bool IsStatement(string sentence)
    {
        var end = sentence.IndexOf(' ');
        return end > 3 && sentence[end - 1] == 's' && sentence[end - 2] != 's'
            && char.IsUpper(sentence[0]) && char.IsLower(sentence[1])
            && !SentenceKind.IsContinuation(sentence) && !sentence.StartsWith("This ", StringComparison.Ordinal);
    }

    private static bool StartsWithAny(string sentence, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShellAdvice(string sentence)
    {
        foreach (var kind in _shellAdvice)
        {
            if (Holds(sentence, kind[0]) && (kind.Length == 1 || HoldsWording(sentence, kind)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsWording(string sentence, string[] kind)
    {
        for (var i = 1; i < kind.Length; i++)
        {
            if (Holds(sentence, kind[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string sentence, string words) => sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}

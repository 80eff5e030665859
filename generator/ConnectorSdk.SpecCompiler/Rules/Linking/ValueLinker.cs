using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>Reads the values of a parameter in a sentence and spells them as in the parameter's list.</summary>
internal static class ValueLinker
{
    private static readonly WordGroup _fillers =
        new("either", "any", "of", "one", "the", "value", "values", "set", "to", "equal", "is", "a", "also", "only");

    private static readonly WordGroup _articles = new("a", "an");

    /// <summary>Reads values from words. Returns null unless each part is a value of the parameter.</summary>
    public static IReadOnlyList<string>? Read(Phrase words, Parameter parameter)
    {
        List<string> values = [];
        var start = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !(words.IsWord(i, ",") || words.IsWord(i, "or") || words.IsWord(i, "and")))
            {
                continue;
            }

            if (i > start)
            {
                if (ReadOne(words, start, i, parameter) is not { } value)
                {
                    return null;
                }

                values.Add(value);
            }

            start = i + 1;
        }

        return values.Count > 0 ? values.Distinct(StringComparer.OrdinalIgnoreCase).ToList() : null;
    }

    /// <summary>Reads values from a text outside a sentence.</summary>
    public static IReadOnlyList<string>? Read(string text, Parameter parameter)
    {
        TokenList tokens = new();
        Tokenizer.Read(text, tokens);
        return Read(new Phrase(text, tokens, []), parameter);
    }

    /// <summary>
    /// Finds the only parameter whose list contains the value with the same case; null if there is none or more than one. With a
    /// different case, the value may be a common word.
    /// </summary>
    public static (Parameter Parameter, string Value)? FindOwner(string value, Cmdlet cmdlet)
    {
        (Parameter, string)? owner = null;
        foreach (var parameter in cmdlet.Parameters)
        {
            foreach (var listed in parameter.Values?.Values ?? default)
            {
                if (listed.Text.Equals(value, StringComparison.Ordinal))
                {
                    if (owner is not null)
                    {
                        return null;
                    }

                    owner = (parameter, listed.Text);
                }
            }
        }

        return owner;
    }

    private static string? ReadOne(Phrase words, int start, int end, Parameter parameter)
    {
        var isKind = words.IsAnyOf(start, _articles); // "A PSObject" is a type.
        while (start < end - 1 && words.IsAnyOf(start, _fillers))
        {
            start++;
        }

        if (end - start > 2 && words.IsWord(end - 1, ")") && words.IndexOf("(", start) is var open && open > start)
        {
            end = open; // A note after the value.
        }

        var isLiteral = end - start == 1 && words[start].Kind == TokenKind.Literal;
        var text = words.TextOf(start, end - start).Trim('`', '"', '\'', '\u201C', '\u201D');
        return text.ToUpperInvariant() switch
        {
            "$TRUE" or "TRUE" => "$true",
            "$FALSE" or "FALSE" => "$false",
            "$NULL" or "BLANK" => "$null",
            _ => Known(text, parameter)
                ?? (end - start == 1 && !isKind && !parameter.IsBoolean && !parameter.IsSwitch && parameter.Values is null
                    && (isLiteral || IsIdentifier(text))
                    ? text
                    : null),
        };
    }

    /// <summary>Gets the spelling of a value in the parameter's list. Numbers and "unlimited" are accepted, too.</summary>
    private static string? Known(string text, Parameter parameter)
        => parameter.Values?.Values
            .FirstOrDefault(value => value.Text.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } listed ? listed.Text
            : parameter.IsBoolean || parameter.IsSwitch ? null
            : IsNumber(text) || text.Equals("unlimited", StringComparison.OrdinalIgnoreCase) ? text
            : null;

    private static bool IsNumber(string text)
        => text.Length > 0 && text.TrimStart('-', '+') is { Length: > 0 } digits && char.IsDigit(digits[0])
            && digits.All(c => char.IsDigit(c) || c is '.' or ':');

    /// <summary>
    /// Determines whether a word looks like a name: a capital letter, then letters, digits, underscores, dots, and hyphens.
    /// </summary>
    private static bool IsIdentifier(string text)
        => text.Length > 0 && char.IsUpper(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-');
}

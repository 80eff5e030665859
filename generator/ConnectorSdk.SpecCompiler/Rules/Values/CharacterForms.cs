using ConnectorSdk.Rules.Formats.Texts;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Values;

/// <summary>Reads the characters that values may or can't contain: ASCII characters, by themselves or by name.</summary>
internal static class CharacterForms
{
    /// <summary>The names of characters in sentences.</summary>
    private static readonly Dictionary<string, char> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["space"] = ' ', ["period"] = '.', ["colon"] = ':', ["comma"] = ',', ["hyphen"] = '-', ["dash"] = '-',
        ["underscore"] = '_', ["slash"] = '/', ["backslash"] = '\\', ["asterisk"] = '*', ["semicolon"] = ';',
        ["apostrophe"] = '\'',
    };

    /// <summary>The words that may appear between the characters of a list.</summary>
    private static readonly HashSet<string> _fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "and", "or", "the", "any", "of", "following", "these", "characters", "character", "of:", "characters:",
    };

    /// <summary>Interprets "Can't contain spaces or colons (:)."</summary>
    public static IReadOnlyList<Clause>? Excluded(PatternMatch match, SectionContext context)
        => context.IsAboutOwn(match.Phrase) && !context.IsPart && Read(match.Text('V')) is { Length: > 0 } characters
            ? Without(characters, context)
            : null;

    /// <summary>Interprets "Can contain letters, numbers, and the following characters: !, #, and ~."</summary>
    public static IReadOnlyList<Clause>? Allowed(PatternMatch match, SectionContext context)
        => context.IsAboutOwn(match.Phrase) && !context.IsPart && Read(match.Text('V')) is { Length: > 0 } allowed
            ? Without(Others(allowed), context)
            : null;

    /// <summary>Interprets "Can contain only letters and digits."</summary>
    public static IReadOnlyList<Clause>? Alphanumeric(PatternMatch match, SectionContext context)
        => context.IsAboutOwn(match.Phrase) && !context.IsPart ? Without(Others(""), context) : null;

    /// <summary>Reads a list of allowed characters, in which each bullet begins with characters.</summary>
    public static IReadOnlyList<Clause>? Allowed(StatedList list, SectionContext context)
    {
        if (list.Lead is not { Text: var lead }
            || !(lead.EndsWith("characters are:", StringComparison.Ordinal) ? lead.StartsWith("Valid", StringComparison.Ordinal)
                : lead.EndsWith("letters, numbers and the following characters:", StringComparison.Ordinal)
                    || lead.EndsWith("letters, numbers, and the following characters:", StringComparison.Ordinal)))
        {
            return null;
        }

        var allowed = "";
        foreach (var bullet in list.Bullets)
        {
            var text = bullet.Prose.Text;
            var characters = IsRange(text) ? "" : Leading(text);
            if (characters.Length == 0 && !IsRange(text) && !text.StartsWith("Unicode", StringComparison.Ordinal))
            {
                return null;
            }

            allowed += characters;
        }

        return Without(Others(allowed), context);
    }

    private static IReadOnlyList<Clause> Without(string characters, SectionContext context)
        => [new Clause(default, new HasFormat(
            context.Parameter.Name, new([WithoutFormat.Prefix + characters]), context.OrValues))];

    /// <summary>
    /// Gets the ASCII characters that aren't allowed. Documents don't state which other characters are letters.
    /// </summary>
    private static string Others(string allowed)
        => new([.. Enumerable.Range(' ', 127 - ' ').Select(code => (char)code)
            .Where(c => !char.IsLetterOrDigit(c) && allowed.IndexOf(c) < 0)]);

    /// <summary>Matches a range such as "A - Z".</summary>
    private static bool IsRange(string text) => text.Replace(" ", "") is [_, '-', _];

    /// <summary>Reads all characters of a list. Returns null if the list contains anything else.</summary>
    private static string? Read(string text)
    {
        var characters = "";
        foreach (var word in text.Trim('`').Split(' '))
        {
            if (CharacterOf(word) is { } character)
            {
                characters += character;
            }
            else if (!_fillers.Contains(word.TrimEnd(',')))
            {
                return null;
            }
        }

        return new([.. characters.Distinct()]);
    }

    /// <summary>Gets the characters at the beginning of a text.</summary>
    private static string Leading(string text)
        => new([.. text.Trim('`').Split(' ')
            .Select(word => (Character: CharacterOf(word), IsFiller: _fillers.Contains(word.TrimEnd(','))))
            .TakeWhile(word => word.Character is not null || word.IsFiller)
            .Select(word => word.Character)
            .OfType<char>()]);

    /// <summary>Reads a character by itself, in parentheses, or by name. A comma or a period may follow.</summary>
    private static char? CharacterOf(string word)
    {
        word = word is [.., _, ',' or '.'] ? word.Substring(0, word.Length - 1) : word;
        word = word is ['(', _, ')'] ? word.Substring(1, 1) : word.Length > 1 ? word.Trim('`') : word;
        return word is [var sign] && !char.IsLetterOrDigit(sign) ? sign
            : _names.TryGetValue(word.Length > 5 ? word.TrimEnd('s') : word, out var named) ? named
            : null;
    }
}

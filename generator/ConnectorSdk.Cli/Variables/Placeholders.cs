using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Placeholders for values in the commands of a text, such as <c>&lt;Name of the room&gt;</c>.</summary>
internal static class Placeholders
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex _placeholder = new(@"<[^<>]*\p{L}[^<>]*>", Options);
    private static readonly Regex _whole = new(@"^<\p{L}[\p{L}\p{Nd} _-]*>$", Options);
    private static readonly Regex _cut = new("<[^>]*$|^[^<]*>", Options);

    public static bool IsIn(string text) => _placeholder.IsMatch(text);

    /// <summary>Determines whether a text is only a placeholder. An ID in angle brackets has other characters.</summary>
    public static bool IsOne(string text) => _whole.IsMatch(text);

    /// <returns>The first placeholder in a text, or null if there is none.</returns>
    public static string? FirstIn(string text) => _placeholder.Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>Determines whether a word is the beginning or the end of a placeholder with several words.</summary>
    public static bool IsCut(string word) => _cut.IsMatch(word);
}
